using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>Everything an item asks for in one year: the content of an <see cref="ItemYearVersion"/>.</summary>
public sealed record ItemWording(
    string Title,
    YearCriterion Criterion,
    decimal? PlannedEur,
    TargetSpan? Span,
    IReadOnlyList<ExecutorWording> Executors
)
{
    public static ItemWording Of(ItemYear itemYear, IEnumerable<ExecutorWording> executors) =>
        new(itemYear.Title, itemYear.Criterion, itemYear.PlannedEur, itemYear.Span, [.. executors]);

    public static ItemWording Read(string canonicalJson) => CanonicalJson.Read<ItemWording>(canonicalJson);

    public string ToCanonicalJson() => CanonicalJson.Of(this);

    public ExecutorWording? Executor(string code) => Executors.FirstOrDefault(e => e.Code == code);

    /// <summary>Whether an answer to this one also answers the other; money and other executors' parts do not matter.</summary>
    public bool AsksTheSame(ItemWording other, string executor) => Asked(executor) == other.Asked(executor);

    private (string, YearCriterion, TargetSpan?, PlannedKind?, decimal?) Asked(string executor) =>
        (Title, Criterion, Span, Executor(executor)?.PlannedKind, Executor(executor)?.PlannedValue);
}

/// <summary>One executor's part of an item as the plan words it; the name is the one it had then.</summary>
public sealed record ExecutorWording(
    string Code,
    string Name,
    ExecutorRole Role,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    decimal? PlannedEur
);
