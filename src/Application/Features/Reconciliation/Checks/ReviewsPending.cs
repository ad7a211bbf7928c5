using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>Reports handed in that nobody has accepted or returned.</summary>
internal sealed class ReviewsPending : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "reviews_pending",
            Severity.Blocking,
            MendKind.Campaign,
            Settleable: false,
            new("Yra neperžiūrėtų ataskaitų", "Some reports have not been reviewed"),
            new(
                "Skelbiamos tik priimtos ataskaitos, tad neperžiūrėtų viešumoje neliktų. Peržiūrėkite jas.",
                "Only accepted reports are published, so these would be missing. Review them."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var items = year.Items.Where(i => i.Parts.Any(Waits)).ToList();
        var reports = items.Sum(i => i.Parts.Count(Waits));
        if (reports > 0)
        {
            yield return Found.Among(
                items,
                $"Peržiūros laukia ataskaitų: {reports} ({items.Names()}).",
                $"Reports that await review: {reports} ({items.Names()}).",
                reports
            );
        }
    }

    private static bool Waits(AssessedPart part) => part.Row.State == ReportState.Submitted;
}
