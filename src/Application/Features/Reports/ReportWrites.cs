using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reports;

internal static class ReportWrites
{
    public static void RequireYearOpen(ObligationContext context)
    {
        if (context.Campaign.IsClosed)
        {
            throw ProblemException.Conflict(
                "campaign_closed",
                "Šių metų teikimas baigtas, todėl ataskaitos keisti negalima. Dėl pataisymų kreipkitės į koordinatorių.",
                "Reporting for this year is closed, so the report cannot be changed. Ask the coordinator about corrections."
            );
        }
    }

    public static void RequireOpen(ObligationContext context)
    {
        RequireYearOpen(context);
        if (context.AnsweredWith is not null)
        {
            throw ProblemException.Conflict(
                "answered_by_lead",
                "Už šią eilutę atsiskaito pagrindinis vykdytojas.",
                "The lead executor reports for this row."
            );
        }
    }

    /// <summary>A stale version is refused together with what stands in the store now.</summary>
    public static async Task RequireVersionAsync(
        Obligation obligation,
        long? expected,
        ObligationReader reader,
        CancellationToken ct
    )
    {
        if (expected is not null && expected != obligation.Version)
        {
            throw ProblemException.Stale(await reader.ReadAsync(obligation.Id, ct));
        }
    }

    /// <summary>What saving one report and saving many have in common, once nothing speaks against it.</summary>
    public static void Write(Obligation obligation, ReportContent content, UseCase useCase)
    {
        var before = obligation.Report?.Content;
        obligation.Write(content, useCase.Actor, useCase.Now);
        useCase.Audit($"obligation/{obligation.Id}", before, content);
        useCase.Touch(obligation.PlanId, obligation.Year);
    }
}
