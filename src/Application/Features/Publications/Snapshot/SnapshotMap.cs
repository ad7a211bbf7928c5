using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Publications.Snapshot;

/// <summary>
/// The one place where an assessed year becomes its open record and comes back from it. What comes back serves the same
/// builders as a live year does; explanations stand in the words in which they were published.
/// </summary>
public static class SnapshotMap
{
    /// <param name="year">As the public may read it: see <see cref="PublicYear"/>.</param>
    public static YearSnapshot ToSnapshot(
        AssessedYear year,
        EditionRecord edition,
        DateOnly publishedOn,
        IReadOnlyList<FindingRecord> findings
    )
    {
        var (head, outcome) = (year.Year.Head, year.Outcome);
        var campaign = head.Campaign;
        return new YearSnapshot(
            YearSnapshot.CurrentFormat,
            edition,
            new PlanRecord(
                head.Plan.Id,
                head.Plan.Title,
                head.Plan.PeriodFrom,
                head.Plan.PeriodTo,
                head.Plan.ApprovedBy
            ),
            head.Year,
            new CampaignRecord(
                campaign.OpensOn,
                campaign.DueOn,
                campaign.ClosesOn,
                campaign.ClosedAt,
                publishedOn,
                campaign.IsDemonstration,
                campaign.PlannedEur
            ),
            new PolicyRecord(head.PolicyVersion, head.Policy),
            outcome.AsOf,
            outcome.Units,
            outcome.Counts,
            MoneyOf(year),
            [.. outcome.Tasks.Select(task => TaskOf(task, year.Year.Tasks.Single(row => row.Id == task.Id)))],
            [.. year.Items.Select(ItemOf)],
            findings
        );
    }

    public static AssessedYear ToYear(YearSnapshot snapshot)
    {
        var tasks = snapshot.Tasks.ToDictionary(t => t.No, TaskRowOf);
        var rows = snapshot.Items.ConvertAll(item => ItemRowOf(item, tasks[item.TaskNo]));
        var year = new PlanYear(
            HeadOf(snapshot),
            [.. tasks.Values],
            rows,
            snapshot
                .Items.SelectMany(item => item.Parts.Select(part => PartRowOf(part, item.Id)))
                .ToLookup(p => p.ItemId)
        );
        var ledger = year.ToLedger();
        var outcomes = snapshot.Items.ToDictionary(i => i.Id, ItemOutcomeOf);
        var outcome = new PlanOutcome(
            snapshot.Year,
            snapshot.JudgedOn,
            snapshot.Policy.Settings.Name,
            snapshot.Units,
            [
                .. snapshot.Tasks.Select(t => new TaskOutcome(
                    t.Id,
                    t.No,
                    OutcomeOf(t.Suggested),
                    t.Official?.Status,
                    [.. snapshot.Items.Where(i => i.TaskNo == t.No).Select(i => outcomes[i.Id])]
                )),
            ]
        );
        return new AssessedYear(
            year,
            outcome,
            rows.ConvertAll(row => AssessedYear.Item(row, outcomes[row.Id], year, ledger)),
            ledger
        );
    }

    private static List<TResult> ConvertAll<T, TResult>(this IReadOnlyList<T> list, Func<T, TResult> convert) =>
        [.. list.Select(convert)];

    private static MoneyRecord MoneyOf(AssessedYear year) =>
        new(
            year.Year.PlannedOf().Eur,
            year.MoneyOf(year.Items).Allocated.Eur,
            year.MoneyOf(year.Items).Spent.Eur,
            year.Items.Count(i => i.SpentEur is not null),
            year.Items.Count,
            year.Items.Count(i => i.SpentEur == 0),
            year.Year.Head.MoneyNote,
            year.Year.Head.MoneyLinks
        );

    private static TaskRecord TaskOf(TaskOutcome outcome, TaskRow row) =>
        new(
            row.Id,
            row.No,
            row.Title,
            new TaskCriterionRecord(row.CriterionText, row.CriterionKind, row.Target, row.Unit),
            row.PlannedEur,
            row.MoneyNote,
            row.Achieved,
            row.Judgement,
            outcome.Status,
            RecordOf(outcome.Suggested, []),
            RecordOf(row.Decision),
            outcome.Counts
        );

    private static ItemRecord ItemOf(AssessedItem item) =>
        new(
            item.Row.Id,
            item.Row.Task.No,
            item.Row.MeasureCode,
            item.Row.MeasureTitle,
            item.Row.ActionNo,
            item.Row.Title,
            item.Row.IsMunicipal,
            item.Row.Criterion,
            item.Row.PlannedEur,
            item.Row.MoneyNote,
            item.Row.IsAssumption,
            item.Row.Version,
            item.Outcome.Status,
            RecordOf(item.Outcome.Suggested, item.Parts.Select(p => p.Row)),
            RecordOf(item.Row.Decision),
            [.. item.Parts.Select(PartOf)]
        )
        {
            Span = item.Row.Span,
        };

    private static PartRecord PartOf(AssessedPart part) =>
        new(
            part.Row.ObligationId,
            new InstitutionRecord(part.Row.InstitutionId, part.Row.Code, part.Row.Name, part.Row.InstitutionKind),
            part.Row.PlannedKind,
            part.Row.PlannedValue,
            part.Row.PlannedEur,
            part.Row.AnsweredWithCode,
            part.Row.ExtendedTo,
            part.Row.State,
            part.Row.SubmittedAt,
            part.Row.AnsweredVersion,
            part.Row.Answer is { } a
                ? new AnswerRecord(
                    a.Done,
                    a.Achieved,
                    a.AchievedDate,
                    a.Narrative,
                    a.Reasons,
                    a.ClaimedStatus,
                    a.Spending,
                    a.Participants
                )
                : null,
            part.Row.AchievedShown,
            part.Row.ParticipantsShown,
            RecordOf(part.Outcome.Suggested, [part.Row])
        );

    private static OutcomeRecord RecordOf(Outcome outcome, IEnumerable<PartRow> parts)
    {
        var named = parts.ToList();
        return new OutcomeRecord(
            outcome.Status,
            outcome.Rule.Row,
            new WrittenText(outcome.Explained(Language.Lithuanian, named), outcome.Explained(Language.English, named)),
            FactsDto.FlagsOf(outcome.Flags),
            outcome.Numbers
        );
    }

    private static DecisionRecord? RecordOf(DecisionRow? d) =>
        d is null
            ? null
            : new DecisionRecord(d.Status, d.Suggested, d.Justification, d.DecidedAt, d.DecidedBy, d.Version);

    private static PlanYearHead HeadOf(YearSnapshot snapshot)
    {
        var (plan, c) = (snapshot.Plan, snapshot.Campaign);
        var campaign = new Campaign(plan.Id, snapshot.Year, c.OpensOn, c.DueOn, c.ClosesOn, c.IsDemonstration);
        campaign.PlanMoney(c.PlannedEur);
        if (c.ClosedAt is { } closedAt)
        {
            campaign.Close(closedAt);
        }

        campaign.MarkPublished(c.PublishedOn);
        return new PlanYearHead(
            new Plan(plan.Id, plan.Title, plan.PeriodFrom, plan.PeriodTo, plan.ApprovedBy),
            campaign,
            snapshot.Policy.Settings,
            snapshot.Policy.Version
        )
        {
            MoneyLinks = snapshot.Money.Links,
            MoneyNote = snapshot.Money.Note,
        };
    }

    private static TaskRow TaskRowOf(TaskRecord t) =>
        new(
            t.Id,
            t.No,
            t.Title,
            t.Criterion.Text,
            t.Criterion.Kind,
            t.Criterion.Target,
            t.Criterion.Unit,
            t.PlannedEur,
            t.Achieved,
            t.Judgement,
            DecisionOf(t.Official)
        )
        {
            MoneyNote = t.MoneyNote,
        };

    private static ItemRow ItemRowOf(ItemRecord item, TaskRow task) =>
        new(
            item.Id,
            task,
            item.MeasureCode,
            item.MeasureTitle,
            item.ActionNo,
            item.Title,
            item.IsMunicipal,
            item.Criterion,
            item.PlannedEur,
            item.IsAssumption,
            DecisionOf(item.Official)
        )
        {
            Version = item.WordingVersion,
            MoneyNote = item.MoneyNote,
            Span = item.Span,
        };

    private static ItemOutcome ItemOutcomeOf(ItemRecord item) =>
        new(
            item.Id,
            OutcomeOf(item.Suggested),
            item.Official?.Status,
            [.. item.Parts.Select(p => new ExecutorOutcome(p.Institution.Code, OutcomeOf(p.Suggested)))]
        );

    private static PartRow PartRowOf(PartRecord part, Guid itemId) =>
        new(
            part.ObligationId,
            itemId,
            part.Institution.Id,
            part.Institution.Code,
            part.Institution.Name,
            part.Institution.Kind,
            part.PlannedKind,
            part.PlannedValue,
            part.AnsweredWith,
            part.ExtendedTo,
            part.State,
            part.SubmittedAt,
            part.Answer is { } a
                ? new PartAnswer(a.Done, a.Achieved, a.AchievedDate, a.Text, a.Reasons, a.ClaimedStatus, a.Spending)
                {
                    Participants = a.Participants,
                }
                : null
        )
        {
            AnsweredVersion = part.AnsweredWordingVersion,
            PlannedEur = part.PlannedEur,
            AchievedShown = part.AchievedShown,
            ParticipantsShown = part.ParticipantsShown,
        };

    private static Outcome OutcomeOf(OutcomeRecord record) =>
        new(
            record.Status,
            new RuleId(record.Rule),
            Explanation.Of(record.Explanation),
            FactsDto.FlagsFrom(record.Flags),
            record.Numbers
        );

    private static DecisionRow? DecisionOf(DecisionRecord? d) =>
        d is null ? null : new DecisionRow(d.Status, d.Suggested, d.Justification, d.DecidedAt, d.DecidedBy, d.Version);
}
