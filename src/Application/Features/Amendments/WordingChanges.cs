using ActionPlanMonitor.Domain.Plans;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>What an amendment can change of an item in one year.</summary>
public enum AmendedField
{
    Title,
    CriterionText,
    CriterionKind,
    Direction,
    Combination,
    Target,
    Unit,
    Deadline,
    Span,
    PlannedEur,

    /// <summary>An executor joined (nothing before) or left (nothing after); the value is its role.</summary>
    Executor,
    Role,
    PlannedKind,
    PlannedValue,
}

/// <param name="Executor">Whose part it is; null for what concerns the whole item.</param>
/// <param name="Before">A number, a text, a date or a code, as <paramref name="Field"/> has it; null for none.</param>
/// <param name="After">The same after the amendment.</param>
public sealed record ChangeDto(
    AmendedField Field,
    string? Executor,
    string? ExecutorName,
    object? Before,
    object? After
);

/// <summary>Two wordings of an item side by side.</summary>
public static class WordingChanges
{
    public static IReadOnlyList<ChangeDto> Between(ItemWording before, ItemWording after) =>
        [
            .. OfItem(before, after)
                .Where(c => !Equals(c.Before, c.After))
                .Select(c => new ChangeDto(c.Field, null, null, c.Before, c.After)),
            .. before
                .Executors.Concat(after.Executors)
                .DistinctBy(e => e.Code)
                .SelectMany(e => OfExecutor(e, before.Executor(e.Code), after.Executor(e.Code))),
        ];

    private static IEnumerable<(AmendedField Field, object? Before, object? After)> OfItem(
        ItemWording before,
        ItemWording after
    )
    {
        var (was, becomes) = (before.Criterion, after.Criterion);
        return
        [
            (AmendedField.Title, before.Title, after.Title),
            (AmendedField.CriterionText, was.Text, becomes.Text),
            (AmendedField.CriterionKind, was.Kind, becomes.Kind),
            (AmendedField.Direction, was.Direction, becomes.Direction),
            (AmendedField.Combination, was.Combination, becomes.Combination),
            (AmendedField.Target, was.Target, becomes.Target),
            (AmendedField.Unit, was.Unit, becomes.Unit),
            (AmendedField.Deadline, was.Deadline, becomes.Deadline),
            (AmendedField.Span, Years(before.Span), Years(after.Span)),
            (AmendedField.PlannedEur, before.PlannedEur, after.PlannedEur),
        ];
    }

    private static IEnumerable<ChangeDto> OfExecutor(
        ExecutorWording either,
        ExecutorWording? before,
        ExecutorWording? after
    )
    {
        (AmendedField Field, object? Before, object? After)[] fields =
        [
            before is null || after is null
                ? (AmendedField.Executor, before?.Role, after?.Role)
                : (AmendedField.Role, before.Role, after.Role),
            (AmendedField.PlannedKind, before?.PlannedKind, after?.PlannedKind),
            (AmendedField.PlannedValue, before?.PlannedValue, after?.PlannedValue),
            (AmendedField.PlannedEur, before?.PlannedEur, after?.PlannedEur),
        ];
        return fields
            .Where(f => !Equals(f.Before, f.After))
            .Select(f => new ChangeDto(f.Field, either.Code, either.Name, f.Before, f.After));
    }

    private static string? Years(TargetSpan? span) =>
        span is null ? null : FormattableString.Invariant($"{span.From}–{span.To}");
}
