using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Plans;

internal static class PlanErrors
{
    public static ProblemException YearClosed() =>
        ProblemException.Conflict(
            "year_closed",
            "Šių metų teikimas baigtas: metai vertinami pagal tada galiojusią redakciją, todėl keisti negalima.",
            "Reporting for this year is closed: it is judged by the wording in force then, so it cannot be changed."
        );
}
