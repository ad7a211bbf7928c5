using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Dashboards;

/// <summary>How far the year is: statuses, money with its coverage, reasons, executors (domain.md 7 A10, 8).</summary>
[Needs(Permission.Anyone)]
public sealed record GetDashboard(Guid PlanId, int Year, AskedVersion Version = default) : IRequest<DashboardDto>;

/// <param name="Source"><c>live</c>, or <c>published</c> with its version and moment.</param>
public sealed record DashboardDto(
    string PlanTitle,
    int Year,
    CampaignState CampaignState,
    bool Published,
    DateTimeOffset AsOf,
    string Source,
    int? Version,
    DateTimeOffset? PublishedAt,
    string Basis,
    string Unit,
    UnitCountsDto UnitCounts,
    CountsDto Counts,
    IReadOnlyList<DashboardTaskDto> Tasks,
    IReadOnlyList<DashboardExecutorDto> Executors,
    IReadOnlyList<ReasonCountDto> Reasons,
    DashboardMoneyDto Money
);

/// <summary>The same year in its three units of count: each is "right", so each says what it counts.</summary>
public sealed record UnitCountsDto(int Items, int Criteria, int ExecutorParts);

public sealed record CountsDto(
    int Implemented,
    int PartiallyImplemented,
    int NotImplemented,
    int NotAssessed,
    int Pending
)
{
    public static CountsDto Of(IEnumerable<ImplementationStatus> statuses) => Of(StatusCounts.Of(statuses));

    public static CountsDto Of(StatusCounts c) =>
        new(c.Implemented, c.PartiallyImplemented, c.NotImplemented, c.NotAssessed, c.Pending);
}

/// <summary>How many of the expected items gave an amount, and how many of those gave zero.</summary>
public sealed record CoverageDto(int Reported, int Expected, int Zero);

/// <param name="DecisionVersion">The version of the official status, for If-Match; 0 while there is none.</param>
public sealed record DashboardTaskDto(
    Guid Id,
    int No,
    string Title,
    string? CriterionText,
    CountsDto Counts,
    ImplementationStatus SuggestedStatus,
    ImplementationStatus? OfficialStatus,
    ImplementationStatus Status,
    string Explanation,
    string? Justification,
    long DecisionVersion,
    decimal? PlannedEur,
    decimal? SpentEur,
    CoverageDto SpendingCoverage
);

public sealed record DashboardExecutorDto(
    string Code,
    string Name,
    InstitutionKind Kind,
    bool IsMunicipality,
    CountsDto Counts,
    int Obligations,
    int NotStarted,
    int Draft,
    int Returned,
    int AwaitingReview,
    int Submitted,
    int Accepted,
    int Overdue,
    decimal? SpentEur
);

public sealed record ReasonCountDto(Reason Code, int Count);

public sealed record DashboardMoneyDto(decimal? PlannedEur, decimal? SpentEur, CoverageDto Coverage);

public sealed class GetDashboardHandler(YearReader years) : IRequestHandler<GetDashboard, DashboardDto>
{
    public async Task<DashboardDto> Handle(GetDashboard request, CancellationToken ct)
    {
        var shown = await years.ReadAsync(request.PlanId, request.Year, request.Version, ct);
        var assessed = shown.Assessed;
        var head = assessed.Year.Head;
        var units = assessed.Outcome.Units;
        return new DashboardDto(
            head.Plan.Title,
            head.Year,
            head.Campaign.StateOn(shown.Today),
            head.Campaign.IsPublished,
            shown.AsOf,
            shown.Edition.Source,
            shown.Edition.Version,
            shown.Edition.PublishedAt,
            shown.Edition.Basis,
            "items",
            new UnitCountsDto(units.Items, units.Criteria, units.ExecutorParts),
            CountsDto.Of(assessed.Outcome.Counts),
            [.. assessed.Outcome.Tasks.Select(task => Task(task, assessed))],
            [.. Executors(assessed, head.Campaign, shown.Today)],
            [.. Reasons(assessed)],
            new DashboardMoneyDto(
                assessed.Year.PlannedOf().Eur,
                assessed.MoneyOf(assessed.Items).Spent.Eur,
                Coverage(assessed.Items)
            )
        );
    }

    private static DashboardTaskDto Task(TaskOutcome outcome, AssessedYear assessed)
    {
        var row = assessed.Year.Tasks.Single(t => t.Id == outcome.Id);
        var items = assessed.Items.Where(i => i.Row.Task.Id == outcome.Id).ToList();
        return new DashboardTaskDto(
            row.Id,
            row.No,
            row.Title,
            row.CriterionText,
            CountsDto.Of(outcome.Counts),
            outcome.Suggested.Status,
            outcome.Official,
            outcome.Status,
            outcome.Suggested.Explained(),
            row.Decision?.Justification,
            row.Decision?.Version ?? 0,
            assessed.Year.PlannedOf(row).Eur,
            assessed.MoneyOf(items).Spent.Eur,
            Coverage(items)
        );
    }

    private static CoverageDto Coverage(IReadOnlyCollection<AssessedItem> items) =>
        new(items.Count(i => i.SpentEur is not null), items.Count, items.Count(i => i.SpentEur == 0));

    private static IEnumerable<ReasonCountDto> Reasons(AssessedYear assessed) =>
        assessed
            .Items.Where(i => i.Outcome.Status < ImplementationStatus.Implemented)
            .SelectMany(i => i.Reasons)
            .CountBy(reason => reason)
            .OrderByDescending(r => r.Value)
            .ThenBy(r => r.Key)
            .Select(r => new ReasonCountDto(r.Key, r.Value));

    private static IEnumerable<DashboardExecutorDto> Executors(
        AssessedYear assessed,
        Campaign campaign,
        DateOnly today
    ) =>
        assessed
            .Items.SelectMany(i => i.Parts)
            .GroupBy(p => p.Row.InstitutionId)
            .Select(parts =>
            {
                var institution = parts.First().Row;
                var owed = parts.Where(p => p.Row.IsOwed).Select(p => p.Row).ToList();
                int In(params ReportState[] states) => owed.Count(p => states.Contains(p.State));
                return new DashboardExecutorDto(
                    institution.Code,
                    institution.Name,
                    institution.InstitutionKind,
                    institution.IsMunicipality,
                    CountsDto.Of(parts.Select(p => p.Outcome.Status)),
                    owed.Count,
                    In(ReportState.NotStarted),
                    In(ReportState.Draft),
                    In(ReportState.Returned),
                    In(ReportState.Submitted),
                    In(ReportState.Submitted, ReportState.Accepted),
                    In(ReportState.Accepted),
                    owed.Count(p =>
                        p.State is not (ReportState.Submitted or ReportState.Accepted)
                        && campaign.DueStateOn(today, p.ExtendedTo) == DueState.Overdue
                    ),
                    assessed.MoneyOf(parts).Spent.Eur
                );
            })
            .OrderBy(e => e.IsMunicipality)
            .ThenBy(e => e.Kind == InstitutionKind.City ? 0 : 1)
            .ThenBy(e => e.Name, LithuanianOrder.Names);
}
