using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>A plan as it stands, by the names a document has for its rows.</summary>
internal sealed class StoredPlan
{
    public required Plan Plan { get; init; }

    public required Dictionary<int, PlanTask> Tasks { get; init; }

    public required Dictionary<string, Measure> Measures { get; init; }

    public required Dictionary<(Guid Measure, int No), PlanAction> Actions { get; init; }

    /// <summary>By row as cited.</summary>
    public required Dictionary<string, PlanItem> Items { get; init; }

    public required Dictionary<(string Row, int Year), ItemYear> Years { get; init; }

    public required Dictionary<(string Row, int Year), ItemWording> Wordings { get; init; }

    public required Dictionary<(string Row, int Year, string Executor), Obligation> Obligations { get; init; }

    public required Dictionary<int, Campaign> Campaigns { get; init; }

    /// <summary>Judged, or being judged, by the wording it had: nothing of it changes.</summary>
    public bool IsClosed(int year) => Campaigns.TryGetValue(year, out var campaign) && campaign.IsClosed;

    public static StoredPlan Empty(Plan plan) =>
        new()
        {
            Plan = plan,
            Tasks = [],
            Measures = new Dictionary<string, Measure>(StringComparer.Ordinal),
            Actions = [],
            Items = new Dictionary<string, PlanItem>(StringComparer.Ordinal),
            Years = [],
            Wordings = [],
            Obligations = [],
            Campaigns = [],
        };

    /// <summary>Tracked: what is changed is saved by the caller.</summary>
    public static async Task<StoredPlan> ReadAsync(IAppDbContext db, Guid planId, CancellationToken ct)
    {
        var plan = await db.Plans.SingleOrDefaultAsync(p => p.Id == planId, ct) ?? throw ProblemException.NotFound();
        var tasks = await db.Tasks.Where(t => t.PlanId == planId).ToDictionaryAsync(t => t.No, ct);
        var measures = await db.Measures.Where(m => m.PlanId == planId).ToListAsync(ct);
        var actions = await db.Actions.Where(a => a.PlanId == planId).ToListAsync(ct);
        var items = await db.Items.Where(i => i.PlanId == planId).ToListAsync(ct);
        var codes = measures.ToDictionary(m => m.Id, m => m.Code);
        var numbers = actions.ToDictionary(a => a.Id, a => a.No);
        var rows = items.ToDictionary(
            i => i.Id,
            i =>
                i.ActionId is { } action
                    ? FormattableString.Invariant($"{codes[i.MeasureId]}/{numbers[action]}")
                    : codes[i.MeasureId]
        );
        var years = await db.ItemYears.Where(i => i.PlanId == planId).ToListAsync(ct);
        var owed = await (
            from obligation in db.Obligations
            where obligation.PlanId == planId
            join institution in db.Institutions on obligation.InstitutionId equals institution.Id
            orderby obligation.No
            select new
            {
                obligation,
                institution.Code,
                institution.Name,
            }
        ).ToListAsync(ct);
        var kept = await db.ItemYearVersions.AsNoTracking().Where(v => v.PlanId == planId).ToListAsync(ct);
        var executors = owed.ToLookup(
            o => (o.obligation.ItemId, o.obligation.Year),
            o => new ExecutorWording(
                o.Code,
                o.Name,
                o.obligation.Role,
                o.obligation.PlannedKind,
                o.obligation.PlannedValue,
                o.obligation.PlannedEur
            )
        );
        var versions = kept.GroupBy(v => (v.ItemId, v.Year)).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Version)!);
        return new StoredPlan
        {
            Plan = plan,
            Tasks = tasks,
            Measures = measures.ToDictionary(m => m.Code, StringComparer.Ordinal),
            Actions = actions.ToDictionary(a => (a.MeasureId, a.No)),
            Items = items.ToDictionary(i => rows[i.Id], StringComparer.Ordinal),
            Years = years.ToDictionary(y => (rows[y.ItemId], y.Year)),
            Wordings = years.ToDictionary(y => (rows[y.ItemId], y.Year), y => ItemWording.Of(y, ExecutorsOf(y))),
            Obligations = owed.ToDictionary(
                o => (rows[o.obligation.ItemId], o.obligation.Year, o.Code),
                o => o.obligation
            ),
            Campaigns = await db
                .Campaigns.AsNoTracking()
                .Where(c => c.PlanId == planId)
                .ToDictionaryAsync(c => c.Year, ct),
        };

        // Before a year has a campaign nobody owes yet; who will, stands in the wording.
        IEnumerable<ExecutorWording> ExecutorsOf(ItemYear year) =>
            executors[(year.ItemId, year.Year)].ToList() is { Count: > 0 } owing ? owing
            : versions.TryGetValue((year.ItemId, year.Year), out var version)
                ? ItemWording.Read(version.Content).Executors
            : [];
    }
}
