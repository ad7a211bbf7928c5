using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications.Snapshot;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <param name="Public">What anybody would read.</param>
/// <param name="Findings">What reconciliation finds in the live year, in the reader's language.</param>
/// <param name="Recorded">The findings that the record keeps.</param>
/// <param name="Versions">Published before, oldest first.</param>
public sealed record DraftPublication(
    AssessedYear Live,
    AssessedYear Public,
    IReadOnlyList<FindingDto> Findings,
    IReadOnlyList<FindingRecord> Recorded,
    IReadOnlyList<YearSnapshot> Versions
)
{
    public int NextVersion => Versions.Count + 1;

    public IReadOnlyList<FindingDto> Blocking =>
        [.. Findings.Where(f => f is { Severity: Severity.Blocking, Settlement: null })];

    public YearSnapshot Snapshot(EditionRecord edition, DateOnly publishedOn) =>
        SnapshotMap.ToSnapshot(Public, edition, publishedOn, Recorded);
}

/// <summary>Reads a year the way it would be published: accepted reports, public texts, small counts held back.</summary>
public sealed class YearToPublish(IAppDbContext db, PlanYearReader reader, Reconciler reconciler)
{
    /// <param name="asOf">The day to judge for; null is today.</param>
    public async Task<DraftPublication> ReadAsync(PlanYearHead head, CancellationToken ct, DateOnly? asOf = null)
    {
        var (planId, year) = (head.Plan.Id, head.Year);
        var live = AssessedYear.Of(await reader.ReadAsync(head, Visibility.Accepted, ct), asOf ?? reader.Today);
        var reconciled = await reconciler.ReadAsync(live, ct);
        var answers = await reconciler.AnswersAsync(planId, year, ct);
        var versions = await VersionsAsync(planId, year, ct);
        return new DraftPublication(
            live,
            PublicYear.Of(
                live,
                reconciled.PublicTexts.ToDictionary(t => t.Key, t => t.Value.Text),
                [.. versions.Select(SnapshotMap.ToYear)]
            ),
            reconciler.Find(reconciled, answers),
            Records(reconciled, answers),
            versions
        );
    }

    /// <summary>In both languages. What was said about the words of a public text stays inside: it can quote them.</summary>
    private List<FindingRecord> Records(ReconciledYear year, Dictionary<string, SettlementDto> answers)
    {
        var lithuanian = Speech.In(Language.Lithuanian, () => reconciler.Find(year, answers));
        var english = Speech.In(Language.English, () => reconciler.Find(year, answers));
        return
        [
            .. lithuanian
                .Zip(english)
                .Where(pair => pair.First.Mend.Kind != MendKind.PublicText)
                .Select(pair => Record(pair.First, pair.Second)),
        ];
    }

    private static FindingRecord Record(FindingDto lithuanian, FindingDto english) =>
        new(
            lithuanian.Code,
            lithuanian.Severity,
            new WrittenText(lithuanian.Message, english.Message),
            lithuanian.ItemIds,
            lithuanian.Settlement is { } s ? new SettlementRecord(s.Explanation, s.SettledBy, s.SettledAt) : null
        );

    private async Task<IReadOnlyList<YearSnapshot>> VersionsAsync(Guid planId, int year, CancellationToken ct)
    {
        var contents = await db
            .Publications.Where(p => p.PlanId == planId && p.Year == year)
            .OrderBy(p => p.Version)
            .Select(p => p.Content)
            .ToListAsync(ct);
        return [.. contents.Select(CanonicalJson.Read<YearSnapshot>)];
    }
}
