using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What the reviewer works with: the queue by need, what changed since the last time, remarks kept ready.</summary>
public sealed class ReviewTests : WritingTests
{
    [Test]
    public async Task Queue_PutsWhatNeedsALookFirst_AndSaysWhy()
    {
        var (vrm, coordinator) = (await Host.SignedInAs("vrm"), await Host.SignedInAs("koordinatorius"));
        var (again, differs, plain) = (
            await World.GivenAsync("01.01.01", "VRM"),
            await World.GivenAsync("01.01.08", "VRM"),
            await World.GivenAsync("01.02.01/2", "VRM")
        );
        foreach (var obligation in new[] { plain, differs, again })
        {
            await obligation.HandInAsync(vrm);
        }

        (await again.ReturnAsync(coordinator, "Patikslinkite.")).ShouldBe(200);
        await again.HandInAsync(vrm);
        await Host.Store.RunAsync("ALTER TABLE reports DISABLE TRIGGER USER");
        await Host.Store.RunAsync(
            """
            UPDATE reports SET claimed_status = 'NotImplemented', achieved_approximate = true, evidence = '{}'
            WHERE obligation_id = @id
            """,
            ("id", differs.Id)
        );
        await Host.Store.RunAsync("ALTER TABLE reports ENABLE TRIGGER USER");

        var queue = (await coordinator.GetAsync($"{Queue}?state=submitted&executor=VRM")).ShouldBe(200).Json;

        var rows = queue.List("items").ToDictionary(r => r.At("id").GetGuid());
        var order = rows.Keys.Where(id => id == again.Id || id == differs.Id || id == plain.Id).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(order, Is.EqualTo([again.Id, differs.Id, plain.Id]));
            Assert.That(Flags(rows[again.Id]), Has.Member("resubmitted"));
            Assert.That(Flags(rows[differs.Id]), Is.SupersetOf(["differsFromRule", "approximate", "evidenceMissing"]));
            Assert.That(Flags(rows[plain.Id]), Is.Empty);
            Assert.That(rows[plain.Id].Int("daysWaiting"), Is.Zero);
            Assert.That(queue.Flag("more"), Is.False);
        }
    }

    [Test]
    public async Task Queue_CountsWhatNobodyAnswered()
    {
        var (gp, coordinator) = (await Host.SignedInAs("gp"), await Host.SignedInAs("koordinatorius"));
        var first = (await coordinator.GetAsync($"{Queue}?executor=GP")).ShouldBe(200).Json.List("items")[0];
        var path = $"/api/v1/obligations/{first.Text("id")}/comments";
        (await coordinator.PostAsync(path, new { field = "whole", text = "Kada?" })).ShouldBe(200);
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await gp.PostAsync(path, new { field = "whole", text = "Rytoj." })).ShouldBe(200);

        var row = (await coordinator.GetAsync($"{Queue}?executor=GP"))
            .ShouldBe(200)
            .Json.List("items")
            .Single(r => r.Text("id") == first.Text("id"));

        Assert.That((row.Int("openComments"), Flags(row).Contains("asked")), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task Resubmission_ShowsWhatChanged_WordByWord()
    {
        var (vrm, coordinator) = (await Host.SignedInAs("vrm"), await Host.SignedInAs("koordinatorius"));
        var obligation = await World.GivenAsync("01.01.01/3", "VRM");
        await HandInAsync("Surengti du posėdžiai Vilniuje.", 1000m);
        var once = (await coordinator.GetAsync($"{obligation.Path}/resubmission")).ShouldBe(200).Json;
        (await obligation.ReturnAsync(coordinator, "Patikslinkite.")).ShouldBe(200);
        await HandInAsync("Surengti trys posėdžiai Vilniuje ir Kaune.", 1200m);

        var difference = (await vrm.GetAsync($"{obligation.Path}/resubmission")).ShouldBe(200).Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(once.Has("from"), Is.False, "nothing to compare with");
            Assert.That(once.List("fields"), Is.Empty);
            Assert.That(difference.List("fields").Select(f => f.GetString()), Is.EqualTo(["narrative", "spending"]));
            Assert.That(difference.Text("to.number"), Is.EqualTo(difference.Text("from.number") + "-2"));
            Assert.That(difference.Number("before.spentEur"), Is.EqualTo(1000m));
            Assert.That(difference.Number("after.spentEur"), Is.EqualTo(1200m));
            Assert.That(
                difference.List("narrative").Select(w => (w.Text("change"), w.Text("text"))),
                Is.EqualTo([
                    ("same", "Surengti "),
                    ("removed", "du "),
                    ("added", "trys "),
                    ("same", "posėdžiai "),
                    ("removed", "Vilniuje."),
                    ("added", "Vilniuje ir Kaune."),
                ])
            );
        }

        async Task HandInAsync(string narrative, decimal spent)
        {
            var body = new
            {
                done = "yes",
                achieved = 2,
                narrative,
                spending = new[] { new { source = "stateBudget", amountEur = spent } },
            };
            (await obligation.SaveAsync(vrm, body)).ShouldBe(200);
            (await obligation.SubmitAsync(vrm)).ShouldBe(200);
        }
    }

    [Test]
    public async Task CannedComments_ComeWithTheProduct_AndAreTheMinistrysToRewrite()
    {
        const string path = "/api/v1/canned-comments";
        var coordinator = await Host.SignedInAs("koordinatorius");
        var delivered = (await coordinator.GetAsync(path)).ShouldBe(200);
        object own = new { items = new[] { " Nurodykite datą. ", "Pridėkite įsakymą." } };

        (await coordinator.PutAsync(path, own)).ShouldBeProblem(428, "version_required");
        var written = (await coordinator.PutAsync(path, own, delivered.ETag)).ShouldBe(200);
        (await coordinator.PutAsync(path, own, delivered.ETag)).ShouldBeProblem(412, "version_stale");
        (await coordinator.PutAsync(path, new { items = new[] { "" } }, written.ETag)).ShouldBeProblem(400);

        var read = (await coordinator.GetAsync(path)).ShouldBe(200);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(delivered.Json.Flag("delivered"), Is.True);
            Assert.That(delivered.Json.List("items"), Has.Count.GreaterThan(5));
            Assert.That(read.ETag, Is.EqualTo(written.ETag));
            Assert.That(read.Json.Flag("delivered"), Is.False);
            Assert.That(
                read.Json.List("items").Select(i => i.GetString()),
                Is.EqualTo(["Nurodykite datą.", "Pridėkite įsakymą."])
            );
        }

        var none = (await coordinator.PutAsync(path, new { items = Array.Empty<string>() }, read.ETag)).ShouldBe(200);
        Assert.That(none.Json.Flag("delivered"), Is.True, "none brings back those delivered");
    }

    private string Queue => $"{World.Plan}/years/2021/review-queue";

    private static List<string?> Flags(JsonElement row) => [.. row.List("flags").Select(f => f.GetString())];
}
