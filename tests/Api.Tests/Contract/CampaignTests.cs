using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A year's reporting is opened, moved and taken back (domain.md 9.1). Today is 2026-03-02; 2021 is open.</summary>
public sealed class CampaignTests : WritingTests
{
    private ApiClient _coordinator = null!;

    private string Of2022 => $"{World.Plan}/years/2022/campaign";

    [SetUp]
    public async Task SignInAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        await Host.Store.RunAsync(
            """
            DELETE FROM reports WHERE year = 2022;
            DELETE FROM obligations WHERE year = 2022;
            DELETE FROM item_years WHERE year = 2022;
            DELETE FROM task_years WHERE year = 2022;
            DELETE FROM campaigns WHERE year = 2022;
            DELETE FROM follow_ups
            """
        );
    }

    [Test]
    public async Task Preview_CountsWhoWouldOweWhat_AndStoresNothing()
    {
        var closing = (await _coordinator.GetAsync($"{World.Plan}/years/2021/closing")).ShouldBe(200).Json;
        var before = await Host.Store.FingerprintAsync();

        var preview = (await _coordinator.PostAsync($"{Of2022}/preview", Opening())).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(preview.Int("rows"), Is.EqualTo(closing.Int("obligations")), "as in the year before");
            Assert.That(preview.Int("executors"), Is.EqualTo(closing.List("executors").Count));
            Assert.That(preview.Int("carriedFrom"), Is.EqualTo(2021));
            Assert.That(preview.List("itemRows"), Has.Count.EqualTo(preview.Int("items")));
            Assert.That(
                preview.List("executorRows").Where(e => e.Flag("chosen")).Sum(e => e.Int("rows")),
                Is.EqualTo(preview.Int("rows"))
            );
            Assert.That(Codes(preview), Has.Member("earlier_year_open"));
            Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
        }
    }

    [Test]
    public async Task Preview_WarnsOfWhatIsWorthALook()
    {
        await Host.Store.RunAsync("UPDATE institutions SET email = NULL WHERE code = 'NTA'");

        var preview = (
            await _coordinator.PostAsync(
                $"{Of2022}/preview",
                Opening(o => (o["opensOn"], o["dueOn"]) = ("2026-02-02", "2026-02-28"))
            )
        )
            .ShouldBe(200)
            .Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(preview), Is.SupersetOf(["due_passed", "due_on_weekend", "no_email"]));
            Assert.That(
                preview
                    .List("warnings")
                    .Single(w => w.Text("code") == "no_email")
                    .List("executors")
                    .Select(e => e.GetString()),
                Has.Some.Contains("Nacionalin").IgnoreCase.Or.Not.Empty
            );
        }
    }

    [Test]
    public async Task Open_CarriesTargetsAndExecutorsOver_MarkedAsAssumption_WithoutMoney()
    {
        var opened = (await _coordinator.PostAsync(Of2022, Opening())).ShouldBe(200);

        var owed = await CountAsync("SELECT count(*) FROM obligations WHERE year = 2022");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(opened.ETag, Is.EqualTo("\"1\""));
            Assert.That(opened.Json.Text("state"), Is.EqualTo("planned"));
            Assert.That(opened.Json.Flag("isAssumption"), Is.True);
            Assert.That(opened.Json.Text("reviewBy"), Is.EqualTo("2026-07-15"));
            Assert.That(owed, Is.EqualTo(await CountAsync("SELECT count(*) FROM obligations WHERE year = 2021")));
            Assert.That(
                await CountAsync(
                    """
                    SELECT count(*) FROM item_years n JOIN item_years b ON b.item_id = n.item_id AND b.year = 2021
                    WHERE n.year = 2022 AND n.is_assumption AND n.planned_eur IS NULL AND n.version = 1
                      AND n.target IS NOT DISTINCT FROM b.target AND n.deadline IS NOT DISTINCT FROM (b.deadline + interval '1 year')::date
                    """
                ),
                Is.EqualTo(opened.Json.Int("obligations") > 0 ? await CountAsync(ItemsOf2022) : -1)
            );
            Assert.That(
                await CountAsync(
                    """
                    SELECT count(*) FROM obligations n JOIN obligations b USING (item_id, institution_id)
                    WHERE n.year = 2022 AND b.year = 2021 AND n.planned_kind = b.planned_kind AND n.role = b.role
                      AND n.planned_value IS NOT DISTINCT FROM b.planned_value AND n.planned_eur IS NULL
                      AND n.answered_with_id IS NOT DISTINCT FROM b.answered_with_id AND n.state = 'NotStarted'
                    """
                ),
                Is.EqualTo(owed)
            );
        }
    }

    [Test]
    public async Task Opened_IsInThePlansYears_AndAnswersLikeAnyOther()
    {
        (await _coordinator.PostAsync(Of2022, Opening())).ShouldBe(200);

        var plan = (await _coordinator.GetAsync("/api/v1/plans")).ShouldBe(200).Json.List("items")[0];
        (await _coordinator.GetAsync($"{World.Plan}/years/2022/dashboard")).ShouldBe(200);
        (await _coordinator.GetAsync($"{World.Plan}/years/2022/coverage")).ShouldBe(200);
        Assert.That(plan.List("campaigns").Single(c => c.Int("year") == 2022).Text("state"), Is.EqualTo("planned"));
    }

    [Test]
    public async Task Open_OfTheChosen_AsksNobodyElse_AndNobodyAnswersForAnotherWhoIsNotAsked()
    {
        var (executor, lead) = await JointAsync();

        (await _coordinator.PostAsync(Of2022, Opening(o => o["executors"] = new JsonArray(executor)))).ShouldBe(200);

        var asked = await Host.Store.ListAsync<string>(
            """
            SELECT DISTINCT i.code FROM obligations o JOIN institutions i ON i.id = o.institution_id
            WHERE o.year = 2022
            """
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That(asked, Is.EqualTo([executor]), $"and not {lead}");
            Assert.That(
                await CountAsync("SELECT count(*) FROM obligations WHERE year = 2022 AND answered_with_id IS NOT NULL"),
                Is.Zero
            );
            Assert.That(
                await CountAsync(
                    """
                    SELECT count(*) FROM item_years y WHERE y.year = 2022
                    AND NOT EXISTS (SELECT FROM obligations o WHERE o.item_id = y.item_id AND o.year = 2022)
                    AND EXISTS (SELECT FROM obligations o WHERE o.item_id = y.item_id AND o.year = 2021)
                    """
                ),
                Is.Zero,
                "an item that nobody is left to answer is not asked"
            );
        }
    }

    [Test]
    public async Task Open_OfChosenItems_AsksThese()
    {
        var item = World.Items["01.01.01"];

        (await _coordinator.PostAsync(Of2022, Opening(o => o["items"] = new JsonArray(item.ToString())))).ShouldBe(200);

        Assert.That(await Host.Store.ListAsync<Guid>(ItemIdsOf2022), Is.EqualTo([item]));
    }

    [Test]
    public async Task Open_TakesInWhatWasMovedToTheYear()
    {
        var moved = await Host.Store.OneAsync<Guid>(
            """
            SELECT b.item_id FROM item_years b WHERE b.year = 2020
            AND NOT EXISTS (SELECT FROM item_years l WHERE l.item_id = b.item_id AND l.year = 2021) LIMIT 1
            """
        );
        (
            await _coordinator.PostAsync(
                $"{World.Plan}/years/2020/follow-ups",
                new
                {
                    itemId = moved,
                    kind = "carryOver",
                    text = "Nukelta.",
                    toYear = 2022,
                }
            )
        ).ShouldBe(200);

        var preview = (await _coordinator.PostAsync($"{Of2022}/preview", Opening())).ShouldBe(200).Json;
        (await _coordinator.PostAsync(Of2022, Opening())).ShouldBe(200);

        var row = preview.List("itemRows").Single(i => i.At("itemId").GetGuid() == moved);
        Assert.That((row.Flag("wasMoved"), row.Int("carriedFrom")), Is.EqualTo((true, 2020)));
        Assert.That(await Host.Store.ListAsync<Guid>(ItemIdsOf2022), Has.Member(moved));
    }

    [TestCase("2026-06-16", "2026-06-15", "2026-07-01", null, "dueOn")]
    [TestCase("2026-05-04", "2026-06-15", "2026-06-14", null, "closesOn")]
    [TestCase("2026-05-04", "2026-06-15", "2062-07-01", null, "closesOn")]
    [TestCase("2026-05-04", "2026-06-15", "2026-07-01", "2026-06-14", "reviewBy")]
    [TestCase(null, "2026-06-15", "2026-07-01", null, "opensOn")]
    public async Task Dates_OutOfOrder_AreRefused_AtTheDateToMove(
        string? opensOn,
        string dueOn,
        string closesOn,
        string? reviewBy,
        string field
    )
    {
        var body = new
        {
            opensOn,
            dueOn,
            closesOn,
            reviewBy,
        };

        (await _coordinator.PostAsync(Of2022, body)).ShouldBeProblem(400).ShouldNameField(field);
        (await _coordinator.PostAsync($"{Of2022}/preview", body)).ShouldBeProblem(400).ShouldNameField(field);
    }

    [TestCase(2019)]
    [TestCase(2023)]
    public async Task YearOutsideThePlan_IsRefused(int year) =>
        (await _coordinator.PostAsync($"{World.Plan}/years/{year}/campaign", Opening())).ShouldBeProblem(
            422,
            "year_outside_plan"
        );

    [Test]
    public async Task YearThatIsOpen_IsNotOpenedAgain() =>
        (await _coordinator.PostAsync($"{World.Plan}/years/2021/campaign", Opening())).ShouldBeProblem(
            409,
            "campaign_exists"
        );

    [Test]
    public async Task ExecutorOrItem_OfAnotherYear_IsRefused()
    {
        (await _coordinator.PostAsync(Of2022, Opening(o => o["executors"] = new JsonArray("nera-tokio"))))
            .ShouldBeProblem(400)
            .ShouldNameField("executors");
        (await _coordinator.PostAsync(Of2022, Opening(o => o["items"] = new JsonArray(Guid.NewGuid().ToString()))))
            .ShouldBeProblem(400)
            .ShouldNameField("items");
        (await _coordinator.PostAsync(Of2022, Opening(o => o["executors"] = new JsonArray())))
            .ShouldBeProblem(400)
            .ShouldNameField("executors");
    }

    [Test]
    public async Task TwoWhoOpenAtOnce_OpenOne()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => _coordinator.PostAsync(Of2022, Opening(), Guid.NewGuid().ToString()))
        );

        Assert.That(
            answers.Count(a => a.Status == 200),
            Is.EqualTo(1),
            string.Join('\n', answers.Select(a => a.Status))
        );
        foreach (var refused in answers.Where(a => a.Status != 200))
        {
            refused.ShouldBeProblem(409, "campaign_exists");
        }

        Assert.That(
            await CountAsync("SELECT count(*) FROM obligations WHERE year = 2022"),
            Is.EqualTo(await CountAsync("SELECT count(*) FROM obligations WHERE year = 2021"))
        );
    }

    [Test]
    public async Task Open_WithTheSameKey_AnswersTheSame()
    {
        var key = Guid.NewGuid().ToString();

        var first = (await _coordinator.PostAsync(Of2022, Opening(), key)).ShouldBe(200);
        var again = (await _coordinator.PostAsync(Of2022, Opening(), key)).ShouldBe(200);

        Assert.That(again.Text, Is.EqualTo(first.Text));
    }

    internal static JsonObject Opening(Action<JsonObject>? change = null)
    {
        var body = new JsonObject
        {
            ["opensOn"] = "2026-05-04",
            ["dueOn"] = "2026-06-15",
            ["closesOn"] = "2026-07-01",
            ["reviewBy"] = "2026-07-15",
            ["remindersOn"] = true,
        };
        change?.Invoke(body);
        return body;
    }

    private const string ItemsOf2022 = "SELECT count(*) FROM item_years WHERE year = 2022";
    private const string ItemIdsOf2022 = "SELECT item_id FROM item_years WHERE year = 2022";

    private static IEnumerable<string?> Codes(JsonElement preview) =>
        preview.List("warnings").Select(w => w.Text("code"));

    private Task<long> CountAsync(string sql) => Host.Store.OneAsync<long>(sql);

    /// <summary>Somebody whose part another answers.</summary>
    private async Task<(string Executor, string Lead)> JointAsync()
    {
        var found = await Host.Store.OneAsync<string>(
            """
            SELECT i.code || '|' || l.code FROM obligations o JOIN institutions i ON i.id = o.institution_id
            JOIN institutions l ON l.id = o.answered_with_id WHERE o.year = 2021 LIMIT 1
            """
        );
        return found.Split('|') is [var executor, var lead] ? (executor, lead) : throw new InvalidOperationException();
    }
}
