using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Plans;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>
/// Whether a draft that came from a browser holds what a draft can hold: nothing is missing in its lists, no text is
/// longer and no number larger than it may be.
/// </summary>
internal static partial class DraftShape
{
    public const int MostItems = 2000;

    private const int LongestTitle = 2000;
    private const int LongestText = 2000;
    private const int LongestUnit = 100;
    private const int LongestPrinted = 500;
    private const int LongestResult = 50_000;
    private const int MostExecutors = 100;
    private const int MostYears = 20;
    private const decimal Largest = 1_000_000_000m;

    /// <returns>The first thing that is wrong, with the row it is in; null when nothing is.</returns>
    public static string? Wrong(PlanDraft draft)
    {
        if (draft.Tasks is null || draft.NewInstitutions is null || draft.Tasks.Any(t => t?.Measures is null))
        {
            return Incomplete("");
        }

        var measures = draft.Tasks.SelectMany(t => t.Measures).ToList();
        if (measures.Exists(m => m?.Actions is null || m.Code is null || m.PrintedCode is null || m.Title is null))
        {
            return Incomplete("");
        }

        if (measures.Exists(m => m.Actions.Any(a => a?.Item is null || a.Title is null)))
        {
            return Incomplete("");
        }

        if (measures.Sum(m => m.Actions.Count + 1) > MostItems)
        {
            return Speech.Say(
                "Plane per daug eilučių: įkeliama iki 2 000.",
                "There are too many rows in the plan: up to 2,000 are taken."
            );
        }

        return OfPlan(draft)
            ?? draft.NewInstitutions.Select(OfInstitution).FirstOrDefault(w => w is not null)
            ?? draft.Tasks.Select(OfTask).FirstOrDefault(w => w is not null)
            ?? measures.Select(OfMeasure).FirstOrDefault(w => w is not null)
            ?? DraftRow.Of(draft).Select(OfRow).FirstOrDefault(w => w is not null);
    }

    private static string? OfPlan(PlanDraft draft) =>
        TooLong(draft.Title, LongestPrinted)
        || !IsYear(draft.PeriodFrom)
        || !IsYear(draft.PeriodTo)
        || !IsYear(draft.ResultsYear)
        || draft.ApprovedBy is { } act
            && (
                TooLong(act.Issuer, LongestPrinted)
                || TooLong(act.Type, LongestUnit)
                || TooLong(act.Number, LongestUnit)
                || !IsYear(act.Date.Year)
            )
            ? Broken(Speech.Say("Planas", "The plan"))
            : null;

    private static string? OfInstitution(DraftInstitution? institution) =>
        institution is { Code: not null, Name: not null }
        && !TooLong(institution.Name, LongestPrinted)
        && InstitutionCode().IsMatch(institution.Code)
        && Enum.IsDefined(institution.Kind)
            ? null
            : Broken(institution?.Code ?? institution?.Name ?? "");

    private static string? OfTask(DraftTask task) =>
        task.Title is not null
        && !TooLong(task.Title, LongestTitle)
        && task.No is >= 1 and <= 99
        && (task.Criterion is null || IsCriterion(task.Criterion))
            ? null
            : Broken(Speech.Say($"{task.No} uždavinys", $"Task {task.No}"));

    private static string? OfMeasure(DraftMeasure measure) =>
        Code().IsMatch(measure.Code)
        && measure.PrintedCode.Trim().TrimEnd('.') == measure.Code
        && !TooLong(measure.Title, LongestTitle)
        && measure.Actions.All(a => a.No is >= 1 and <= 99 && !TooLong(a.Title, LongestTitle))
            ? null
            : Broken(measure.Code);

    private static string? OfRow(DraftRow row)
    {
        var item = row.Item;
        if (item.Executors is null || item.Years is null || item.Years.Any(y => y?.Criterion is null))
        {
            return Incomplete(row.Cited);
        }

        return
            item.Executors.Count <= MostExecutors
            && item.Executors.All(e =>
                e is { Printed: not null } && !TooLong(e.Printed, LongestPrinted) && !TooLong(e.Code, LongestUnit)
            )
            && item.Years.Count <= MostYears
            && item.Years.All(y => IsYear(y.Year) && IsCriterion(y.Criterion) && PlanAmount.Fits(y.PlannedEur))
            && (item.Result is null || IsResult(item.Result))
            ? null
            : Broken(row.Cited);
    }

    private static bool IsCriterion(DraftCriterion criterion) =>
        criterion.Parts is not null
        && Enum.IsDefined(criterion.Kind)
        && Enum.IsDefined(criterion.Direction)
        && !TooLong(criterion.Text, LongestText)
        && !TooLong(criterion.Unit, LongestUnit)
        && IsTarget(criterion.Target)
        && IsYear(criterion.Deadline?.Year)
        && criterion.Parts.Count <= MostExecutors
        && criterion.Parts.All(p =>
            p is { Executor: not null } && !TooLong(p.Executor, LongestUnit) && IsTarget(p.Target)
        );

    private static bool IsResult(DraftResult result) =>
        result.Parts is { Count: <= MostExecutors }
        && !TooLong(result.Text, LongestResult)
        && !TooLong(result.Justification, LongestText)
        && (result.Status is null || Enum.IsDefined(result.Status.Value))
        && result.Parts.All(p =>
            p is { Printed: not null }
            && !TooLong(p.Printed, LongestPrinted)
            && !TooLong(p.Code, LongestUnit)
            && !TooLong(p.Text, LongestResult)
            && (p.Status is null || Enum.IsDefined(p.Status.Value))
        );

    private static bool IsTarget(decimal? target) =>
        target is null || (target is >= 0 and <= Largest && decimal.Round(target.Value, 4) == target);

    private static bool IsYear(int? year) => year is null or (>= 1990 and <= 2100);

    private static bool TooLong(string? text, int most) => text?.Length > most;

    private static string Incomplete(string row) =>
        Speech.Say(
            $"Juodraštis nepilnas{(row.Length > 0 ? $": {row}" : "")}. Įkelkite failą iš naujo.",
            $"The draft is not complete{(row.Length > 0 ? $": {row}" : "")}. Upload the file again."
        );

    private static string Broken(string row) =>
        Speech.Say(
            $"{row}: patikrinkite tekstų ilgį, skaičius, metus ir kodus.",
            $"{row}: check the length of the texts, the numbers, the years and the codes."
        );

    [GeneratedRegex(@"^[0-9]{1,2}(\.[0-9]{1,3}){1,4}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}\-]{1,29}$")]
    private static partial Regex InstitutionCode();
}
