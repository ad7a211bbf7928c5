using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>An item in one year as the coordinator configures it.</summary>
[Needs(Permission.EditPlan)]
public sealed record GetItem(Guid ItemId, int Year) : IRequest<ItemDto>;

public sealed record ItemDto(
    Guid ItemId,
    Guid PlanId,
    int Year,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    ItemCriterionDto Criterion,
    bool IsMunicipal,
    decimal? PlannedEur,
    IReadOnlyList<ItemExecutorDto> Executors,
    bool IsAssumption,
    bool Editable,
    long Version
)
{
    public ItemWording Wording(ItemYear itemYear) =>
        ItemWording.Of(
            itemYear,
            Executors.Select(e => new ExecutorWording(
                e.Code,
                e.Name,
                e.Role,
                e.PlannedKind,
                e.PlannedValue,
                e.PlannedEur
            ))
        );
}

public sealed record ItemCriterionDto(
    string? Text,
    CriterionKind Kind,
    Direction Direction,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline,
    Combination Combination,
    TargetSpan? Span
);

public sealed record ItemExecutorDto(
    string Code,
    string Name,
    bool IsMunicipality,
    ExecutorRole Role,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    decimal? PlannedEur,
    ReportState State
);

public sealed class GetItemHandler(ItemReader reader) : IRequestHandler<GetItem, ItemDto>
{
    public Task<ItemDto> Handle(GetItem request, CancellationToken ct) =>
        reader.ReadAsync(request.ItemId, request.Year, ct);
}

public sealed class ItemReader(IAppDbContext db, PlanYearReader years)
{
    public async Task<ItemDto> ReadAsync(Guid itemId, int year, CancellationToken ct)
    {
        var found =
            await (
                from itemYear in db.ItemYears.AsNoTracking()
                where itemYear.ItemId == itemId && itemYear.Year == year
                join item in db.Items on itemYear.ItemId equals item.Id
                join measure in db.Measures on item.MeasureId equals measure.Id
                join task in db.Tasks on item.TaskId equals task.Id
                from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
                select new
                {
                    itemYear,
                    item,
                    measure.Code,
                    TaskNo = task.No,
                    ActionNo = action == null ? (int?)null : action.No,
                }
            ).SingleOrDefaultAsync(ct) ?? throw ProblemException.NotFound();
        var head = await years.HeadAsync(found.itemYear.PlanId, year, ct);
        var executors = await (
            from o in db.Obligations.AsNoTracking()
            where o.ItemId == itemId && o.Year == year
            join i in db.Institutions on o.InstitutionId equals i.Id
            orderby o.No
            select new ItemExecutorDto(
                i.Code,
                i.Name,
                i.Kind == InstitutionKind.Municipality
                    || i.Kind == InstitutionKind.City
                    || i.Kind == InstitutionKind.District,
                o.Role,
                o.PlannedKind,
                o.PlannedValue,
                o.PlannedEur,
                o.State
            )
        ).ToListAsync(ct);
        var y = found.itemYear;
        return new ItemDto(
            itemId,
            y.PlanId,
            year,
            found.TaskNo,
            found.Code,
            found.ActionNo,
            y.Title,
            new ItemCriterionDto(
                y.CriterionText,
                y.Kind,
                y.Direction,
                y.Target,
                y.Unit,
                y.Deadline,
                y.Combination,
                y.Span
            ),
            found.item.IsMunicipal,
            y.PlannedEur,
            executors,
            y.IsAssumption,
            !head.Campaign.IsClosed,
            y.Version
        );
    }
}
