using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>Drafts of several rows saved at once: all of them or none.</summary>
public sealed class ReportRowsTests : WritingTests
{
    private static readonly string[] Names = ["01.01.01", "01.01.08", "01.04.14"];

    private ApiClient _vrm = null!;

    private string Path => $"{World.Plan}/years/2021/reports";

    [SetUp]
    public async Task SignInAsync()
    {
        _vrm = await Host.SignedInAs("vrm");
        foreach (var row in await RowsAsync())
        {
            await row.PutInStateAsync("Draft");
        }
    }

    [Test]
    public async Task Rows_AreSavedTogether_AndTheirVersionsGoOn()
    {
        var rows = await RowsAsync();
        var body = await BodyAsync(rows, i => new { narrative = $"Tekstas {i}", achieved = i });

        var saved = (await _vrm.PutAsync(Path, body)).ShouldBe(200).Json.List("rows");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(saved.Select(r => r.At("obligationId").GetGuid()), Is.EqualTo(rows.Select(r => r.Id)));
            for (var i = 0; i < rows.Count; i++)
            {
                var stored = await rows[i].ReadAsync(_vrm);
                Assert.That(stored.Text("report.narrative"), Is.EqualTo($"Tekstas {i}"));
                Assert.That(stored.Int("version"), Is.EqualTo(saved[i].Int("version")));
                Assert.That(stored.Text("suggestion.status"), Is.EqualTo(saved[i].Text("suggestion.status")));
            }
        }
    }

    [Test]
    public async Task StaleRow_SavesNothing_AndIsAnsweredWithWhatStandsNow()
    {
        var rows = await RowsAsync();
        var body = await BodyAsync(rows, i => new { narrative = $"Mano {i}" });
        (await rows[1].SaveAsync(_vrm, new { narrative = "Kolegės" })).ShouldBe(200);
        var before = await Host.Store.FingerprintAsync();

        var stale = (await _vrm.PutAsync(Path, body)).ShouldBeProblem(412, "version_stale").Json.List("current.rows");

        Assert.That(stale.Single().At("id").GetGuid(), Is.EqualTo(rows[1].Id));
        Assert.That(stale.Single().Text("report.narrative"), Is.EqualTo("Kolegės"));
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task WrongAnswer_IsNamedByItsRow_AndNothingIsSaved()
    {
        var rows = await RowsAsync();
        var before = await Host.Store.FingerprintAsync();

        var negative = await BodyAsync(rows, i => new { achieved = i == 2 ? -1 : 1 });
        (await _vrm.PutAsync(Path, negative))
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("rows[2].input.achieved");
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task HandedInRow_IsNamed_AndNothingIsSaved()
    {
        var rows = await RowsAsync();
        await rows[0].PutInStateAsync("Submitted");
        var before = await Host.Store.FingerprintAsync();

        var body = await BodyAsync(rows, _ => new { achieved = 1 });
        (await _vrm.PutAsync(Path, body)).ShouldBeProblem(409, "report_not_editable").ShouldNameField("rows[0]");
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task StrangersRow_LooksLikeNoRow()
    {
        var rows = await RowsAsync();
        var body = await BodyAsync(rows, _ => new { achieved = 1 });

        var strangers = await (await Host.SignedInAs("uzt")).PutAsync(Path, body);
        var ofAnotherYear = await _vrm.PutAsync($"{World.Plan}/years/2020/reports", body);

        strangers.ShouldBeProblem(404, "not_found");
        ofAnotherYear.ShouldBeProblem(404, "not_found");
    }

    [Test]
    public async Task SameRowTwice_IsRefused()
    {
        var row = (await RowsAsync())[0];

        var body = await BodyAsync([row, row], _ => new { achieved = 1 });

        (await _vrm.PutAsync(Path, body)).ShouldBeProblem(400, "validation_failed").ShouldNameField("rows");
    }

    [Test]
    public async Task ApproximateValue_KeepsWhatWasTyped()
    {
        var row = (await RowsAsync())[0];
        var body = await BodyAsync(
            [row],
            _ => new
            {
                achieved = 250,
                achievedApproximate = true,
                achievedTyped = "per 250",
            }
        );

        (await _vrm.PutAsync(Path, body)).ShouldBe(200);

        var report = (await row.ReadAsync(await Host.SignedInAs("koordinatorius"))).At("report");
        Assert.That(report.Flag("achievedApproximate"), Is.True);
        Assert.That(report.Text("achievedTyped"), Is.EqualTo("per 250"));
    }

    private async Task<List<ObligationOfTest>> RowsAsync()
    {
        var rows = new List<ObligationOfTest>();
        foreach (var name in Names)
        {
            rows.Add(await World.GivenAsync(name, "VRM"));
        }

        return rows;
    }

    private async Task<object> BodyAsync(List<ObligationOfTest> rows, Func<int, object> input)
    {
        var body = new List<object>();
        for (var i = 0; i < rows.Count; i++)
        {
            var version = (await rows[i].ReadAsync(_vrm)).Int("version");
            body.Add(
                new
                {
                    obligationId = rows[i].Id,
                    version,
                    input = input(i),
                }
            );
        }

        return new { rows = body };
    }
}
