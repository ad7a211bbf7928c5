using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Common;

/// <summary>
/// Whose live reports of a plan-year a reader sees and which of them count in what is computed for that reader
/// (domain.md 13). A draft never counts for anyone. Who sees no live reports reads what was published.
/// </summary>
/// <param name="Basis">Said beside every figure: <c>accepted</c> or <c>submitted</c>.</param>
public sealed record Visibility(bool CountsSubmitted, string Basis)
{
    /// <summary>What is published rests on accepted reports alone.</summary>
    public static Visibility Accepted { get; } = new(CountsSubmitted: false, "accepted");

    /// <summary>Beside one's own obligation everything counts that was handed in; row-level security keeps to the own rows.</summary>
    public static Visibility OfOwner { get; } = new(CountsSubmitted: true, "submitted");

    public bool Counts(ReportState state) =>
        state == ReportState.Accepted || (CountsSubmitted && state == ReportState.Submitted);

    public static bool SeesLive(Role? role) => role is Role.Coordinator or Role.Commission or Role.Analyst;

    /// <exception cref="ProblemException"><c>not_published</c> when the live year is not for this reader.</exception>
    public static Visibility Of(ICurrentUser user, Campaign campaign) => OrNone(user, campaign) ?? throw NotPublished();

    /// <summary>Null when the year is not for this reader yet.</summary>
    public static Visibility? OrNone(ICurrentUser user, Campaign campaign) =>
        (user.Role, campaign.IsPublished) switch
        {
            (Role.Coordinator or Role.Commission, false) => new Visibility(CountsSubmitted: true, "submitted"),
            (Role.Analyst, _) or (not null, true) => Accepted,
            _ => null,
        };

    public static ProblemException NotPublished() =>
        new(
            ProblemKind.Forbidden,
            "not_published",
            Speech.Say(
                "Šių metų rezultatai dar nepaskelbti. Savo ataskaitas matote skiltyje „Mano ataskaitos“.",
                "The results of this year are not published yet. Your own reports are under “My reports”."
            )
        );
}
