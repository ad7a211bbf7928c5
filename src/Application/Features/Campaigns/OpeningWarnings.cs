using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>What is worth a look before a year is opened.</summary>
internal static class OpeningWarnings
{
    /// <param name="reachable">Executors whom a letter would reach.</param>
    /// <param name="openYear">The year before, when it is not closed.</param>
    public static IEnumerable<PreviewWarningDto> Of(
        YearToOpen year,
        OpeningInput input,
        HashSet<Guid> reachable,
        int? openYear,
        DateOnly today
    )
    {
        var due = input.DueOn!.Value;
        if (due < today)
        {
            yield return Said(
                "due_passed",
                $"Terminas {due:yyyy-MM-dd} jau praėjęs: visos eilutės iš karto bus vėluojančios.",
                $"The due date {due:yyyy-MM-dd} has passed: every row would be late at once."
            );
        }

        if (due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            yield return Said(
                "due_on_weekend",
                $"Terminas {due:yyyy-MM-dd} – poilsio diena.",
                $"The due date {due:yyyy-MM-dd} is not a working day."
            );
        }

        if (openYear is { } open)
        {
            yield return Said(
                "earlier_year_open",
                $"{open} m. teikimas dar nebaigtas: vykdytojai turės dvi kampanijas vienu metu.",
                $"Reporting for {open} is not closed: executors would have two campaigns at once."
            );
        }

        var approved = year.Plan.ApprovedBy.Date;
        var early = year.Items.Where(i => DeadlineIn(i, year.Year) < approved).ToList();
        if (early.Count > 0)
        {
            yield return OfItems(
                "deadline_before_approval",
                early,
                $"Priemonės terminas ankstesnis už plano patvirtinimą ({approved:yyyy-MM-dd}).",
                $"A measure's deadline is before the plan's approval ({approved:yyyy-MM-dd})."
            );
        }

        var unmeasured = year.Items.Where(i => LacksTarget(i)).ToList();
        if (unmeasured.Count > 0)
        {
            yield return OfItems(
                "no_target",
                unmeasured,
                "Kriterijus skaitinis, bet siektina reikšmė nenurodyta.",
                "The criterion is a number, but no target is stated."
            );
        }

        var nobodys = year.Items.Where(i => i.Parts.Count == 0).ToList();
        if (nobodys.Count > 0)
        {
            yield return OfItems(
                "no_executor",
                nobodys,
                "Vykdytojas nenurodytas, todėl atsiskaityti bus nekam.",
                "No executor is named, so nobody would report."
            );
        }

        var unreachable = year
            .Parts.Select(p => p.Executor)
            .DistinctBy(e => e.Id)
            .Where(e => !reachable.Contains(e.Id))
            .OrderBy(e => e.Name, LithuanianOrder.Names)
            .ToList();
        if (unreachable.Count > 0)
        {
            yield return new PreviewWarningDto(
                "no_email",
                Speech.Say(
                    "Vykdytojas neturi el. pašto adreso, todėl laiško negaus.",
                    "The executor has no e-mail address, so no letter reaches it."
                ),
                [.. unreachable.Select(e => e.Name)],
                []
            );
        }
    }

    private static DateOnly? DeadlineIn(ItemToOpen item, int year) =>
        item.Before.Deadline?.AddYears(year - item.Before.Year);

    private static bool LacksTarget(ItemToOpen item) =>
        item.Before is { Kind: CriterionKind.Count or CriterionKind.Percent or CriterionKind.PerExecutor, Target: null }
        && item.Parts.All(p => p.Before.PlannedKind != PlannedKind.Number);

    private static PreviewWarningDto Said(string code, string lithuanian, string english) =>
        new(code, Speech.Say(lithuanian, english), [], []);

    private static PreviewWarningDto OfItems(string code, List<ItemToOpen> items, string lithuanian, string english) =>
        new(code, Speech.Say(lithuanian, english), [], [.. items.Select(i => i.Item.Id)]);
}
