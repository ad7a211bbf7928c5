using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>Every criterion of 2020 as it stands in the annex, against what people made of it by hand.</summary>
internal sealed class CriterionOracleTests
{
    private static readonly CriterionReader Reader = new(new ExecutorMatcher(Oracle.Register()));

    [Test]
    public void AllOf53_ComeOutAsCoded_ButOne()
    {
        var misses = Oracle.Items.Where(i => Said(i, Read(i)) != Coded(i)).Select(i => i.Row).ToList();

        Assert.That(Oracle.Items, Has.Count.EqualTo(53));
        // That 14 municipalities are meant stands in the plan, not in the words of the criterion.
        Assert.That(misses, Is.EqualTo(["01.01.05"]));
    }

    [Test]
    public void WhatDiffers_CarriesADoubt_AndNothingElseDoes()
    {
        var doubted = Oracle.Items.Where(i => Read(i).Doubts.Count > 0).Select(i => i.Row);

        Assert.That(doubted, Is.EqualTo(["01.01.05"]));
    }

    [Test]
    public void Units_AreInTheNominative()
    {
        var others = Oracle
            .Items.Where(i => Read(i).Criterion.Unit != i.Unit)
            .Select(i => $"{i.Row}: {Read(i).Criterion.Unit ?? "–"}")
            .ToList();

        Assert.That(others, Is.Empty);
    }

    private static CriterionReading Read(OracleItem item) =>
        Reader.Read(item.Text, new CriterionContext(2020, item.Executors, item.IsMunicipal));

    private static string Coded(OracleItem i) =>
        $"{i.Kind} {i.Target:0.#} {i.Deadline} {string.Join(' ', i.Parts.Select(p => $"{p.Key}={p.Value:0.#}"))}";

    private static string Said(OracleItem item, CriterionReading reading)
    {
        var c = reading.Criterion;
        Assert.That(c.Text ?? "", Is.EqualTo(item.Text));
        return $"{c.Kind} {c.Target:0.#} {c.Deadline} {string.Join(' ', c.Parts.Select(p => $"{p.Executor}={p.Target:0.#}"))}";
    }
}
