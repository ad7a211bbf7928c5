using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using Sentence = ActionPlanMonitor.Application.Features.Reconciliation.Sentence;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>How many rows have which status, and which they are; for the whole year or one task.</summary>
internal static class StatusFigures
{
    /// <param name="noted">Lists usually carry a note for each row.</param>
    public static IEnumerable<Figure> Of(
        FigureFactory make,
        string prefix,
        IReadOnlyList<AssessedItem> items,
        bool noted
    )
    {
        foreach (var (status, key, label) in YearFigures.Statuses)
        {
            var those = items.Where(i => i.Outcome.Status == status).ToList();
            yield return make.Count(
                $"{prefix}.{key}",
                new($"Eilutės: {label.Lithuanian}", $"Rows: {label.English}"),
                those
            );
            yield return make.Rows(
                $"{prefix}.{key}.list",
                new($"Eilučių sąrašas: {label.Lithuanian}", $"List of rows: {label.English}"),
                those,
                noted
            );
        }

        var shown = YearFigures
            .Statuses.Select(s => (s.Status, s.Label, Count: items.Count(i => i.Outcome.Status == s.Status)))
            .Where(s => s.Count > 0 || s.Status >= ImplementationStatus.NotImplemented)
            .ToList();
        yield return make.Written(
            $"{prefix}.statuses",
            new("Eilutės pagal įvertinimą", "Rows by status"),
            new(
                string.Join(", ", shown.Select(s => $"{s.Label.Lithuanian} –{Writing.NoBreak}{s.Count}")),
                string.Join(", ", shown.Select(s => $"{s.Label.English} {s.Count}"))
            ),
            Counted.Items,
            FigureForm.Words
        );
        var unmet = items
            .Where(i =>
                i.Outcome.Status is ImplementationStatus.NotImplemented or ImplementationStatus.PartiallyImplemented
            )
            .ToList();
        yield return make.Count(
            $"{prefix}.unmet",
            new("Eilutės, kurių kriterijus nepasiektas", "Rows whose criterion was not reached"),
            unmet
        );
        yield return make.Rows(
            $"{prefix}.unmet.list",
            new("Eilučių, kurių kriterijus nepasiektas, sąrašas", "List of rows whose criterion was not reached"),
            unmet,
            noted
        );
        var done = items
            .Where(i =>
                i.Outcome.Status is ImplementationStatus.Implemented or ImplementationStatus.PartiallyImplemented
            )
            .ToList();
        yield return make.Count(
            $"{prefix}.done",
            new("Eilutės: įgyvendinta arba įgyvendinta iš dalies", "Rows: implemented or partially"),
            done
        );
        yield return make.Share(
            $"{prefix}.done.share",
            new("Dalis: įgyvendinta arba įgyvendinta iš dalies", "Share: implemented or partially"),
            done.Count,
            items.Count
        );
        yield return make.Share(
            $"{prefix}.implemented.share",
            new("Dalis: įgyvendinta", "Share: implemented"),
            items.Count(i => i.Outcome.Status == ImplementationStatus.Implemented),
            items.Count
        );
    }
}
