using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>One finding that has to be mended or answered before a year is published.</summary>
public sealed record BlockerDto(string Code, string Message, IReadOnlyList<Guid> ItemIds)
{
    public static BlockerDto Of(FindingDto finding) => new(finding.Code, finding.Message, finding.ItemIds);
}

internal static class PublicationErrors
{
    public static void RequireClosed(Campaign campaign)
    {
        if (!campaign.IsClosed)
        {
            throw ProblemException.Conflict(
                "year_not_closed",
                "Metai dar neužverti: prieš skelbiant teikimas turi būti baigtas.",
                "The year is not closed yet: reporting has to be over before it is published."
            );
        }
    }

    /// <exception cref="ProblemException"><c>blocking_findings</c>, with each of them.</exception>
    public static void RequireNone(IReadOnlyList<FindingDto> blocking)
    {
        if (blocking.Count > 0)
        {
            throw new ProblemException(
                ProblemKind.Conflict,
                "blocking_findings",
                Speech.Say(
                    $"Skelbti neleidžia neišspręsti neatitikimai ({blocking.Count}). Ištaisykite duomenis arba raštu paaiškinkite, kurie skaičiai teisingi.",
                    $"Open findings stand in the way ({blocking.Count}). Mend the data, or explain in writing which figures are right."
                )
            )
            {
                Blockers = [.. blocking.Select(BlockerDto.Of)],
            };
        }
    }

    public static ProblemException NoticeRequired() =>
        ProblemException.Rule(
            "notice_required",
            $"Metai jau paskelbti. Pataisymo pranešime bent {Publication.NoticeMinLength} ženklų sakiniu parašykite, kas pataisyta.",
            $"The year has been published. Say in a notice of at least {Publication.NoticeMinLength} characters what was corrected."
        );
}
