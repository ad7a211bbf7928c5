using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>The workflow of a report: handed in, returned, handed in again, accepted, reopened (domain.md 5).</summary>
public sealed class SubmissionTests : WritingTests
{
    private ApiClient _vrm = null!;
    private ApiClient _coordinator = null!;

    [SetUp]
    public async Task SignInAsync()
    {
        _vrm = await Host.SignedInAs("vrm");
        _coordinator = await Host.SignedInAs("koordinatorius");
    }

    [Test]
    public async Task CompleteReport_HandedIn_GetsAReceipt()
    {
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        (await obligation.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBe(200);

        var receipt = (await obligation.SubmitAsync(_vrm)).ShouldBe(200).Json;

        var read = await obligation.ReadAsync(_vrm);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(receipt.Text("receiptNumber"), Does.Match("^2021-\\d{4}$"));
            Assert.That(receipt.At("submittedAt").GetDateTimeOffset(), Is.EqualTo(ApiHost.Start));
            Assert.That(read.Text("state"), Is.EqualTo("submitted"));
            Assert.That(read.Flag("editable"), Is.False);
            Assert.That(read.Text("receipt.number"), Is.EqualTo(receipt.Text("receiptNumber")));
        }

        (await obligation.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBeProblem(409, "report_not_editable");
        (await obligation.SubmitAsync(_vrm)).ShouldBeProblem(409, "report_not_editable");
    }

    [Test]
    public async Task SameKey_AfterALostAnswer_GetsTheSameReceipt()
    {
        var obligation = await World.GivenAsync("01.01.04", "VRM");
        (
            await obligation.SaveAsync(
                _vrm,
                new
                {
                    done = "yes",
                    achieved = 10,
                    narrative = "Dešimt.",
                }
            )
        ).ShouldBe(200);

        var first = await obligation.SubmitAsync(_vrm, "raktas-1");
        Host.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = await obligation.SubmitAsync(_vrm, "raktas-1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.ShouldBe(200).Text, Is.EqualTo(first.ShouldBe(200).Text));
            Assert.That(
                await Host.Store.OneAsync<long>(
                    "SELECT count(*) FROM report_events WHERE obligation_id = @id",
                    ("id", obligation.Id)
                ),
                Is.EqualTo(1)
            );
        }
    }

    [Test]
    public async Task SameKey_ForAnotherReport_IsRefused()
    {
        var one = await World.GivenAsync("01.01.08", "VRM");
        var other = await World.GivenAsync("01.01.09", "VRM");
        (await one.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBe(200);
        (await other.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBe(200);
        (await one.SubmitAsync(_vrm, "raktas-2")).ShouldBe(200);

        (await other.SubmitAsync(_vrm, "raktas-2")).ShouldBeProblem(422, "idempotency_key_reused");

        Assert.That(await other.StateAsync(), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task SameKey_ForAnotherCommandOrPerson_IsNotConfused()
    {
        var obligation = await World.GivenAsync("01.01.01/3", "VRM");
        await obligation.HandInAsync(_vrm);
        const string Key = "raktas-3";

        (await _coordinator.PostAsync($"{obligation.Path}/return", new { comment = "Papildykite." }, Key)).ShouldBe(
            200
        );
        (await _coordinator.PostAsync($"{obligation.Path}/acceptance", key: Key)).ShouldBeProblem(
            422,
            "idempotency_key_reused"
        );
        (await obligation.SubmitAsync(_vrm, Key)).ShouldBe(200);
    }

    [Test]
    public async Task Submission_WithoutKeyOrWithAnEndlessOne_IsRefused()
    {
        var obligation = await World.GivenAsync("01.01.01/1", "VRM");

        (await _vrm.PostAsync($"{obligation.Path}/submission")).ShouldBeProblem(400, "idempotency_key_required");
        (await obligation.SubmitAsync(_vrm, new string('k', 201))).ShouldBeProblem(400, "idempotency_key_invalid");
    }

    [Test]
    public async Task IncompleteReport_HandedIn_IsToldWhatIsMissingFieldByField()
    {
        var obligation = await World.GivenAsync("01.02.01/1", "VRM");
        (await obligation.SubmitAsync(_vrm)).ShouldBeProblem(422, "report_incomplete");
        (await obligation.SaveAsync(_vrm, new { done = "yes" })).ShouldBe(200);

        (await obligation.SubmitAsync(_vrm))
            .ShouldBeProblem(422, "report_incomplete")
            .ShouldNameField("achieved")
            .ShouldNameField("narrative");

        (
            await obligation.SaveAsync(
                _vrm,
                new
                {
                    done = "yes",
                    achieved = 1,
                    narrative = "Vienas.",
                }
            )
        ).ShouldBe(200);
        (await obligation.SubmitAsync(_vrm)).ShouldBeProblem(422, "report_incomplete").ShouldNameField("reasons");
        Assert.That(await obligation.StateAsync(), Is.EqualTo("Draft"));
    }

    [Test]
    public async Task Report_ReturnedCorrectedAcceptedAndReopened_KeepsEveryVersion()
    {
        var obligation = await World.GivenAsync("01.04.14", "VRM");
        await obligation.HandInAsync(_vrm);

        var returned = (await obligation.ReturnAsync(_coordinator, "Pridėkite nuorodą.")).ShouldBe(200).Json;
        Assert.That(returned.Text("returnComment"), Is.EqualTo("Pridėkite nuorodą."));
        var second = (await obligation.HandInAsync(_vrm)).Json;
        (await obligation.AcceptAsync(_coordinator)).ShouldBe(200);
        (await obligation.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBeProblem(409, "report_not_editable");
        (await obligation.ReopenAsync(_coordinator, "Rasta klaida protokole.")).ShouldBe(200);
        (
            await obligation.SaveAsync(
                _vrm,
                new
                {
                    done = "yes",
                    achieved = 3,
                    narrative = "Pataisyta.",
                }
            )
        ).ShouldBe(200);

        var read = await obligation.ReadAsync(_vrm);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Text("receiptNumber"), Does.EndWith("-2"));
            Assert.That(
                read.List("history").Select(e => e.Text("kind")),
                Is.EqualTo(["submitted", "returned", "submitted", "accepted", "reopened"])
            );
            Assert.That(
                await Host.Store.ListAsync<string>(
                    """
                    SELECT content::jsonb ->> 'achieved' FROM report_events
                    WHERE obligation_id = @id AND kind = 'Accepted'
                      AND sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')
                    """,
                    ("id", obligation.Id)
                ),
                Is.EqualTo(["2"]),
                "what was accepted stays readable under its seal"
            );
        }
    }

    [Test]
    public async Task Return_WithoutAComment_IsRefused()
    {
        var obligation = await World.GivenAsync("01.01.07", "VRM");
        await obligation.PutInStateAsync("Submitted");

        (await obligation.ReturnAsync(_coordinator, "  "))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("comment");
        (await obligation.ReopenAsync(_coordinator, "Per anksti.")).ShouldBeProblem(409, "wrong_state");
        (await _coordinator.PostAsync($"{obligation.Path}/acceptance", ifMatch: "\"1\"")).ShouldBeProblem(
            412,
            "version_stale"
        );
        Assert.That(await obligation.StateAsync(), Is.EqualTo("Submitted"));
    }

    [Test]
    public async Task ClosedYear_TakesNoReports()
    {
        var obligation = await World.GivenAsync("01.01.01", "VRM", year: 2020);

        (await obligation.SaveAsync(_vrm, ObligationOfTest.Complete)).ShouldBeProblem(409, "campaign_closed");
        (await obligation.SubmitAsync(_vrm)).ShouldBeProblem(409, "campaign_closed");
    }
}
