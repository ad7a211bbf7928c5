using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Dashboards;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>Everything that is decided in one year, side by side: the table in which the ministry settles statuses.</summary>
[Needs(Permission.DecideStatus)]
public sealed record GetCalibration(Guid PlanId, int Year) : IRequest<CalibrationDto>;

public sealed record CalibrationDto(
    string PlanTitle,
    int Year,
    CampaignState CampaignState,
    bool Published,
    DateTimeOffset AsOf,
    string Basis,
    IReadOnlyList<CalibrationTaskDto> Tasks
);

/// <param name="Version">Of the official status, for If-Match; 0 while there is none.</param>
public sealed record CalibrationTaskDto(
    Guid Id,
    int No,
    string Title,
    string? CriterionText,
    decimal? Target,
    decimal? Achieved,
    string? Unit,
    CountsDto Counts,
    ImplementationStatus SuggestedStatus,
    string Rule,
    string Explanation,
    ImplementationStatus? OfficialStatus,
    DeterminationDto? Determination,
    long Version,
    bool SuggestionChanged,
    bool Differs,
    Attention Attention,
    IReadOnlyList<CalibrationRowDto> Rows
)
{
    public static CalibrationTaskDto Of(TaskOutcome task, AssessedYear assessed)
    {
        var row = assessed.Year.Tasks.Single(t => t.Id == task.Id);
        var verdicts = Verdicts.Of(task, row);
        return new CalibrationTaskDto(
            row.Id,
            row.No,
            row.Title,
            row.CriterionText,
            row.Target,
            row.Achieved,
            row.Unit,
            CountsDto.Of(task.Counts),
            verdicts.Suggested,
            task.Suggested.Rule.Rule,
            task.Suggested.Explained(),
            verdicts.Official,
            row.Decision is { } decision ? DeterminationDto.Of(decision) : null,
            row.Decision?.Version ?? 0,
            verdicts.SuggestionChanged,
            verdicts.Differ,
            verdicts.Attention,
            [.. assessed.Items.Where(i => i.Row.Task.Id == row.Id).Select(CalibrationRowDto.Of)]
        );
    }
}

/// <param name="DeviationPercent">How far from the target, in percent of it: 118 of 120 is −1.7.</param>
/// <param name="Acceptable">The suggestion can be accepted together with others: see <see cref="Acceptance"/>.</param>
public sealed record CalibrationRowDto(
    Guid ItemId,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? ParentTitle,
    bool IsMunicipal,
    string? CriterionText,
    CriterionKind CriterionKind,
    Direction Direction,
    FactsDto Facts,
    decimal? DeviationPercent,
    ImplementationStatus SuggestedStatus,
    string Rule,
    string Explanation,
    IReadOnlyList<string> Flags,
    ImplementationStatus? ClaimedStatus,
    ClaimsDto Claims,
    ImplementationStatus? OfficialStatus,
    DeterminationDto? Determination,
    long Version,
    bool SuggestionChanged,
    bool Differs,
    Attention Attention,
    bool Acceptable
)
{
    public static CalibrationRowDto Of(AssessedItem item)
    {
        var verdicts = Verdicts.Of(item);
        var facts = FactsDto.Of(item);
        return new CalibrationRowDto(
            item.Row.Id,
            item.Row.MeasureCode,
            item.Row.ActionNo,
            item.Row.Title,
            item.Row.ParentTitle,
            item.Row.IsMunicipal,
            item.Row.Criterion.Text,
            item.Row.Criterion.Kind,
            item.Row.Criterion.Direction,
            facts with
            {
                Achieved = facts.Achieved ?? item.Achieved,
            },
            Deviation.Percent(facts.Ratio),
            verdicts.Suggested,
            item.Outcome.Suggested.Rule.Rule,
            item.Outcome.Suggested.Explained(item.Parts.Select(p => p.Row)),
            FactsDto.FlagsOf(item.Outcome.Suggested.Flags),
            verdicts.Claimed,
            ClaimsDto.Of(item),
            verdicts.Official,
            item.Row.Decision is { } decision ? DeterminationDto.Of(decision) : null,
            item.Row.Decision?.Version ?? 0,
            verdicts.SuggestionChanged,
            verdicts.Differ,
            verdicts.Attention,
            Acceptance.Obstacle(item) is null
        );
    }
}

/// <summary>What the executors of one item claim, counted by parts.</summary>
/// <param name="None">Parts that are owed and claim nothing.</param>
/// <param name="UnlikeRule">Parts whose claim is not what the rule says of them.</param>
public sealed record ClaimsDto(int Implemented, int PartiallyImplemented, int NotImplemented, int None, int UnlikeRule)
{
    public static ClaimsDto Of(AssessedItem item)
    {
        var claims = item.Parts.Select(p => p.Row.Answer?.ClaimedStatus).ToList();
        int Claiming(ImplementationStatus status) => claims.Count(c => c == status);
        return new ClaimsDto(
            Claiming(ImplementationStatus.Implemented),
            Claiming(ImplementationStatus.PartiallyImplemented),
            Claiming(ImplementationStatus.NotImplemented),
            item.Parts.Count(p => p.Row.IsOwed && p.Row.Answer?.ClaimedStatus is null),
            item.Parts.Count(p =>
                p.Row.Answer?.ClaimedStatus is { } claim
                && p.Outcome.Status > ImplementationStatus.NotAssessed
                && p.Outcome.Status != claim
            )
        );
    }
}

public sealed class GetCalibrationHandler(PlanYearReader reader, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetCalibration, CalibrationDto>
{
    public async Task<CalibrationDto> Handle(GetCalibration request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var visibility = Visibility.Of(user, head.Campaign);
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, visibility, ct), reader.Today);
        return new CalibrationDto(
            head.Plan.Title,
            head.Year,
            head.Campaign.StateOn(reader.Today),
            head.Campaign.IsPublished,
            clock.GetUtcNow(),
            visibility.Basis,
            [.. assessed.Outcome.Tasks.Select(task => CalibrationTaskDto.Of(task, assessed))]
        );
    }
}
