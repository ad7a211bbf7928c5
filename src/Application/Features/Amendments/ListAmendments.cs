using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Plans;
using ActionPlanMonitor.Domain.Plans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>The acts that changed a plan, newest first, with what each changed.</summary>
[Needs(Permission.ReadPlanHistory)]
public sealed record ListAmendments(Guid PlanId) : IRequest<AmendmentsDto>;

/// <param name="ApprovedBy">The act that approved the plan: nothing before it can have amended it.</param>
public sealed record AmendmentsDto(LegalAct ApprovedBy, IReadOnlyList<AmendmentDto> Items);

public sealed record AmendmentDto(
    Guid Id,
    string LegalBasis,
    DateOnly Date,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    IReadOnlyList<AmendedItemDto> Items,
    IReadOnlyList<AmendedBudgetDto> Budgets
);

/// <param name="Title">As it is worded now.</param>
/// <param name="Retroactive">The act came when the year was over.</param>
public sealed record AmendedItemDto(
    Guid ItemId,
    int Year,
    string MeasureCode,
    int? ActionNo,
    string Title,
    bool Retroactive,
    long Version,
    IReadOnlyList<ChangeDto> Changes
);

public sealed record AmendedBudgetDto(int Year, bool Retroactive, IReadOnlyList<BudgetChangeDto> Changes);

/// <param name="TaskNo">Null for the plan as a whole.</param>
public sealed record BudgetChangeDto(int? TaskNo, decimal? Before, decimal? After);

public sealed class ListAmendmentsHandler(IAppDbContext db) : IRequestHandler<ListAmendments, AmendmentsDto>
{
    public async Task<AmendmentsDto> Handle(ListAmendments request, CancellationToken ct)
    {
        var plan =
            await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PlanId, ct)
            ?? throw ProblemException.NotFound();
        var amendments = await db
            .Amendments.AsNoTracking()
            .Where(a => a.PlanId == plan.Id)
            .OrderByDescending(a => a.Date)
            .ThenByDescending(a => a.RecordedAt)
            .ToListAsync(ct);
        var items = await ItemsAsync(amendments.ToDictionary(a => a.Id), plan.Id, ct);
        var budgets = await BudgetsAsync(amendments.ToDictionary(a => a.Id), plan.Id, ct);
        return new AmendmentsDto(
            plan.ApprovedBy,
            [
                .. amendments.Select(a => new AmendmentDto(
                    a.Id,
                    a.LegalBasis,
                    a.Date,
                    a.RecordedBy,
                    a.RecordedAt,
                    [.. items[a.Id]],
                    [.. budgets[a.Id]]
                )),
            ]
        );
    }

    private async Task<ILookup<Guid, AmendedItemDto>> ItemsAsync(
        Dictionary<Guid, Amendment> amendments,
        Guid planId,
        CancellationToken ct
    )
    {
        var rows = await (
            from version in db.ItemYearVersions.AsNoTracking()
            join itemYear in db.ItemYears
                on new { version.ItemId, version.Year } equals new { itemYear.ItemId, itemYear.Year }
            where itemYear.PlanId == planId
            join item in db.Items on version.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            orderby item.Position, version.Year, version.Version
            select new
            {
                version,
                itemYear.Title,
                measure.Code,
                ActionNo = action == null ? (int?)null : action.No,
            }
        ).ToListAsync(ct);
        return (
            from of in rows.GroupBy(r => (r.version.ItemId, r.version.Year))
            let wordings = of.Select(r => r.version).ToList()
            from row in of
            where row.version.AmendmentId is not null
            let changes = Wordings.ChangesBy(row.version, wordings)
            where changes.Count > 0
            select (
                Amendment: row.version.AmendmentId!.Value,
                Item: new AmendedItemDto(
                    row.version.ItemId,
                    row.version.Year,
                    row.Code,
                    row.ActionNo,
                    row.Title,
                    amendments[row.version.AmendmentId!.Value].IsRetroactiveFor(row.version.Year),
                    row.version.Version,
                    changes
                )
            )
        ).ToLookup(x => x.Amendment, x => x.Item);
    }

    private async Task<ILookup<Guid, AmendedBudgetDto>> BudgetsAsync(
        Dictionary<Guid, Amendment> amendments,
        Guid planId,
        CancellationToken ct
    )
    {
        var years = await db.Campaigns.Where(c => c.PlanId == planId).Select(c => c.Year).ToListAsync(ct);
        var resources = years.ToDictionary(year => BudgetRecord.Resource(planId, year));
        var names = resources.Keys.ToList();
        var entries = await db
            .Audit.AsNoTracking()
            .Where(a => names.Contains(a.Resource))
            .OrderBy(a => a.Id)
            .Select(a => new
            {
                a.Resource,
                a.Before,
                a.After,
            })
            .ToListAsync(ct);
        return (
            from entry in entries
            let before = CanonicalJson.Read<BudgetRecord>(entry.Before!)
            let after = CanonicalJson.Read<BudgetRecord>(entry.After!)
            let changes = after.ChangesSince(before)
            where changes.Count > 0
            let year = resources[entry.Resource]
            select (
                Amendment: after.AmendmentId!.Value,
                Budget: new AmendedBudgetDto(year, amendments[after.AmendmentId!.Value].IsRetroactiveFor(year), changes)
            )
        ).ToLookup(x => x.Amendment, x => x.Budget);
    }
}
