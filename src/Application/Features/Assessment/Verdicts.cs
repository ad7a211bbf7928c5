using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>How much a row still wants of the person who decides; the first wants most.</summary>
public enum Attention
{
    /// <summary>Not decided, and the claim says something else than the rule; or the suggestion has moved away from the decision.</summary>
    Disputed,

    /// <summary>Not decided.</summary>
    Undecided,

    /// <summary>Decided, and two of the verdicts differ.</summary>
    Differing,

    /// <summary>Not decided; an answer that matters is still missing.</summary>
    Awaited,
    Settled,
}

/// <summary>The three verdicts on an item or a task, and where they disagree (domain.md 6).</summary>
/// <param name="Claimed">Null where nobody claims, or where several executors claim different things.</param>
/// <param name="Decision">With the suggestion it was taken on, which need not be today's.</param>
public sealed record Verdicts(ImplementationStatus Suggested, ImplementationStatus? Claimed, DecisionRow? Decision)
{
    public ImplementationStatus? Official => Decision?.Status;

    public bool SuggestionChanged => Decision is { } decision && decision.Suggested != Suggested;

    /// <summary>Against the suggestion of the day it was decided, and against today's.</summary>
    public bool OfficialUnlikeSuggestion =>
        Decision is { } decision && (decision.Status != decision.Suggested || decision.Status != Suggested);

    public bool OfficialUnlikeClaim => Official is not null && Claimed is not null && Official != Claimed;

    /// <summary>"Pending" is no opinion, so nothing differs from it.</summary>
    public bool ClaimUnlikeSuggestion =>
        Claimed is not null && Suggested != ImplementationStatus.Pending && Claimed != Suggested;

    public bool Differ => OfficialUnlikeSuggestion || OfficialUnlikeClaim || ClaimUnlikeSuggestion;

    public Attention Attention =>
        (Decision is null && ClaimUnlikeSuggestion) || (SuggestionChanged && Official != Suggested) ? Attention.Disputed
        : Decision is not null ? (Differ ? Attention.Differing : Attention.Settled)
        : Suggested == ImplementationStatus.Pending ? Attention.Awaited
        : Attention.Undecided;

    public static Verdicts Of(AssessedItem item) =>
        new(item.Outcome.Suggested.Status, item.ClaimedStatus, item.Row.Decision);

    public static Verdicts Of(TaskOutcome task, TaskRow row) => new(task.Suggested.Status, null, row.Decision);
}

/// <summary>How far a result is from its target.</summary>
public static class Deviation
{
    /// <summary>In percent of the target, one decimal: 118 of 120 is −1.7; null where there is no ratio to speak of.</summary>
    public static decimal? Percent(decimal? ratio) =>
        ratio is { } value and < 1_000_000 ? Math.Round((value - 1) * 100, 1, MidpointRounding.AwayFromZero) : null;
}
