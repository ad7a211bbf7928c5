using System.Collections.Concurrent;
using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

public sealed class ConcurrencyTests : WritingTests
{
    [Test]
    public async Task ThirtyTwoEditorsOfOneDraft_LoseNoUpdate()
    {
        const int Editors = 32;
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        var start = await obligation.ReadAsync(vrm);
        var saved = new ConcurrentBag<string>();
        var stale = 0;

        await Task.WhenAll(Enumerable.Range(0, Editors).Select(EditAsync));

        var end = await obligation.ReadAsync(vrm);
        var narratives = await Host.Store.ListAsync<string>(
            """
            SELECT coalesce(before::jsonb ->> 'narrative', '') || '>' || (after::jsonb ->> 'narrative')
            FROM audit_entries WHERE resource = @r ORDER BY id
            """,
            ("r", $"obligation/{obligation.Id}")
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That(saved, Has.Count.EqualTo(Editors).And.Unique, "one success for each version");
            Assert.That(stale, Is.GreaterThan(0), "they did meet");
            Assert.That(end.Int("version"), Is.EqualTo(start.Int("version") + Editors));
            Assert.That(narratives, Has.Count.EqualTo(Editors));
            for (var i = 1; i < narratives.Count; i++)
            {
                Assert.That(
                    narratives[i].Split('>')[0],
                    Is.EqualTo(narratives[i - 1].Split('>')[1]),
                    "each saw the one before"
                );
            }
        }

        async Task EditAsync(int editor)
        {
            var version = start.IfMatch();
            while (true)
            {
                var answer = await obligation.SaveAsync(vrm, new { narrative = $"Redaktorius {editor}" }, version);
                if (answer.Status == 200)
                {
                    saved.Add(answer.ETag!);
                    return;
                }

                Interlocked.Increment(ref stale);
                version = answer.ShouldBeProblem(412, "version_stale").Json.At("current").IfMatch();
            }
        }
    }

    [Test]
    public async Task FiftyIdenticalSubmissions_MakeOne()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.04.14", "VRM");
        (await obligation.SaveAsync(vrm, ObligationOfTest.Complete)).ShouldBe(200);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => obligation.SubmitAsync(vrm, "vienas-raktas"))
        );

        var accepted = answers.Where(a => a.Status == 200).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted, Is.Not.Empty);
            Assert.That(accepted.Select(a => a.Text).Distinct().Count(), Is.EqualTo(1), "one receipt");
            foreach (var refused in answers.Except(accepted))
            {
                refused.ShouldBeProblem(409, "idempotency_in_flight");
            }

            Assert.That(await CountAsync("report_events WHERE obligation_id = @id"), Is.EqualTo(1));
            Assert.That(
                await CountAsync("audit_entries WHERE resource = 'obligation/' || @id AND use_case = 'SubmitReport'"),
                Is.EqualTo(1)
            );
            Assert.That((await obligation.SubmitAsync(vrm, "vienas-raktas")).Text, Is.EqualTo(accepted[0].Text));
        }

        Task<long> CountAsync(string what) =>
            Host.Store.OneAsync<long>($"SELECT count(*) FROM {what}", ("id", obligation.Id));
    }

    [Test]
    public async Task TwentyDifferentSubmissions_OfOneReport_MakeOne()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01/3", "VRM");
        (await obligation.SaveAsync(vrm, ObligationOfTest.Complete)).ShouldBe(200);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => obligation.SubmitAsync(vrm)));

        Assert.That(answers.Count(a => a.Status == 200), Is.EqualTo(1));
        foreach (var refused in answers.Where(a => a.Status != 200))
        {
            refused.ShouldBeProblem(409, "report_not_editable");
        }
    }

    [Test]
    public async Task TwoCoordinators_DecidingForTheFirstTime_BothCount()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"/api/v1/items/{World.Items["01.01.08"]}/determination?year=2021";
        var decision = new { status = "implemented", justification = "Komisija patikslino skaičius posėdyje." };

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => coordinator.PutAsync(path, decision)));

        Assert.That(
            answers.Select(a => a.ShouldBe(200).Json.Int("determination.version")),
            Is.EquivalentTo(Enumerable.Range(1, 8))
        );
    }
}
