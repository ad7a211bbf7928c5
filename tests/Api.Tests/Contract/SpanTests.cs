using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A target that belongs to several years (domain.md 3): 0.5 training a year is one in two years.</summary>
public sealed class SpanTests : WritingTests
{
    private const string Training = "01.04.11";

    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await SetSpanAsync(Training, null, null);
    }

    [Test, Order(1)]
    public async Task Span_IsKeptWithTheCriterion_AndTellsTheOfficerItsTotal()
    {
        var saved = await SetSpanAsync(Training, 2021, 2022);

        Assert.That((saved.Int("criterion.span.from"), saved.Int("criterion.span.to")), Is.EqualTo((2021, 2022)));
        var row = await (await World.GivenAsync(Training, "GP")).ReadAsync(await Host.SignedInAs("gp"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Number("criterion.target"), Is.EqualTo(0.5m), "a year");
            Assert.That(row.Number("span.target"), Is.EqualTo(1), "2022 goes on as 2021");
            Assert.That(row.Number("span.elsewhere"), Is.Null);
        }
    }

    [Test, Order(2)]
    public async Task YearWithoutATraining_IsSatisfiedByTheYearThatHasOne()
    {
        await SetSpanAsync(Training, 2020, 2021);

        var assessed = await AssessmentAsync(Training);
        var life = (await _coordinator.GetAsync($"/api/v1/items/{World.Items[Training]}/life")).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(life.List("years")[1].Text("suggestedStatus"), Is.EqualTo("implemented"), "in its life too");
            Assert.That(life.List("years")[1].Int("criterion.span.to"), Is.EqualTo(2021));
            Assert.That(assessed.Text("rule"), Is.EqualTo("S"));
            Assert.That(
                assessed.Text("suggestedStatus"),
                Is.EqualTo("implemented"),
                "2020 had one; nobody reported 2021"
            );
            Assert.That(assessed.Number("facts.target"), Is.EqualTo(1));
            Assert.That(assessed.Number("facts.achieved"), Is.EqualTo(1));
            Assert.That(assessed.Number("facts.span.inYear"), Is.Null);
            Assert.That(assessed.Text("explanation"), Does.StartWith("Siektina reikšmė skirta 2020–2021 metams"));
        }
    }

    [Test, Order(3)]
    public async Task SpanAhead_WaitsThenIsNotAssessed_AndTheAnnexSaysTheYearsOwnNumber()
    {
        await SetSpanAsync(Training, 2021, 2022);
        Assert.That((await AssessmentAsync(Training)).Text("suggestedStatus"), Is.EqualTo("pending"));

        var gp = await Host.SignedInAs("gp");
        var obligation = await World.GivenAsync(Training, "GP");
        var none = new
        {
            done = "no",
            achieved = 0,
            narrative = "Mokymai numatyti 2022 m.",
        };
        var live = (await gp.PostAsync($"{obligation.Path}/suggestion", none)).ShouldBe(200).Json;
        (await obligation.SaveAsync(gp, none)).ShouldBe(200);
        (await obligation.SubmitAsync(gp)).ShouldBe(200);

        var assessed = await AssessmentAsync(Training);
        var annex = (await _coordinator.GetAsync($"{World.Plan}/years/2021/annex")).ShouldBe(200).Json;
        var row = annex.List("rows").Single(r => r.At("itemId").GetGuid() == World.Items[Training]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(live.Text("rule"), Is.EqualTo("S"));
            Assert.That(live.Text("status"), Is.EqualTo("notAssessed"));
            Assert.That(live.At("reasonNeeded").ValueKind, Is.EqualTo(JsonValueKind.Null), "nothing is missed yet");
            Assert.That(assessed.Text("suggestedStatus"), Is.EqualTo("notAssessed"));
            Assert.That(assessed.Text("explanation"), Does.Contain("kol kas pasiekta 0 iš 1"));
            Assert.That(row.Number("achieved"), Is.Zero);
            Assert.That((row.Int("criterion.span.from"), row.Int("criterion.span.to")), Is.EqualTo((2021, 2022)));
        }
    }

    [Test]
    public async Task ReportOfOneYear_MakesTheOthersAnswerOutOfDate()
    {
        await SetSpanAsync("01.03.01", 2020, 2021);
        var stampOf2020 = await StampAsync(2020);
        var stampOf2021 = await StampAsync(2021);

        await TouchAsync(2020);

        Assert.That(
            (await StampAsync(2020), await StampAsync(2021)),
            Is.EqualTo((stampOf2020 + 1, stampOf2021 + 1)),
            "2021 is computed from 2020 too"
        );

        await SetSpanAsync("01.03.01", null, null);
        var alone = await StampAsync(2021);
        await TouchAsync(2020);
        Assert.That(await StampAsync(2021), Is.EqualTo(alone), "no span, no dependence");
    }

    [TestCase("01.03.02", 2021, 2022, "span_only_for_counts", TestName = "Span_OfAPercentage_IsRefused")]
    [TestCase("01.01.05", 2021, 2022, "span_only_for_counts", TestName = "Span_OfADeadline_IsRefused")]
    [TestCase(Training, 2021, 2023, "span_outside_plan", TestName = "Span_BeyondThePlan_IsRefused")]
    [TestCase(Training, 2020, 2020, "span_without_year", TestName = "Span_WithoutItsYear_IsRefused")]
    [TestCase(Training, 2021, 2021, "span_without_year", TestName = "Span_OfOneYear_IsRefused")]
    public async Task SpanThatCannotBe_IsRefused(string item, int from, int to, string code) =>
        (await SendSpanAsync(item, from, to)).ShouldBeProblem(422, code);

    [Test]
    public async Task Span_OfAFallingIndicatorOrOfATargetOfZero_IsRefused()
    {
        (await SendSpanAsync(Training, 2021, 2022, criterion => criterion["direction"] = "atMost")).ShouldBeProblem(
            422,
            "span_only_for_counts"
        );
        (await SendSpanAsync(Training, 2021, 2022, criterion => criterion["target"] = 0)).ShouldBeProblem(
            422,
            "span_only_for_counts"
        );
    }

    [Test]
    public async Task Span_WithoutItsEnd_IsRefused() =>
        (await SendSpanAsync(Training, 2021, null))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("criterion.span");

    /// <summary>A use case that touches a year without changing anything that is computed from it.</summary>
    private async Task TouchAsync(int year)
    {
        var item = World.Items["01.01.01"];
        var determined = await _coordinator.GetAsync($"/api/v1/items/{item}/assessment?year={year}");
        (
            await _coordinator.PutAsync(
                $"/api/v1/items/{item}/determination?year={year}",
                new
                {
                    status = determined.ShouldBe(200).Json.Text("officialStatus"),
                    justification = "Palikta taip, kaip nuspręsta anksčiau.",
                },
                determined.ETag
            )
        ).ShouldBe(200);
    }

    private Task<long> StampAsync(int year) =>
        Host.Store.OneAsync<long>("SELECT stamp FROM campaigns WHERE year = @year", ("year", year));

    private async Task<JsonElement> AssessmentAsync(string item) =>
        (await _coordinator.GetAsync($"/api/v1/items/{World.Items[item]}/assessment?year=2021")).ShouldBe(200).Json;

    private async Task<JsonElement> SetSpanAsync(string item, int? from, int? to) =>
        (await SendSpanAsync(item, from, to)).ShouldBe(200).Json;

    private async Task<Answer> SendSpanAsync(string item, int? from, int? to, Action<JsonNode>? change = null)
    {
        var path = $"/api/v1/items/{World.Items[item]}?year=2021";
        var read = (await _coordinator.GetAsync(path)).ShouldBe(200).Json;
        var body = ItemBody.Of(
            read,
            b =>
            {
                b["criterion"]!["span"] =
                    from is null && to is null ? null : new JsonObject { ["from"] = from, ["to"] = to };
                change?.Invoke(b["criterion"]!);
            }
        );
        return await _coordinator.PutAsync(path, body, read.IfMatch());
    }
}
