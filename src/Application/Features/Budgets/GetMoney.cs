using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>Planned, allocated and spent money per task, item, executor and source, with what is not known of it.</summary>
[Needs(Permission.Anyone)]
public sealed record GetMoney(Guid PlanId, int Year, AskedVersion Version = default) : IRequest<MoneyDto>;

public sealed class GetMoneyHandler(YearReader years) : IRequestHandler<GetMoney, MoneyDto>
{
    public async Task<MoneyDto> Handle(GetMoney request, CancellationToken ct)
    {
        var shown = await years.ReadAsync(request.PlanId, request.Year, request.Version, ct);
        var year = shown.Assessed;
        var head = year.Year.Head;
        return new MoneyDto(
            head.Plan.Title,
            head.Year,
            head.Campaign.IsPublished,
            shown.AsOf,
            shown.Edition.Source,
            shown.Edition.Version,
            shown.Edition.PublishedAt,
            shown.Edition.Basis,
            new PlanMoneyDto(
                head.Plan.Id,
                MoneyFiguresDto.Of(year.Year.PlannedOf(), year.MoneyOf(year.Items)),
                InItems(year.Items),
                MoneyNoteDto.Of(head.MoneyNote)
            ),
            [.. year.Year.Tasks.Select(task => Task(task, year))],
            [.. year.Items.Select(item => Item(item, year))],
            [.. Executors(year)],
            [.. Sources(year)],
            [.. Flows(year)],
            [.. MoneyLinks.Of(year)],
            [.. MoneyLinks.Proposed(year)]
        );
    }

    private static TaskMoneyDto Task(TaskRow task, AssessedYear year)
    {
        var items = year.Items.Where(i => i.Row.Task.Id == task.Id).ToList();
        return new TaskMoneyDto(
            task.Id,
            task.No,
            task.Title,
            MoneyFiguresDto.Of(year.Year.PlannedOf(task), year.MoneyOf(items)),
            InItems(items),
            MoneyNoteDto.Of(task.MoneyNote)
        );
    }

    private static ItemMoneyDto Item(AssessedItem item, AssessedYear year) =>
        new(
            item.Row.Id,
            item.Row.Task.No,
            item.Row.MeasureCode,
            item.Row.ActionNo,
            item.Row.Title,
            MoneyFiguresDto.Of(year.Year.PlannedOf(item.Row), item.Money),
            MoneyNoteDto.Of(item.Row.MoneyNote)
        );

    private static IEnumerable<ExecutorMoneyDto> Executors(AssessedYear year) =>
        year
            .Items.SelectMany(i => i.Parts)
            .GroupBy(p => p.Row.InstitutionId)
            .Select(parts => (parts.First().Row, Parts: parts))
            .OrderBy(e => e.Row.IsMunicipality)
            .ThenBy(e => e.Row.InstitutionKind == InstitutionKind.City ? 0 : 1)
            .ThenBy(e => e.Row.Name, LithuanianOrder.Names)
            .Select(e => new ExecutorMoneyDto(
                e.Row.Code,
                e.Row.Name,
                e.Row.IsMunicipality,
                MoneyFiguresDto.Of(
                    Planned.Of(
                        null,
                        [.. e.Parts.Where(p => p.Row.IsOwed).Select(p => Planned.Alone(p.Row.PlannedEur))]
                    ),
                    year.MoneyOf(e.Parts)
                )
            ));

    private static IEnumerable<SourceMoneyDto> Sources(AssessedYear year)
    {
        var parts = year.Items.SelectMany(i => i.Parts).ToList();
        var unknown = year.MoneyOf(parts).Spent.Coverage.Unknown;
        return Enum.GetValues<FundingSource>()
            .Select(source => (source, money: year.MoneyOf(parts, source)))
            .Where(s => (s.money.Spent.Eur ?? s.money.Allocated.Eur) is not null)
            .Select(s => new SourceMoneyDto(
                s.source,
                TotalDto.Of(s.money.Allocated),
                TotalDto.Of(s.money.Spent),
                BudgetText.ExplainSource(s.money.Spent, unknown, Speech.Language)
            ));
    }

    private static IEnumerable<MoneyFlowDto> Flows(AssessedYear year) =>
        from item in year.Items
        group item by (item.Row.Task.No, item.Outcome.Status) into items
        from source in Enum.GetValues<FundingSource>()
        let spent = year.MoneyOf(items.SelectMany(i => i.Parts), source).Spent.Eur
        where spent > 0
        orderby source, items.Key.No, items.Key.Status descending
        select new MoneyFlowDto(source, items.Key.No, items.Key.Status, spent.Value);

    private static Coverage InItems(IReadOnlyCollection<AssessedItem> items) =>
        Coverage.Of([.. items.Select(i => i.SpentEur)]);
}
