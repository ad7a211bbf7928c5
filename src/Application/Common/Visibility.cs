using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Common;

/// <summary>
/// Whose reports of a plan-year a reader sees and which of them count in what is computed for that reader
/// (domain.md 13). A published year is the same for everyone; a draft never counts for anyone.
/// </summary>
/// <param name="Basis">Said beside every figure: <c>accepted</c> or <c>submitted</c>.</param>
public sealed record Visibility(bool CountsSubmitted, string Basis)
{
    public bool Counts(ReportState state) =>
        state == ReportState.Accepted || (CountsSubmitted && state == ReportState.Submitted);

    /// <exception cref="ProblemException"><c>not_published</c> when the year is not for this reader yet.</exception>
    public static Visibility Of(ICurrentUser user, Campaign campaign) =>
        OrNone(user, campaign)
        ?? throw new ProblemException(
            ProblemKind.Forbidden,
            "not_published",
            Speech.Say(
                "Šių metų rezultatai dar nepaskelbti. Savo ataskaitas matote skiltyje „Mano ataskaitos“.",
                "The results of this year are not published yet. Your own reports are under “My reports”."
            )
        );

    /// <summary>Null when the year is not for this reader yet.</summary>
    public static Visibility? OrNone(ICurrentUser user, Campaign campaign) =>
        (user.Role, campaign.IsPublished) switch
        {
            (_, true) => new Visibility(CountsSubmitted: false, "accepted"),
            (Role.Coordinator or Role.Commission, _) => new Visibility(CountsSubmitted: true, "submitted"),
            (Role.Analyst, _) => new Visibility(CountsSubmitted: false, "accepted"),
            _ => null,
        };
}
