using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>How cases like this one were decided: shown beside the decision (domain.md 6).</summary>
[Needs(Permission.CompareVerdicts)]
public sealed record ListPrecedents(Guid ItemId, int Year) : IRequest<PrecedentsDto>;

/// <param name="Ratio">Achieved to target of the case itself; null: its criterion gives none, so every case of its kind is near.</param>
/// <param name="Years">Where was looked.</param>
/// <param name="Found">How many there are; the nearest of them are listed.</param>
public sealed record PrecedentsDto(
    Guid ItemId,
    int Year,
    CriterionKind CriterionKind,
    Direction Direction,
    decimal? Ratio,
    IReadOnlyList<PrecedentYearDto> Years,
    int Found,
    IReadOnlyList<PrecedentDto> Items
);

public sealed record PrecedentYearDto(Guid PlanId, string PlanTitle, int Year);

/// <param name="Distance">Between the two ratios, as a fraction of one; null where neither has one.</param>
/// <param name="SuggestedStatus">What the rule said when it was decided.</param>
public sealed record PrecedentDto(
    Guid ItemId,
    Guid PlanId,
    string PlanTitle,
    int Year,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? ParentTitle,
    string? CriterionText,
    decimal? Target,
    decimal? Achieved,
    string? Unit,
    decimal? Ratio,
    decimal? DeviationPercent,
    decimal? Distance,
    ImplementationStatus SuggestedStatus,
    ImplementationStatus OfficialStatus,
    bool Differs,
    string? Justification,
    string DecidedBy,
    DateTimeOffset DecidedAt
)
{
    public static PrecedentDto Of(AssessedItem item, PlanYearHead head, decimal? distance)
    {
        var decision = item.Row.Decision!;
        var facts = FactsDto.Of(item);
        return new PrecedentDto(
            item.Row.Id,
            head.Plan.Id,
            head.Plan.Title,
            head.Year,
            item.Row.MeasureCode,
            item.Row.ActionNo,
            item.Row.Title,
            item.Row.ParentTitle,
            item.Row.Criterion.Text,
            facts.Target,
            facts.Achieved ?? item.Achieved,
            facts.Unit,
            facts.Ratio,
            Deviation.Percent(facts.Ratio),
            distance,
            decision.Suggested,
            decision.Status,
            decision.Status != decision.Suggested,
            decision.Justification,
            decision.DecidedBy,
            decision.DecidedAt
        );
    }
}

public sealed class ListPrecedentsHandler(IAppDbContext db, ICurrentUser user, PlanYearReader reader)
    : IRequestHandler<ListPrecedents, PrecedentsDto>
{
    /// <summary>Ratios come from the engine, year by year; this many years bound what one look costs.</summary>
    private const int MostYears = 6;
    private const int MostListed = 20;

    public async Task<PrecedentsDto> Handle(ListPrecedents request, CancellationToken ct)
    {
        var head = await reader.HeadOfItemAsync(request.ItemId, request.Year, ct);
        var now = GetItemAssessmentHandler.Assess(await reader.ReadAsync(head, ct, request.ItemId), reader.Today);
        var years = await YearsAsync(head, now.Row.Criterion.Kind, ct);
        var likeness = new Likeness(now);
        var found = new List<(PrecedentDto Precedent, bool OfThisPlan)>();
        foreach (var year in years)
        {
            var assessed = AssessedYear.Of(
                await reader.ReadAsync(year, Visibility.Of(user, year.Campaign), ct),
                reader.Today
            );
            found.AddRange(
                assessed
                    .Items.Where(item => !(item.Row.Id == request.ItemId && year.Year == request.Year))
                    .Where(likeness.Holds)
                    .Select(item =>
                        (PrecedentDto.Of(item, year, likeness.Distance(item)), year.Plan.Id == head.Plan.Id)
                    )
            );
        }

        return new PrecedentsDto(
            request.ItemId,
            request.Year,
            now.Row.Criterion.Kind,
            now.Row.Criterion.Direction,
            likeness.Ratio,
            [.. years.Select(y => new PrecedentYearDto(y.Plan.Id, y.Plan.Title, y.Year))],
            found.Count,
            [
                .. found
                    .OrderByDescending(f => f.Precedent.Differs)
                    .ThenBy(f => f.Precedent.Distance)
                    .ThenByDescending(f => f.OfThisPlan)
                    .ThenByDescending(f => f.Precedent.Year)
                    .ThenBy(f => f.Precedent.MeasureCode, StringComparer.Ordinal)
                    .ThenBy(f => f.Precedent.ActionNo)
                    .Take(MostListed)
                    .Select(f => f.Precedent),
            ]
        );
    }

    /// <summary>This and earlier years in which such a criterion was decided: the plan's own before others', the latest first.</summary>
    private async Task<IReadOnlyList<PlanYearHead>> YearsAsync(
        PlanYearHead head,
        CriterionKind kind,
        CancellationToken ct
    )
    {
        var planId = head.Plan.Id;
        var found = await db
            .Campaigns.AsNoTracking()
            .Where(c =>
                c.Year <= head.Year
                && db.Determinations.Any(d =>
                    d.PlanId == c.PlanId
                    && d.Year == c.Year
                    && !d.OfTask
                    && db.ItemYears.Any(i => i.ItemId == d.SubjectId && i.Year == d.Year && i.Kind == kind)
                )
            )
            .OrderByDescending(c => c.PlanId == planId)
            .ThenByDescending(c => c.Year)
            .ThenBy(c => c.PlanId)
            .Select(c => new { c.PlanId, c.Year })
            .Take(MostYears)
            .ToListAsync(ct);
        var years = new List<PlanYearHead>();
        foreach (var year in found)
        {
            years.Add(await reader.HeadAsync(year.PlanId, year.Year, ct));
        }

        return years;
    }

    /// <summary>
    /// Two cases are alike when the same kind of criterion looks the same way and the ratios are near, on the same side of
    /// the target: what was decided where the target was reached says nothing about missing it narrowly.
    /// </summary>
    private sealed class Likeness(AssessedItem to)
    {
        private const decimal Near = 0.25m;

        public decimal? Ratio { get; } = to.Outcome.Suggested.Numbers.Ratio;

        public bool Holds(AssessedItem item) =>
            item.Row.Decision is not null
            && item.Row.Criterion.Kind == to.Row.Criterion.Kind
            && item.Row.Criterion.Direction == to.Row.Criterion.Direction
            && IsNear(item.Outcome.Suggested.Numbers.Ratio);

        public decimal? Distance(AssessedItem item) =>
            item.Outcome.Suggested.Numbers.Ratio - Ratio is { } difference ? Math.Abs(difference) : null;

        private bool IsNear(decimal? ratio) =>
            (ratio, Ratio) switch
            {
                (null, null) => true,
                ({ } one, { } other) => one >= 1 == other >= 1 && Math.Abs(one - other) <= Near,
                _ => false,
            };
    }
}
