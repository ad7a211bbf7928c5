using System.Text.Json;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Application.Features.Reconciliation.Checks;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using Sentence = ActionPlanMonitor.Application.Features.Reconciliation.Sentence;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>Why rows were not done as planned, and what the next plan can learn from it.</summary>
internal static class ReasonFigures
{
    private static readonly Sentence Counts = new(
        "Neįgyvendintos ir iš dalies įgyvendintos eilutės; eilutė, turinti kelias priežastis, skaičiuojama prie kiekvienos.",
        "Rows that are not or partially implemented; a row with several reasons counts with each of them."
    );

    public static IEnumerable<Figure> Of(AssessedYear year)
    {
        var make = new FigureFactory("reasons");
        yield return List(make, "reasons", year.Items);
        foreach (var reason in Enum.GetValues<Reason>().Where(r => r < Reason.MoreNeed))
        {
            var prefix = $"reason.{JsonNamingPolicy.CamelCase.ConvertName(reason.ToString())}";
            var items = Unmet(year.Items).Where(i => i.Reasons.Contains(reason)).ToList();
            var (lt, en) = (
                AnnexWords.For(Language.Lithuanian).Of(reason),
                AnnexWords.For(Language.English).Of(reason)
            );
            yield return make.Count(prefix, new($"Priežastis: {lt}", $"Reason: {en}"), items) with
            {
                Counts = Counts,
            };
            yield return make.Rows(
                $"{prefix}.list",
                new($"Eilučių sąrašas: {lt}", $"List of rows: {en}"),
                items,
                noted: false
            ) with
            {
                Counts = Counts,
            };
        }

        foreach (var figure in Proposals(year))
        {
            yield return figure;
        }
    }

    /// <summary>"pandemijos sukelti apribojimai (11), informacija nepateikta (4)".</summary>
    public static Figure List(FigureFactory make, string key, IReadOnlyList<AssessedItem> items)
    {
        var reasons = Unmet(items)
            .SelectMany(i => i.Reasons)
            .CountBy(reason => reason)
            .OrderByDescending(r => r.Value)
            .ThenBy(r => r.Key)
            .ToList();
        return make.Of(
            key,
            new("Priežastys", "Reasons"),
            reasons.Count == 0
                ? new("nenurodytos", "not given")
                : new(
                    string.Join("; ", reasons.Select(r => $"{ReportWording.Reason(r.Key)} ({r.Value})")),
                    string.Join(
                        "; ",
                        reasons.Select(r =>
                            $"{AnnexWords.For(Language.English).Of(r.Key).ToLowerInvariant()} ({r.Value})"
                        )
                    )
                ),
            Counts,
            FigureForm.Of(
                "counted",
                reasons.Count == 0
                    ? "nenurodytos"
                    : string.Join("; ", reasons.Select(r => $"{ReportWording.Reason(r.Key)} ({r.Value})"))
            ),
            FigureForm.Of(
                FigureForm.Words,
                reasons.Count == 0 ? "nenurodytos" : string.Join("; ", reasons.Select(r => ReportWording.Reason(r.Key)))
            )
        );
    }

    private static IEnumerable<Figure> Proposals(AssessedYear year)
    {
        var make = new FigureFactory("proposals");
        var misfits = new CriterionMisfit()
            .Find(new ReconciledYear(year, new Dictionary<Guid, PublicWords>(), new HashSet<Guid>(), []))
            .SelectMany(found => found.Items)
            .ToList();
        var above = year.Items.Where(i => i.Outcome.Suggested.Flags.HasFlag(OutcomeFlags.FarAboveTarget)).ToList();
        (string Key, Sentence Label, List<AssessedItem> Items, Sentence Counts)[] all =
        [
            (
                "criteria.misfit",
                new("Kriterijus neatitinka priemonės", "The criterion does not cover its measure"),
                misfits,
                new(
                    "Eilutės, kurias taip pažymėjo vykdytojas arba duomenų sutikrinimas.",
                    "Rows that an executor or reconciliation marked so."
                )
            ),
            (
                "above",
                new("Rezultatas bent dvigubai viršija siektiną reikšmę", "Twice the target or more"),
                above,
                new("Eilutės, pažymėtos vertinimo taisyklių.", "Rows marked by the rules of assessment.")
            ),
        ];
        foreach (var (key, label, items, counts) in all)
        {
            yield return make.Count(key, label, items) with
            {
                Counts = counts,
            };
            yield return make.Rows(
                $"{key}.list",
                new($"{label.Lithuanian}: sąrašas", $"{label.English}: list"),
                items,
                noted: false
            ) with
            {
                Counts = counts,
            };
        }
    }

    private static IEnumerable<AssessedItem> Unmet(IEnumerable<AssessedItem> items) =>
        items.Where(i =>
            i.Outcome.Status is ImplementationStatus.NotImplemented or ImplementationStatus.PartiallyImplemented
        );
}
