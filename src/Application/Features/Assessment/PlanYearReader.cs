using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>
/// The only place where rows become facts. A plan-year is read in two statements (items, then parts) beside the one
/// that finds the year, and a third where a target belongs to several years; every join carries plan and year, so other
/// plans in the database cost nothing.
/// </summary>
public sealed class PlanYearReader(IAppDbContext db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>No plan of people has so many: theirs are read in one piece.</summary>
    private const int ItemsInPiece = 200;

    private static readonly TimeZoneInfo Vilnius = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vilnius");

    /// <summary>The local day: deadlines are dates that end at midnight in Vilnius.</summary>
    public DateOnly Today => LocalDay(clock.GetUtcNow());

    public static DateOnly LocalDay(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Vilnius).DateTime);

    public async Task<PlanYearHead> HeadAsync(Guid planId, int year, CancellationToken ct)
    {
        var lastDay = new DateOnly(Math.Clamp(year, 1, 9999), 12, 31);
        var found = await (
            from campaign in db.Campaigns.AsNoTracking()
            where campaign.PlanId == planId && campaign.Year == year
            join plan in db.Plans on campaign.PlanId equals plan.Id
            let policy = db
                .Policies.Where(p => p.PlanId == planId && p.SupersededAt == null)
                .OrderByDescending(p => p.ValidFrom <= lastDay)
                .ThenByDescending(p => p.ValidFrom)
                .First()
            from note in db.MoneyNotes.Where(n => n.SubjectId == planId && n.Year == year).DefaultIfEmpty()
            select new
            {
                plan,
                campaign,
                policy,
                note,
                links = db
                    .MoneyLinks.Where(l => l.PlanId == planId && l.Year == year)
                    .OrderBy(l => l.RecordedAt)
                    .ThenBy(l => l.Id)
                    .Select(l => new MoneyLinkRow(
                        l.Id,
                        l.ObligationId,
                        l.SameAsObligationId,
                        l.AmountEur,
                        l.Note,
                        l.RecordedBy,
                        l.RecordedAt
                    ))
                    .ToList(),
            }
        ).SingleOrDefaultAsync(ct);
        return found is null
            ? throw ProblemException.NotFound()
            : new PlanYearHead(found.plan, found.campaign, found.policy.Policy, found.policy.Version)
            {
                MoneyLinks = found.links,
                MoneyNote = Note(found.note),
            };
    }

    /// <summary>The year as this reader may see it.</summary>
    /// <param name="itemId">Only this item, with its parts.</param>
    public async Task<PlanYear> ReadAsync(
        PlanYearHead head,
        Visibility visibility,
        CancellationToken ct,
        Guid? itemId = null
    )
    {
        var (tasks, items, _) = await ItemsAsync(head, new Wanted(itemId), ct);
        return await YearAsync(head, visibility, tasks, items, itemId is { } one ? [one] : null, ct);
    }

    /// <summary>
    /// The next items of the year with their parts, for whoever can do without the whole at once. Everything about an item
    /// is the same as in the whole year; a task has only these items.
    /// </summary>
    /// <param name="after">Where the piece before this one ended; null begins.</param>
    public async Task<PlanYearPiece> PieceAsync(
        PlanYearHead head,
        Visibility visibility,
        ItemPlace? after,
        CancellationToken ct
    )
    {
        var (tasks, items, last) = await ItemsAsync(head, new Wanted(After: after, AtMost: ItemsInPiece), ct);
        var ends = items.Count < ItemsInPiece;
        // A year that is one piece is read as a whole one is.
        var only = after is null && ends ? null : items.ConvertAll(i => i.Id);
        return new PlanYearPiece(await YearAsync(head, visibility, tasks, items, only, ct), Next: ends ? null : last);
    }

    private async Task<PlanYear> YearAsync(
        PlanYearHead head,
        Visibility visibility,
        List<TaskRow> tasks,
        List<ItemRow> items,
        IReadOnlyList<Guid>? only,
        CancellationToken ct
    )
    {
        var parts = await PartsAsync(head, only, ct);
        return new PlanYear(
            head,
            tasks,
            items,
            InOrder(parts).Select(part => Seen(part, visibility)).ToLookup(p => p.ItemId)
        )
        {
            Spans = items.Exists(item => item.Span is not null)
                ? await SpanYears.ReadAsync(db, head.Campaign, visibility, only, ct)
                : SpanYears.None,
        };
    }

    public Task<PlanYear> ReadAsync(PlanYearHead head, CancellationToken ct, Guid? itemId = null) =>
        ReadAsync(head, Visibility.Of(user, head.Campaign), ct, itemId);

    /// <summary>The year in which an item is asked about.</summary>
    public async Task<PlanYearHead> HeadOfItemAsync(Guid itemId, int year, CancellationToken ct)
    {
        var planId = await db
            .ItemYears.Where(i => i.ItemId == itemId && i.Year == year)
            .Select(i => (Guid?)i.PlanId)
            .SingleOrDefaultAsync(ct);
        return await HeadAsync(planId ?? throw ProblemException.NotFound(), year, ct);
    }

    public async Task<Guid> PlanOfItemAsync(Guid itemId, CancellationToken ct) =>
        await db.Items.Where(i => i.Id == itemId).Select(i => (Guid?)i.PlanId).SingleOrDefaultAsync(ct)
        ?? throw ProblemException.NotFound();

    internal static PartRow Seen(PartRow part, Visibility visibility) =>
        visibility.Counts(part.State) ? part : part with { Answer = null };

    private async Task<(List<TaskRow>, List<ItemRow>, ItemPlace? Last)> ItemsAsync(
        PlanYearHead head,
        Wanted wanted,
        CancellationToken ct
    )
    {
        var (planId, year) = (head.Plan.Id, head.Year);
        var itemId = wanted.ItemId;
        var begins = wanted.After is null;
        var (taskNo, position, id) = wanted.After ?? new ItemPlace(0, 0, Guid.Empty);
        var query =
            from itemYear in db.ItemYears.AsNoTracking()
            where itemYear.PlanId == planId && itemYear.Year == year && (itemId == null || itemYear.ItemId == itemId)
            join item in db.Items on itemYear.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            where
                begins
                || task.No > taskNo
                || (task.No == taskNo && (item.Position > position || (item.Position == position && item.Id > id)))
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            from taskYear in db.TaskYears.Where(t => t.TaskId == task.Id && t.Year == year).DefaultIfEmpty()
            from decided in db.Determinations.Where(d => d.SubjectId == item.Id && d.Year == year).DefaultIfEmpty()
            from taskDecided in db.Determinations.Where(d => d.SubjectId == task.Id && d.Year == year).DefaultIfEmpty()
            from noted in db.MoneyNotes.Where(n => n.SubjectId == item.Id && n.Year == year).DefaultIfEmpty()
            from taskNoted in db.MoneyNotes.Where(n => n.SubjectId == task.Id && n.Year == year).DefaultIfEmpty()
            orderby task.No, item.Position, item.Id
            select new
            {
                itemYear,
                item.Position,
                item.IsMunicipal,
                measure.Code,
                measure.Title,
                ActionNo = action == null ? (int?)null : action.No,
                task,
                taskYear,
                decided,
                taskDecided,
                noted,
                taskNoted,
            };
        var rows = await (wanted.AtMost is { } most ? query.Take(most) : query).ToListAsync(ct);

        var tasks = rows.GroupBy(r => r.task.Id)
            .Select(g => g.First())
            .Select(r => new TaskRow(
                r.task.Id,
                r.task.No,
                r.task.Title,
                r.task.CriterionText,
                r.task.CriterionKind,
                r.task.Target,
                r.task.Unit,
                r.taskYear?.PlannedEur,
                r.taskYear?.Achieved,
                r.taskYear?.Judgement,
                Decision(r.taskDecided)
            )
            {
                MoneyNote = Note(r.taskNoted),
            })
            .ToList();
        var byId = tasks.ToDictionary(t => t.Id);
        var items = rows.Select(r => new ItemRow(
                r.itemYear.ItemId,
                byId[r.task.Id],
                r.Code,
                r.Title,
                r.ActionNo,
                r.itemYear.Title,
                r.IsMunicipal,
                r.itemYear.Criterion,
                r.itemYear.PlannedEur,
                r.itemYear.IsAssumption,
                Decision(r.decided)
            )
            {
                Version = r.itemYear.Version,
                MoneyNote = Note(r.noted),
                Span = r.itemYear.Span,
            })
            .ToList();
        var last = rows.Count == 0 ? null : rows[^1];
        return (tasks, items, last is null ? null : new ItemPlace(last.task.No, last.Position, last.itemYear.ItemId));
    }

    internal static DecisionRow? Decision(Determination? d) =>
        d is null ? null : new DecisionRow(d.Status, d.Suggested, d.Justification, d.DecidedAt, d.DecidedBy, d.Version);

    private static MoneyNoteRow? Note(MoneyNote? n) =>
        n is null ? null : new MoneyNoteRow(n.Text, n.WrittenBy, n.WrittenAt, n.Version);

    /// <summary>
    /// Who answers before those it answers for, as an order names them; cities first, then the others, by name. The
    /// executors are put in order, not their many rows.
    /// </summary>
    private static IEnumerable<PartRow> InOrder(IReadOnlyCollection<PartRow> parts)
    {
        var places = parts
            .DistinctBy(p => p.InstitutionId)
            .OrderBy(p => p.InstitutionKind == InstitutionKind.City ? 0 : 1)
            .ThenBy(p => p.Name, LithuanianOrder.Names)
            .Select((p, place) => KeyValuePair.Create(p.InstitutionId, place))
            .ToDictionary();
        return parts.OrderBy(p => p.AnsweredWithCode is null ? 0 : 1).ThenBy(p => places[p.InstitutionId]);
    }

    private async Task<List<PartRow>> PartsAsync(PlanYearHead head, IReadOnlyList<Guid>? only, CancellationToken ct)
    {
        var (planId, year) = (head.Plan.Id, head.Year);
        var owed = db.Obligations.AsNoTracking().Where(o => o.PlanId == planId && o.Year == year);
        if (only is not null)
        {
            owed = owed.Where(o => only.Contains(o.ItemId));
        }

        var rows = await (
            from o in owed
            join institution in db.Institutions on o.InstitutionId equals institution.Id
            from lead in db.Institutions.Where(i => i.Id == o.AnsweredWithId).DefaultIfEmpty()
            from report in db
                .Reports.Where(r => r.ObligationId == o.Id && r.PlanId == planId && r.Year == year)
                .DefaultIfEmpty()
            select new
            {
                Part = new PartRow(
                    o.Id,
                    o.ItemId,
                    o.InstitutionId,
                    institution.Code,
                    institution.Name,
                    institution.Kind,
                    o.PlannedKind,
                    o.PlannedValue,
                    lead == null ? null : lead.Code,
                    o.ExtendedTo,
                    o.State,
                    o.SubmittedAt,
                    report == null
                        ? null
                        : new PartAnswer(
                            report.Done,
                            report.Achieved,
                            report.AchievedDate,
                            report.Narrative,
                            report.Reasons,
                            report.ClaimedStatus,
                            Array.Empty<Spending>()
                        )
                        {
                            Participants = report.Participants,
                            Evidence = new PartEvidence(report.Evidence, report.EvidenceFiles.Count),
                        }
                )
                {
                    AnsweredVersion = o.AnsweredVersion,
                    PlannedEur = o.PlannedEur,
                },
                Spending = db
                    .ReportSpending.Where(s => s.ObligationId == o.Id && s.PlanId == planId && s.Year == year)
                    .OrderBy(s => s.Source)
                    .Select(s => new Spending(s.Source, s.AmountEur, s.AllocatedEur))
                    .ToList(),
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.Select(r =>
                r.Part.Answer is { } answer ? r.Part with { Answer = answer with { Spending = r.Spending } } : r.Part
            ),
        ];
    }

    /// <param name="AtMost">So many of those that come after <paramref name="After"/>.</param>
    private sealed record Wanted(Guid? ItemId = null, ItemPlace? After = null, int? AtMost = null);
}

/// <summary>Where an item stands in the plan's order.</summary>
public sealed record ItemPlace(int TaskNo, int Position, Guid ItemId);

/// <param name="Next">Where the next piece begins; null after the last one.</param>
public sealed record PlanYearPiece(PlanYear Year, ItemPlace? Next);
