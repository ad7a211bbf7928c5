using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>
/// What a year's reporting consists of before it is opened: the items stated for the year, otherwise those of the nearest
/// earlier one, and what was moved to it from any other.
/// </summary>
/// <param name="CarriedFrom">Null where the plan states the year itself.</param>
internal sealed record YearToOpen(Plan Plan, int Year, int? CarriedFrom, IReadOnlyList<ItemToOpen> Items)
{
    public IEnumerable<PartToOpen> Parts => Items.SelectMany(i => i.Parts);

    /// <summary>Without the executors and items that were not chosen; an item that nobody is left to answer goes too.</summary>
    /// <exception cref="ProblemException">400 at <c>executors</c> or <c>items</c> that the year does not have.</exception>
    public YearToOpen Chosen(OpeningInput input)
    {
        var executors = Choice(
            input.Executors,
            [.. Parts.Select(p => p.Executor.Code)],
            "executors",
            ("Tokio vykdytojo šiais metais nėra: ", "There is no such executor in this year: ")
        );
        var items = Choice(
            input.Items,
            [.. Items.Select(i => i.Item.Id)],
            "items",
            ("Tokios eilutės šiais metais nėra: ", "There is no such row in this year: ")
        );
        return this with
        {
            Items =
            [
                .. Items
                    .Where(i => items.Contains(i.Item.Id))
                    .Select(i => (Was: i, Now: i.AskedOf(executors)))
                    .Where(i => i.Was.Parts.Count == 0 || i.Now.Parts.Count > 0)
                    .Select(i => i.Now),
            ],
        };
    }

    private static HashSet<T> Choice<T>(
        IReadOnlyList<T>? chosen,
        HashSet<T> known,
        string field,
        (string Lithuanian, string English) unknown
    )
    {
        var strangers = (chosen ?? []).Where(c => !known.Contains(c)).Take(5).ToList();
        if (strangers.Count == 0)
        {
            return chosen is null ? known : [.. chosen];
        }

        var names = string.Join(", ", strangers);
        throw ProblemException.Invalid(
            new Dictionary<string, string[]>
            {
                [field] = [Speech.Say($"{unknown.Lithuanian}{names}.", $"{unknown.English}{names}.")],
            }
        );
    }
}

/// <param name="Before">What the year's item is made from: its own record, or that of an earlier year.</param>
/// <param name="WasMoved">A follow-up moved it to this year.</param>
internal sealed record ItemToOpen(
    PlanItem Item,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    ItemYear Before,
    bool WasMoved,
    IReadOnlyList<PartToOpen> Parts
)
{
    public ItemToOpen AskedOf(HashSet<string> executors) =>
        this with
        {
            Parts = [.. Parts.Where(p => executors.Contains(p.Executor.Code))],
        };
}

/// <param name="Before">Its part of the nearest earlier year.</param>
internal sealed record PartToOpen(Institution Executor, Obligation Before);

/// <summary>Reads what a year would consist of.</summary>
public sealed class YearToOpenReader(IAppDbContext db)
{
    /// <exception cref="ProblemException">
    /// 404 for no such plan; 409 <c>campaign_exists</c>; 422 <c>year_outside_plan</c>; 409 <c>nothing_to_report</c>.
    /// </exception>
    internal async Task<YearToOpen> ReadAsync(Guid planId, int year, CancellationToken ct)
    {
        var plan =
            await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct)
            ?? throw ProblemException.NotFound();
        RequireWithin(plan, year);
        if (await db.Campaigns.AnyAsync(c => c.PlanId == planId && c.Year == year, ct))
        {
            throw ProblemException.Conflict(
                "campaign_exists",
                "Šių metų teikimo kampanija jau yra.",
                "This year's reporting campaign exists already."
            );
        }

        var known = await ItemYearsAsync(planId, year, ct);
        var moved = await db
            .FollowUps.Where(f =>
                f.PlanId == planId
                && f.ToYear == year
                && f.Kind == FollowUpKind.CarryOver
                && f.State != FollowUpState.Dropped
            )
            .Select(f => f.ItemId)
            .ToListAsync(ct);
        var from = known.Count == 0 ? (int?)null : known.Max(k => k.Before.Year);
        var parts = await PartsAsync(planId, year, ct);
        var items = known
            .GroupBy(k => k.Item.Id)
            .Select(g => g.MaxBy(k => k.Before.Year)!)
            .Where(k => k.Before.Year == from || moved.Contains(k.Item.Id))
            .OrderBy(k => k.TaskNo)
            .ThenBy(k => k.Item.Position)
            .Select(k => k with { WasMoved = k.Before.Year != from, Parts = parts.GetValueOrDefault(k.Item.Id) ?? [] })
            .ToList();
        return items.Count == 0
            ? throw ProblemException.Conflict(
                "nothing_to_report",
                "Šiems metams plane nėra nė vienos priemonės ar veiksmo su kriterijumi, o ankstesnių metų, iš kurių juos būtų galima perkelti, taip pat nėra.",
                "The plan has no measure or action with a criterion for this year, and no earlier year to take them over from."
            )
            : new YearToOpen(plan, year, from == year ? null : from, items);
    }

    private static void RequireWithin(Plan plan, int year)
    {
        try
        {
            plan.RequireWithin(year);
        }
        catch (Domain.Common.DomainRuleException refused)
        {
            throw DomainRuleTexts.Translate(refused);
        }
    }

    /// <summary>Items by every year up to this one; parts are added later.</summary>
    private async Task<List<ItemToOpen>> ItemYearsAsync(Guid planId, int year, CancellationToken ct)
    {
        var rows = await (
            from itemYear in db.ItemYears.AsNoTracking()
            where itemYear.PlanId == planId && itemYear.Year <= year
            join item in db.Items on itemYear.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            select new
            {
                item,
                TaskNo = task.No,
                measure.Code,
                ActionNo = action == null ? (int?)null : action.No,
                itemYear,
            }
        ).ToListAsync(ct);
        return [.. rows.Select(r => new ItemToOpen(r.item, r.TaskNo, r.Code, r.ActionNo, r.itemYear, false, []))];
    }

    /// <summary>
    /// Each item's executors as they were in its newest year, in the order in which they were asked. Of a year that nobody
    /// was asked in yet, the plan's own wording says who they are.
    /// </summary>
    private async Task<Dictionary<Guid, List<PartToOpen>>> PartsAsync(Guid planId, int year, CancellationToken ct)
    {
        var rows = await (
            from obligation in db.Obligations.AsNoTracking()
            where obligation.PlanId == planId && obligation.Year < year
            join executor in db.Institutions on obligation.InstitutionId equals executor.Id
            orderby obligation.No
            select new { obligation, executor }
        ).ToListAsync(ct);
        var asked = rows.GroupBy(r => (r.obligation.ItemId, r.obligation.Year))
            .ToDictionary(g => g.Key, g => g.Select(r => new PartToOpen(r.executor, r.obligation)).ToList());
        foreach (var (key, stated) in await StatedPartsAsync(planId, year, ct))
        {
            asked.TryAdd(key, stated);
        }

        return asked.GroupBy(a => a.Key.ItemId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Key.Year).Value);
    }

    private async Task<Dictionary<(Guid ItemId, int Year), List<PartToOpen>>> StatedPartsAsync(
        Guid planId,
        int year,
        CancellationToken ct
    )
    {
        var kept = await (
            from version in db.ItemYearVersions.AsNoTracking()
            where version.PlanId == planId && version.Year <= year
            join itemYear in db.ItemYears.AsNoTracking()
                on new
                {
                    version.ItemId,
                    version.Year,
                    version.Version,
                } equals new
                {
                    itemYear.ItemId,
                    itemYear.Year,
                    itemYear.Version,
                }
            select new { itemYear, version.Content }
        ).ToListAsync(ct);
        var wordings = kept.ConvertAll(k => (k.itemYear, ItemWording.Read(k.Content).Executors));
        var codes = wordings.SelectMany(w => w.Executors).Select(e => e.Code).Distinct().ToList();
        var executors = await db
            .Institutions.AsNoTracking()
            .Where(i => codes.Contains(i.Code))
            .ToDictionaryAsync(i => i.Code, ct);
        return wordings
            .Where(w => w.Executors.Count > 0)
            .ToDictionary(
                w => (w.itemYear.ItemId, w.itemYear.Year),
                w =>
                    w.Executors.Select(e => new PartToOpen(executors[e.Code], Stated(w.itemYear, e, executors[e.Code])))
                        .ToList()
            );
    }

    private static Obligation Stated(ItemYear itemYear, ExecutorWording executor, Institution institution)
    {
        var part = new Obligation(Guid.Empty, itemYear, institution.Id, executor.Role);
        part.Plan(executor.PlannedKind, executor.PlannedValue, executor.PlannedEur, executor.Role);
        return part;
    }
}
