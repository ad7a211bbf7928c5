using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using Sentence = ActionPlanMonitor.Application.Features.Reconciliation.Sentence;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>One row of the annex, for sentences about it.</summary>
internal static class ItemFigures
{
    public static IEnumerable<Figure> Of(AssessedItem item)
    {
        var prefix = $"item.{item.Key()}";
        var make = new FigureFactory(FormattableString.Invariant($"rows-{item.Row.Task.No}"));
        var (name, code) = (RowNames.Name(item), item.Key());
        IReadOnlyList<Figure> figures =
        [
            make.Words($"{prefix}.name", new($"{name}: pavadinimas", $"{code}: name"), name, Counted.Plan),
            make.Of(
                $"{prefix}.status",
                new($"{name}: įvertinimas", $"{code}: status"),
                Word(item, item.Row.ActionNo is null ? Gender.Feminine : Gender.Masculine) is { } word
                    ? new(word, YearFigures.Statuses.Single(s => s.Status == item.Outcome.Status).Label.English)
                    : null,
                item.Outcome.Official is null
                    ? new("Siūlomas pagal vertinimo taisykles.", "Suggested by the rules.")
                    : new("Galutinis, nustatytas ministerijos.", "Official, decided by the ministry."),
                Forms(item)
            ),
            make.Written(
                $"{prefix}.target",
                new($"{name}: siektina reikšmė", $"{code}: target"),
                Amount(item, item.Row.Criterion.Target),
                Counted.Plan,
                FigureForm.Number
            ),
            make.Written(
                $"{prefix}.achieved",
                new($"{name}: pasiekta reikšmė", $"{code}: achieved"),
                Amount(item, item.Achieved),
                new("Iš vykdytojų ataskaitų.", "From the executors' reports."),
                FigureForm.Number
            ),
            make.Euros(
                $"{prefix}.spent",
                new($"{name}: panaudotos lėšos", $"{code}: spent"),
                item.SpentEur,
                Counted.Spent,
                MoneyKind.Spent
            ),
        ];
        return figures.Select(f => f with { ItemIds = [item.Row.Id] });
    }

    /// <summary>A measure is feminine and an action masculine; the other is there for other words.</summary>
    private static FigureForm[] Forms(AssessedItem item)
    {
        var feminine = FigureForm.Of("feminine", Word(item, Gender.Feminine));
        var masculine = FigureForm.Of("masculine", Word(item, Gender.Masculine));
        return item.Row.ActionNo is null ? [feminine, masculine] : [masculine, feminine];
    }

    private static string? Word(AssessedItem item, Gender gender) => ReportWording.Status(item.Outcome.Status, gender);

    private static Sentence? Amount(AssessedItem item, decimal? amount) =>
        amount is not { } number ? null
        : item.Row.Criterion.Kind == CriterionKind.Percent ? new(Writing.Percent(number), $"{number} %")
        : new(Writing.Number(number), number.ToString("0.####"));
}
