using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <summary>The recommendations of one year in the order of the table.</summary>
public sealed record RecommendationsDto(
    Guid PlanId,
    string PlanTitle,
    int Year,
    IReadOnlyList<RecommendationDto> Items
);

/// <param name="Addressees">Codes of institutions, or words where the text names nobody.</param>
/// <param name="RelatedItems">Items of the plan as they are cited: "01.02.02/2".</param>
/// <param name="Note">The ministry's working note; null to everybody else.</param>
public sealed record RecommendationDto(
    Guid Id,
    int Position,
    string Text,
    IReadOnlyList<string> Addressees,
    RecommendationStrength Strength,
    RecommendationState State,
    IReadOnlyList<RecommendationResultDto> Results,
    IReadOnlyList<string> RelatedItems,
    string? Note,
    string WrittenBy,
    DateTimeOffset WrittenAt,
    long Version
)
{
    public static RecommendationDto Of(Recommendation r) =>
        new(
            r.Id,
            r.Position,
            r.Text,
            r.Addressees,
            r.Strength,
            r.State,
            [.. r.Results.OrderBy(x => x.Position).Select(x => new RecommendationResultDto(x.From, x.Text))],
            r.RelatedItems,
            r.Note,
            r.WrittenBy,
            r.WrittenAt,
            r.Version
        );

    public RecommendationContent ToContent() =>
        new(
            Text,
            Addressees,
            Strength,
            State,
            RelatedItems,
            Note,
            [.. Results.Select(r => new ResultContent(r.From, r.Text))]
        );
}

/// <param name="From">Code of the institution that gave the result, or its words; null where it is not told.</param>
public sealed record RecommendationResultDto(string? From, string Text);

/// <summary>The year's table: read by the commission and analysts too, written by the coordinator.</summary>
public sealed class RecommendationTable(IAppDbContext db, ICurrentUser user)
{
    public async Task<RecommendationsDto> ReadAsync(Guid planId, int year, CancellationToken ct)
    {
        var plan =
            await (
                from campaign in db.Campaigns
                where campaign.PlanId == planId && campaign.Year == year
                join found in db.Plans on campaign.PlanId equals found.Id
                select found
            )
                .AsNoTracking()
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        var rows = await Of(planId, year).AsNoTracking().ToListAsync(ct);
        return new RecommendationsDto(planId, plan.Title, year, [.. rows.Select(Seen)]);
    }

    public async Task<RecommendationDto> ReadAsync(Guid planId, int year, Guid id, CancellationToken ct) =>
        Seen(
            await Of(planId, year).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct)
                ?? throw ProblemException.NotFound()
        );

    /// <summary>The year's rows to be changed, in order; whoever else writes to this year waits.</summary>
    public async Task<List<Recommendation>> LockAsync(Guid planId, int year, CancellationToken ct)
    {
        var campaign = await db
            .Campaigns.FromSql($"SELECT * FROM campaigns WHERE plan_id = {planId} AND year = {year} FOR UPDATE")
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
        return campaign is null ? throw ProblemException.NotFound() : await Of(planId, year).ToListAsync(ct);
    }

    /// <exception cref="ProblemException"><c>not_found</c>, or <c>version_stale</c> with the row as it stands.</exception>
    public async Task<Recommendation> LockAsync(
        Guid planId,
        int year,
        Guid id,
        long expectedVersion,
        CancellationToken ct
    )
    {
        var rows = await LockAsync(planId, year, ct);
        var row = rows.Find(r => r.Id == id) ?? throw ProblemException.NotFound();
        return row.Version == expectedVersion ? row : throw ProblemException.Stale(RecommendationDto.Of(row));
    }

    private IQueryable<Recommendation> Of(Guid planId, int year) =>
        db
            .Recommendations.Include(r => r.Results)
            .Where(r => r.PlanId == planId && r.Year == year)
            .OrderBy(r => r.Position)
            .ThenBy(r => r.Id);

    private RecommendationDto Seen(Recommendation row)
    {
        var dto = RecommendationDto.Of(row);
        return user.Role == Role.Coordinator ? dto : dto with { Note = null };
    }
}
