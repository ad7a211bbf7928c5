using System.Globalization;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <summary>One rule of reconciliation (domain.md 11). A new check is one small class in <c>Checks/</c>; it is found by itself.</summary>
public interface IReconciliationCheck
{
    CheckCard Card { get; }

    IEnumerable<Found> Find(ReconciledYear year);
}

public enum Severity
{
    /// <summary>The year cannot be published while it stands.</summary>
    Blocking,
    Warning,
}

/// <summary>Where a finding is mended.</summary>
public enum MendKind
{
    Item,
    Decision,
    PublicText,
    Money,

    /// <summary>Figures that a report published elsewhere stated: they stand as printed and are answered in writing.</summary>
    Stated,
    Campaign,
    Plan,
    FollowUp,
}

/// <summary>A sentence in both languages.</summary>
public sealed record Sentence(string Lithuanian, string English)
{
    public string Spoken => Speech.Say(Lithuanian, English);
}

/// <summary>What a check says about itself.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Why">Why it matters and what to do.</param>
/// <param name="Settleable">May be answered in writing where no edit of data can mend it.</param>
public sealed record CheckCard(
    string Code,
    Severity Severity,
    MendKind Mend,
    bool Settleable,
    Sentence Title,
    Sentence Why
);

/// <summary>One mismatch.</summary>
/// <param name="Message">In the reader's language.</param>
/// <param name="Items">The items where it is mended; empty when it concerns the year as a whole.</param>
/// <param name="Figures">What the finding says, in no language: the same figures about the same items are the same finding.</param>
public sealed record Found(string Message, IReadOnlyList<AssessedItem> Items, IReadOnlyList<string> Figures)
{
    /// <summary>The executor's part it is about.</summary>
    public Guid? ObligationId { get; init; }

    /// <summary>Where it is mended, when that is not where the check's findings usually are.</summary>
    public MendKind? Mend { get; init; }

    /// <summary>The data themselves answer it already.</summary>
    public SettlementDto? Answered { get; init; }

    public static Found InYear(string lithuanian, string english, params IEnumerable<object?> figures) =>
        Among([], lithuanian, english, figures);

    public static Found In(AssessedItem item, string lithuanian, string english, params IEnumerable<object?> figures) =>
        Among([item], lithuanian, english, figures);

    public static Found Among(
        IEnumerable<AssessedItem> items,
        string lithuanian,
        string english,
        params IEnumerable<object?> figures
    ) =>
        new(
            Speech.Say(lithuanian, english),
            [.. items],
            [.. figures.Select(f => Convert.ToString(f, CultureInfo.InvariantCulture) ?? "")]
        );
}
