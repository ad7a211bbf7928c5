using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Dashboards;
using ActionPlanMonitor.Application.Features.Publications.Snapshot;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>
/// What changed between two states of a year: which fields of which rows, and how counts and money moved. The live side is the
/// year as it would be published now.
/// </summary>
[Needs(Permission.Anyone)]
public sealed record DiffPublications(Guid PlanId, int Year, AskedVersion From, AskedVersion To)
    : IRequest<PublicationDiffDto>;

public sealed record PublicationDiffDto(
    DiffSideDto From,
    DiffSideDto To,
    IReadOnlyList<TaskDiffDto> Tasks,
    IReadOnlyList<RecordChangeDto> Changes
);

/// <param name="Version">Null for the live year.</param>
public sealed record DiffSideDto(
    string Source,
    int? Version,
    DateTimeOffset? PublishedAt,
    int PolicyVersion,
    CountsDto Counts,
    decimal? PlannedEur,
    decimal? SpentEur
);

public sealed record TaskDiffDto(int No, CountsDto From, CountsDto To);

public sealed class DiffPublicationsHandler(
    IAppDbContext db,
    YearReader years,
    PlanYearReader reader,
    YearToPublish yearToPublish
) : IRequestHandler<DiffPublications, PublicationDiffDto>
{
    public async Task<PublicationDiffDto> Handle(DiffPublications request, CancellationToken ct)
    {
        var from = await SnapshotAsync(request.PlanId, request.Year, request.From, ct);
        var to = await SnapshotAsync(request.PlanId, request.Year, request.To, ct);
        return new PublicationDiffDto(
            Side(from),
            Side(to),
            [
                .. from.Tasks.Join(
                    to.Tasks,
                    a => a.Id,
                    b => b.Id,
                    (a, b) => new TaskDiffDto(b.No, CountsDto.Of(a.Counts), CountsDto.Of(b.Counts))
                ),
            ],
            SnapshotDiff.Of(from, to)
        );
    }

    private static DiffSideDto Side(YearSnapshot snapshot) =>
        new(
            snapshot.Edition.Version == 0 ? "live" : "published",
            snapshot.Edition.Version == 0 ? null : snapshot.Edition.Version,
            snapshot.Edition.Version == 0 ? null : snapshot.Edition.PublishedAt,
            snapshot.Policy.Version,
            CountsDto.Of(snapshot.Counts),
            snapshot.Money.PlannedEur,
            snapshot.Money.SpentEur
        );

    private async Task<YearSnapshot> SnapshotAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        if (years.IsLive(asked))
        {
            return await LiveAsync(planId, year, ct);
        }

        var content = await db
            .Publications.Where(p => p.PlanId == planId && p.Year == year && p.Version == asked.Number)
            .Select(p => p.Content)
            .SingleOrDefaultAsync(ct);
        return CanonicalJson.Read<YearSnapshot>(content ?? throw ProblemException.NotFound());
    }

    /// <summary>No version yet: number 0.</summary>
    private async Task<YearSnapshot> LiveAsync(Guid planId, int year, CancellationToken ct)
    {
        var head = await reader.HeadAsync(planId, year, ct);
        var draft = await yearToPublish.ReadAsync(head, ct);
        var edition = new EditionRecord(0, EditionOrigin.Published, null, "", DateTimeOffset.MinValue);
        return draft.Snapshot(edition, head.Campaign.PublishedOn ?? reader.Today);
    }
}
