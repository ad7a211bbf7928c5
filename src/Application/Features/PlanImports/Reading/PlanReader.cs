using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <param name="Year">The year that the person says the document is of.</param>
/// <param name="PeriodFrom">The years of the plan that the document is compared with.</param>
internal sealed record ReadingHints(int? Year = null, int? PeriodFrom = null, int? PeriodTo = null);

/// <summary>Reads a document's tables as a plan: what was understood, and what is not certain.</summary>
internal static class PlanReader
{
    public static (PlanDraft Draft, IReadOnlyList<DraftDoubt> Doubts)? Read(
        UploadedDocument document,
        IEnumerable<Institution> register,
        ReadingHints hints
    )
    {
        var doubts = new Doubts();
        if (new PlanTableReader(doubts).Read(AnnexWorkbook.AsPrinted(document)) is not { } raw)
        {
            return null;
        }

        var head = DocumentHead.Of(raw.Words, doubts);
        var (from, to) = (hints.PeriodFrom ?? head.PeriodFrom, hints.PeriodTo ?? head.PeriodTo);
        var hasResults = raw.HasResults && raw.Rows.OfType<RawItem>().Any(r => r.Result is { IsEmpty: false });
        var resultsYear = hasResults ? hints.Year ?? head.ResultsYear : null;
        if (hasResults && resultsYear is null)
        {
            doubts.Decide(
                "results_year_unknown",
                null,
                null,
                DoubtField.Result,
                "",
                Speech.Say(
                    "Dokumente yra rezultatų, bet nepasakyta, kurių metų: jie nepaimti.",
                    "The document has results but does not say of which year: they were left out."
                ),
                Speech.Say("Nurodykite metus ir įkelkite iš naujo.", "Give the year and upload again.")
            );
        }

        var years = YearsOf(raw, resultsYear ?? hints.Year, from, to, doubts);
        var outline = new OutlineBuilder(doubts).Build(raw.Rows);
        var builder = new DraftBuilder(new ExecutorMatcher(register), doubts, years, resultsYear);
        var draft = new PlanDraft
        {
            Title = head.Title,
            PeriodFrom = from,
            PeriodTo = to,
            ApprovedBy = head.ApprovedBy,
            Tasks = builder.Build(outline),
            ResultsYear = resultsYear,
        };
        return (draft, doubts.InOrder);
    }

    private static List<int> YearsOf(RawPlan raw, int? year, int? from, int? to, Doubts doubts)
    {
        if (year is not null)
        {
            return [year.Value];
        }

        var yearly = raw
            .Rows.OfType<RawItem>()
            .Any(r => r.Values.Any(v => v.Year is not null && v.Column != ValueColumn.Money));
        if (from is null || to is null)
        {
            doubts.Decide(
                "period_unknown",
                null,
                null,
                DoubtField.Title,
                "",
                Speech.Say("Plano laikotarpis dokumente nenurodytas.", "The document does not give the plan's years."),
                Speech.Say("Nurodykite metus ir įkelkite iš naujo.", "Give the year and upload again.")
            );
            return [];
        }

        if (!yearly && to > from)
        {
            doubts.Look(
                "years_assumed",
                null,
                null,
                DoubtField.Criterion,
                "",
                Speech.Say(
                    "Kriterijai be metų palaikyti kiekvienų plano metų kriterijais.",
                    "Criteria without a year were taken for each of the plan's years."
                ),
                FormattableString.Invariant($"{from}–{to}")
            );
        }

        return [.. Enumerable.Range(from.Value, Math.Clamp(to.Value - from.Value + 1, 1, 20))];
    }
}
