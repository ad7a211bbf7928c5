using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.PlanImports.Results;

/// <summary>
/// A past year as its published annex tells it: a closed campaign, the answers handed in and accepted, the statuses as they
/// were printed. What the document does not say stays unknown: no achieved value, no money, no reason is made up. Nothing is
/// published by it.
/// </summary>
public sealed class ResultsWriter(IAppDbContext db, PlanYearReader reader, UseCase useCase)
{
    /// <summary>In the caller's transaction, after the plan itself.</summary>
    /// <param name="document">The file's name, cited where a printed status needs a justification.</param>
    /// <exception cref="ProblemException"><c>year_has_results</c>, <c>year_not_begun</c>.</exception>
    internal async Task WriteAsync(WrittenPlan plan, PlanDraft draft, string? document, CancellationToken ct)
    {
        if (draft.ResultsYear is not { } year)
        {
            return;
        }

        plan.Plan.RequireWithin(year);
        await db.SaveChangesAsync(ct);
        var campaign = await OpenAsync(plan.Plan, year, ct);
        var told = ToldItem.Of(plan, draft, year);
        var owed = new OwedParts(db, plan, useCase.Now);
        foreach (var item in told)
        {
            owed.Add(item);
        }

        await AddTaskYearsAsync(plan.Plan.Id, year, told, ct);

        // Receipts are numbered by the store.
        await db.SaveChangesAsync(ct);
        var by = new ReportActor(null, $"{year} m. rezultatų įkėlimas");
        var reports = told.Sum(item => HandIn(item, owed.Of(item), by));
        await db.SaveChangesAsync(ct);
        campaign.Close(useCase.Now);
        await db.SaveChangesAsync(ct);
        var decided = await DecideAsync(plan.Plan.Id, year, told, document, ct);
        useCase.Audit(
            $"campaign/{plan.Plan.Id}/{year}",
            before: null,
            new
            {
                document,
                state = CampaignState.Closed,
                items = told.Count,
                rows = told.Sum(item => owed.Of(item).Count),
                reports,
                decided,
            }
        );
        useCase.Touch(plan.Plan.Id, year);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The document does not say when answers were collected: the year's last day stands for it.</summary>
    private async Task<Campaign> OpenAsync(Plan plan, int year, CancellationToken ct)
    {
        var resource = $"campaign/{plan.Id}/{year}";
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({resource}, 0))", ct);
        if (await db.Campaigns.AnyAsync(c => c.PlanId == plan.Id && c.Year == year, ct))
        {
            throw ProblemException.Conflict(
                "year_has_results",
                $"{year} m. teikimas šiame plane jau yra, todėl rezultatai iš dokumento nerašomi. Įkelkite planą be rezultatų arba pataisykite tų metų duomenis jų puslapiuose.",
                $"The plan already has reporting for {year}, so results are not written from the document. Import the plan without results, or correct that year on its own pages."
            );
        }

        if (year > reader.Today.Year)
        {
            throw ProblemException.Rule(
                "year_not_begun",
                $"{year} m. dar neprasidėjo, todėl jų rezultatų būti negali. Pataisykite rezultatų metus.",
                $"The year {year} has not begun, so it cannot have results. Correct the year of the results."
            );
        }

        var lastDay = new DateOnly(year, 12, 31);
        var day = lastDay < reader.Today ? lastDay : reader.Today;
        var campaign = new Campaign(plan.Id, year, day, day, day, isDemonstration: false);
        db.Campaigns.Add(campaign);
        return campaign;
    }

    private async Task AddTaskYearsAsync(Guid planId, int year, IReadOnlyList<ToldItem> told, CancellationToken ct)
    {
        var there = db
            .TaskYears.Local.Where(t => t.PlanId == planId && t.Year == year)
            .Select(t => t.TaskId)
            .ToHashSet();
        there.UnionWith(
            await db.TaskYears.Where(t => t.PlanId == planId && t.Year == year).Select(t => t.TaskId).ToListAsync(ct)
        );
        db.TaskYears.AddRange(
            told.Select(item => item.Item.TaskId)
                .Distinct()
                .Where(task => !there.Contains(task))
                .Select(task => new TaskYear(task, planId, year, plannedEur: null))
        );
    }

    /// <returns>How many reports there are.</returns>
    private int HandIn(ToldItem item, IReadOnlyDictionary<string, Obligation> owed, ReportActor by)
    {
        var handedIn = 0;
        foreach (var (code, answer) in item.Answers(owed))
        {
            var obligation = owed[code];
            obligation.Write(answer, by, useCase.Now);
            var contentSealed = CanonicalJson.Seal(obligation.Report!.Content);
            obligation.Submit(contentSealed, item.Year.Version, by, useCase.Now);
            obligation.Accept(contentSealed, by, useCase.Now);
            handedIn++;
        }

        return handedIn;
    }

    private async Task<int> DecideAsync(
        Guid planId,
        int year,
        IReadOnlyList<ToldItem> told,
        string? document,
        CancellationToken ct
    )
    {
        var head = await reader.HeadAsync(planId, year, ct);
        var assessed = AssessedYear.Of(await reader.ReadAsync(head, Visibility.Accepted, ct), reader.Today);
        var suggested = assessed.Items.ToDictionary(i => i.Row.Id, i => i.Outcome.Suggested.Status);
        var decided = 0;
        foreach (var item in told)
        {
            if (item.Result?.Status is not { } status || status == ImplementationStatus.Pending)
            {
                continue;
            }

            var determination = db.Determinations.Add(new Determination(item.Item.Id, year, planId, ofTask: false));
            Determinations.Decide(
                determination.Entity,
                new DeterminationInput(status, item.Justification(document, suggested[item.Item.Id])),
                suggested[item.Item.Id],
                useCase,
                Determinations.ResourceOfItem(item.Item.Id, year)
            );
            decided++;
        }

        return decided;
    }
}

/// <summary>An item of the draft beside what it became.</summary>
internal sealed record ToldItem(string Row, DraftItem Draft, PlanItem Item, ItemYear Year)
{
    private const int LongestJustification = 4000;

    public DraftResult? Result => Draft.Result;

    public static IReadOnlyList<ToldItem> Of(WrittenPlan plan, PlanDraft draft, int year) =>
        [
            .. from row in DraftRow.Of(draft)
            where plan.Years.ContainsKey((row.Cited, year))
            select new ToldItem(row.Cited, row.Item, plan.Items[row.Cited], plan.Years[(row.Cited, year)]),
        ];

    /// <summary>
    /// Who answered what: each part its own, and the item's own text by its first executor, who answers for the others. Of
    /// whom the document says that nothing came, there is no report.
    /// </summary>
    public IEnumerable<(string Code, ReportContent Content)> Answers(IReadOnlyDictionary<string, Obligation> owed)
    {
        if (Result is null)
        {
            yield break;
        }

        foreach (var part in Result.Parts.Where(p => p is { Code: not null, NotReported: false }))
        {
            if (part.Status is not null || part.Text is not null)
            {
                yield return (part.Code!, ContentOf(part.Status, part.Text));
            }
        }

        var lead = Draft
            .Executors.Select(e => e.Code)
            .FirstOrDefault(code => code is not null && owed.ContainsKey(code));
        if (
            !Draft.IsMunicipal
            && lead is not null
            && Result.Parts.All(p => p.Code != lead)
            && (Result.Status is not null || Result.Text is not null)
        )
        {
            yield return (lead, ContentOf(Result.Status, Result.Text));
        }
    }

    /// <summary>
    /// The document's own reason; else, where the printed status is not the suggested one, that it was printed so. A text that
    /// belongs to no executor's report is kept here.
    /// </summary>
    public string? Justification(string? document, ImplementationStatus suggested)
    {
        var orphan = Draft.IsMunicipal || Draft.Executors.All(e => e.Code is null) ? Result!.Text : null;
        var own = Result!.Justification;
        if (own is { Length: >= Determination.JustificationMinLength } && orphan is null)
        {
            return own;
        }

        if (own is null && orphan is null && Result.Status == suggested)
        {
            return null;
        }

        var words = string.Join(' ', new[] { $"Kaip paskelbta dokumente „{document}“.", own, orphan }.OfType<string>());
        return words.Length <= LongestJustification ? words : words[..(LongestJustification - 1)] + "…";
    }

    private static ReportContent ContentOf(ImplementationStatus? status, string? text) =>
        new()
        {
            Done = status switch
            {
                ImplementationStatus.Implemented => Done.Yes,
                ImplementationStatus.PartiallyImplemented => Done.Partly,
                ImplementationStatus.NotImplemented => Done.No,
                _ => null,
            },
            Narrative = text,
            Reasons = status == ImplementationStatus.NotImplemented && text is null ? [Reason.NotOrganised] : [],
            ClaimedStatus = status
                is ImplementationStatus.Implemented
                    or ImplementationStatus.PartiallyImplemented
                    or ImplementationStatus.NotImplemented
                ? status
                : null,
        };
}

/// <summary>Who owes what for the year: those that the plan names, and the municipalities that only the results name.</summary>
internal sealed class OwedParts(IAppDbContext db, WrittenPlan plan, DateTimeOffset now)
{
    private readonly Dictionary<string, Dictionary<string, Obligation>> _byRow = new(StringComparer.Ordinal);
    private int _ids;

    public IReadOnlyDictionary<string, Obligation> Of(ToldItem item) => _byRow[item.Row];

    public void Add(ToldItem item)
    {
        var owed = _byRow[item.Row] = new Dictionary<string, Obligation>(StringComparer.Ordinal);
        foreach (var code in Asked(item).Distinct())
        {
            owed[code] = Part(item, code, owed.Count == 0 ? ExecutorRole.Lead : ExecutorRole.Joint);
        }

        var parts = item.Result?.Parts ?? [];
        foreach (var part in parts.Where(p => p.Code is not null))
        {
            if (!owed.TryGetValue(part.Code!, out var obligation))
            {
                owed[part.Code!] = obligation = Part(item, part.Code!, ExecutorRole.Lead);
            }

            // "Nevertinta" is printed of those who are outside every count.
            if (part.NothingPlanned || part.Status == ImplementationStatus.NotAssessed)
            {
                obligation.Plan(PlannedKind.Nothing, value: null, obligation.PlannedEur, obligation.Role);
            }
        }

        AnswerTogether(item, owed, [.. parts.Select(p => p.Code)]);
    }

    /// <summary>Those that the plan's wording asks; a municipality may stand only in the split of the target.</summary>
    private IEnumerable<string> Asked(ToldItem item) =>
        plan.Wordings.TryGetValue((item.Row, item.Year.Year), out var words)
            ? words.Executors.Select(e => e.Code)
            : item.Draft.Executors.Select(e => e.Code).OfType<string>();

    /// <summary>One text for several institutions: the first reports, the others answer with it.</summary>
    private void AnswerTogether(ToldItem item, Dictionary<string, Obligation> owed, HashSet<string?> told)
    {
        var together = owed.Where(o => !told.Contains(o.Key)).ToList();
        if (item.Draft.IsMunicipal || item.Result is null || together.Count < 2)
        {
            return;
        }

        var lead = plan.Institutions[together[0].Key];
        foreach (var (_, joint) in together.Skip(1))
        {
            joint.AnswerWith(lead.Id);
        }
    }

    private Obligation Part(ToldItem item, string code, ExecutorRole role)
    {
        var key = (item.Row, item.Year.Year, code);
        if (!plan.Obligations.TryGetValue(key, out var obligation))
        {
            // Ids in the document's order, so that the serial numbers follow it.
            var id = Guid.CreateVersion7(now.AddMilliseconds(_ids++));
            obligation = new Obligation(id, item.Year, Institution(code).Id, role);
            if (
                plan.Wordings.TryGetValue((item.Row, item.Year.Year), out var words)
                && words.Executor(code) is { } asked
            )
            {
                obligation.Plan(asked.PlannedKind, asked.PlannedValue, asked.PlannedEur, asked.Role);
            }

            db.Obligations.Add(obligation);
            plan.Obligations[key] = obligation;
        }

        return obligation;
    }

    private Institution Institution(string code) =>
        plan.Institutions.TryGetValue(code, out var institution)
            ? institution
            : throw ProblemException.Rule(
                "executor_unknown",
                $"Vykdytojo „{code}“ registre nėra. Nurodykite kitą arba įtraukite jį prie naujų.",
                $"There is no executor “{code}” in the register. Choose another, or list it among the new ones."
            );
}
