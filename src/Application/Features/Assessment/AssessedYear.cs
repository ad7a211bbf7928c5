using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>An item's row beside what the engine says about it.</summary>
public sealed record AssessedItem(
    ItemRow Row,
    ItemOutcome Outcome,
    IReadOnlyList<AssessedPart> Parts,
    bool CampaignClosed,
    Totals Money
)
{
    /// <summary>Its report answers a wording that an amendment has changed since.</summary>
    public bool AnsweredEarlierWording(AssessedPart part) => part.Row.AnsweredVersion < Row.Version;

    public decimal? SpentEur => Money.Spent.Eur;

    public decimal? AllocatedEur => Money.Allocated.Eur;

    /// <summary>A number of people is held back from this reader, and with it the item's own.</summary>
    public bool HasSmallCounts => Parts.Any(p => p.Row.AchievedShown != Shown.Exactly);

    /// <summary>Where several executors have one result between them; a number per executor has no sum.</summary>
    public decimal? Achieved =>
        Row is { IsMunicipal: false, Criterion.Kind: CriterionKind.PerExecutor } ? null
        : Outcome.Suggested.Numbers.Span is { } span ? span.InYear
        : Outcome.Suggested.Numbers.Achieved ?? (Parts.Count == 1 ? Parts[0].Row.Answer?.Achieved : null);

    /// <summary>Who says so: the ministry, the rules, or the closing of a campaign in which nobody reported.</summary>
    public string StatusOrigin =>
        Outcome.Official is not null ? "official"
        : CampaignClosed && Parts.Any(p => p.NotReported) && Parts.All(p => p.Row.Answer is null) ? "campaignClosing"
        : "suggested";

    /// <summary>What the executors claim, when they claim the same; a municipal item has no claim of its own.</summary>
    public ImplementationStatus? ClaimedStatus =>
        Row.IsMunicipal ? null
        : Parts.Select(p => p.Row.Answer?.ClaimedStatus).OfType<ImplementationStatus>().Distinct().ToList() is [var one]
            ? one
        : null;

    /// <summary>Why the target was missed; for a met target only why it was exceeded.</summary>
    public IReadOnlyList<Reason> Reasons =>
        [
            .. Parts
                .SelectMany(p => p.Reasons)
                .Where(r => Outcome.Status != ImplementationStatus.Implemented || r >= Reason.MoreNeed)
                .Distinct()
                .Order(),
        ];
}

public sealed record AssessedPart(PartRow Row, ExecutorOutcome Outcome, bool CampaignClosed)
{
    /// <summary>"Not reported" is said by the system only, and only once the campaign is closed (rule A7).</summary>
    public bool NotReported => CampaignClosed && Row.Answer is null && Row.IsOwed;

    public IReadOnlyList<Reason> Reasons => NotReported ? [Reason.NotReported] : Row.Answer?.Reasons ?? [];
}

/// <summary>A plan-year with everything the engine says about it.</summary>
public sealed record AssessedYear(PlanYear Year, PlanOutcome Outcome, IReadOnlyList<AssessedItem> Items, Ledger Ledger)
{
    public static AssessedYear Of(PlanYear year, DateOnly today)
    {
        var outcome = PlanAssessor.Assess(year.ToFacts(decided: true), year.Head.Policy, today);
        var byItem = outcome.Tasks.SelectMany(t => t.Items).ToDictionary(i => i.Id);
        var ledger = year.ToLedger();
        return new AssessedYear(
            year,
            outcome,
            [.. year.Items.Select(item => Item(item, byItem[item.Id], year, ledger))],
            ledger
        );
    }

    /// <summary>The reported money of these items, what stands in several of their rows counted once.</summary>
    public Totals MoneyOf(IEnumerable<AssessedItem> items) => MoneyOf(items.SelectMany(i => i.Parts));

    public Totals MoneyOf(IEnumerable<AssessedPart> parts, FundingSource? source = null) =>
        Ledger.Of(parts.Select(p => p.Row.ObligationId), source);

    public static AssessedItem Item(ItemRow item, ItemOutcome outcome, PlanYear year, Ledger ledger)
    {
        var closed = year.Head.Campaign.IsClosed;
        var parts = year.Parts[item.Id].Zip(outcome.Executors, (row, result) => new AssessedPart(row, result, closed));
        return new AssessedItem(
            item,
            outcome,
            [.. parts],
            closed,
            ledger.Of(year.Parts[item.Id].Select(p => p.ObligationId))
        );
    }
}
