using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Trust.Checks;

/// <summary>What was handed in and accepted is what its hash was made of, and what was accepted is what was handed in.</summary>
internal sealed class HandedInContents : ITrustCheck
{
    public IAsyncEnumerable<Tampering> FindAsync(Evidence evidence, CancellationToken ct) =>
        evidence.Events.Values.SelectMany(Find).ToAsyncEnumerable();

    private static IEnumerable<Tampering> Find(List<HandIn> events)
    {
        HandIn? submitted = null;
        foreach (var happened in events)
        {
            if (happened.Computed != happened.Sha256 || (happened.Computed is not null && happened.Answer is null))
            {
                yield return new Tampering(
                    "report_events",
                    happened.Key,
                    "the content is not what its hash was made of."
                );
            }

            if (happened.Is(ReportEventKind.Submitted))
            {
                submitted = happened;
            }
            else if (happened.Is(ReportEventKind.Accepted) && happened.Sha256 != submitted?.Sha256)
            {
                yield return new Tampering(
                    "report_events",
                    happened.Key,
                    "what was accepted is not what was handed in."
                );
            }
        }
    }
}
