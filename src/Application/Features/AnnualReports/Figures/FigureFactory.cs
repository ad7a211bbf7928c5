using System.Globalization;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Budgets;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>Makes the figures of one group: each kind of value always has the same forms.</summary>
internal sealed class FigureFactory(string group)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public Figure Count(string key, Sentence label, int count, CountedNoun noun, Sentence counts) =>
        new(
            key,
            group,
            label,
            Same(count.ToString(CultureInfo.InvariantCulture)),
            counts,
            [
                FigureForm.Of(FigureForm.Nominative, noun.Counted(count, Case.Nominative)),
                FigureForm.Of(FigureForm.Genitive, noun.Counted(count, Case.Genitive)),
                FigureForm.Of(FigureForm.Accusative, noun.Counted(count, Case.Accusative)),
                FigureForm.Of(FigureForm.Number, count.ToString(CultureInfo.InvariantCulture)),
            ]
        );

    /// <summary>Counts the rows it names.</summary>
    public Figure Count(string key, Sentence label, IReadOnlyCollection<AssessedItem> items) =>
        Count(key, label, items.Count, CountedNoun.MeasureOrAction, Counted.Items) with
        {
            ItemIds = Ids(items),
        };

    /// <param name="points">Percent points; null when there is nothing to take a share of.</param>
    public Figure Percent(string key, Sentence label, decimal? points, Sentence counts) =>
        Written(
            key,
            label,
            points is { } p ? new Sentence(Writing.Percent(p), $"{p.ToString("0.#", English)} %") : null,
            counts,
            FigureForm.Number
        );

    public Figure Share(string key, Sentence label, int part, int whole) =>
        Percent(
            key,
            label,
            whole == 0 ? null : 100m * part / whole,
            new(
                $"{CountedNoun.MeasureOrAction.Counted(part, Case.Nominative)} iš {whole}.",
                $"{part} of {whole} measures and actions."
            )
        );

    /// <param name="kind">What the money was, so that a sentence can also say that it is not known.</param>
    public Figure Euros(string key, Sentence label, decimal? amount, Sentence counts, MoneyKind kind) =>
        new(
            key,
            group,
            label,
            amount is { } eur ? new Sentence(Writing.Euros(eur), $"{eur.ToString("N2", English)} EUR") : null,
            counts,
            [
                FigureForm.Of(FigureForm.Thousands, amount is { } a ? Writing.Thousands(a) : null),
                FigureForm.Of(FigureForm.Exact, amount is { } b ? Writing.Euros(b) : null),
                FigureForm.Of(
                    FigureForm.Told,
                    amount is { } c
                        ? $"{ReportWording.Money(kind)} {Writing.Thousands(c)}"
                        : ReportWording.NoMoney(kind)
                ),
            ]
        );

    /// <summary>"3 iš 15 priemonių ir veiksmų": how many of the rows gave an amount.</summary>
    public Figure Coverage(string key, Sentence label, Coverage coverage) =>
        Written(
            key,
            label,
            new(
                $"{coverage.Reported} iš {CountedNoun.MeasureOrAction.Counted(coverage.Expected, Case.Genitive)}",
                $"{coverage.Reported} of {coverage.Expected} measures and actions"
            ),
            new(
                $"Priemonės ir veiksmai, kurių bent vienas vykdytojas nurodė lėšas. Nulį nurodė {coverage.Zero}, nieko – {coverage.Unknown}.",
                $"Measures and actions for which at least one executor gave an amount. {coverage.Zero} gave zero, {coverage.Unknown} nothing."
            ),
            FigureForm.Words
        );

    /// <summary>A value that is written in one way.</summary>
    public Figure Written(string key, Sentence label, Sentence? value, Sentence counts, string form) =>
        new(key, group, label, value, counts, [FigureForm.Of(form, value?.Lithuanian)]);

    /// <summary>Words of the data that are shown as they are in every language.</summary>
    public Figure Words(string key, Sentence label, string? words, Sentence counts) =>
        Written(key, label, words is null ? null : Same(words), counts, FigureForm.Words);

    public Figure Of(string key, Sentence label, Sentence? value, Sentence counts, params FigureForm[] forms) =>
        new(key, group, label, value, counts, forms);

    /// <summary>The rows by name: with a note for each that says what it is and who carries it out, or without.</summary>
    /// <param name="noted">Which of the two is the usual form.</param>
    public Figure Rows(string key, Sentence label, IReadOnlyList<AssessedItem> items, bool noted)
    {
        var notes = new FigureForm(FigureForm.Notes, RowNames.WithNotes(items));
        var plain = FigureForm.Of(FigureForm.Plain, RowNames.Plain(items));
        return new Figure(
            key,
            group,
            label,
            new Sentence(RowNames.Plain(items), items.Count == 0 ? "none" : items.NamesIn()),
            Counted.Items,
            noted ? [notes, plain] : [plain, notes]
        )
        {
            ItemIds = Ids(items),
        };
    }

    public static IReadOnlyList<Guid> Ids(IEnumerable<AssessedItem> items) => [.. items.Select(i => i.Row.Id)];

    private static Sentence Same(string text) => new(text, text);
}

/// <summary>The units of count: a number without its unit misleads (domain.md 7, A10).</summary>
internal static class Counted
{
    public static Sentence Items { get; } =
        new(
            "Skaičiuojamos eilutės: priemonės ir veiksmai, turintys savo vertinimo kriterijų.",
            "Counts rows: measures and actions with a criterion of their own."
        );

    public static Sentence Plan { get; } = new("Iš plano duomenų.", "From the plan.");

    public static Sentence Stated { get; } =
        new("Iš plano: taip, kaip nurodyta šiam lygmeniui.", "From the plan, as stated for this level.");

    public static Sentence Spent { get; } =
        new(
            "Vykdytojų ataskaitose nurodytos lėšos; tos pačios lėšos skaičiuojamos vieną kartą, nenurodytos nėra nulis.",
            "Money given in the executors' reports; the same money counts once, and what was not given is not zero."
        );
}
