using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>What an executor was asked for when it handed its report in, where an amendment asks for something else since.</summary>
/// <param name="Amendments">The acts since then, oldest first.</param>
public sealed record AskedThenDto(
    string Title,
    YearCriterion Criterion,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    IReadOnlyList<ActDto> Amendments
);

/// <summary>The kept wordings of one item in one year, as those who answered earlier ones need them. One statement.</summary>
public sealed class AskedThen
{
    private readonly int _year;
    private readonly List<(ItemYearVersion Version, Amendment? Amendment)> _kept;

    private AskedThen(int year, List<(ItemYearVersion, Amendment?)> kept) => (_year, _kept) = (year, kept);

    public static async Task<AskedThen> ReadAsync(IAppDbContext db, Guid itemId, int year, CancellationToken ct)
    {
        var kept = await (
            from version in db.ItemYearVersions.AsNoTracking()
            where version.ItemId == itemId && version.Year == year
            from amendment in db.Amendments.Where(a => a.Id == version.AmendmentId).DefaultIfEmpty()
            orderby version.Version
            select new { version, amendment }
        ).ToListAsync(ct);
        return new AskedThen(year, [.. kept.Select(k => (k.version, (Amendment?)k.amendment))]);
    }

    public AskedThenDto? Of(long answeredVersion, string executor)
    {
        var answered = _kept.Where(k => k.Version.Version == answeredVersion).Select(k => k.Version).SingleOrDefault();
        if (answered is null)
        {
            return null;
        }

        var wording = ItemWording.Read(answered.Content);
        var part = wording.Executor(executor);
        return new AskedThenDto(
            wording.Title,
            wording.Criterion,
            part?.PlannedKind ?? PlannedKind.NotStated,
            part?.PlannedValue,
            [
                .. _kept
                    .Where(k => k.Version.Version > answeredVersion)
                    .Select(k => k.Amendment)
                    .OfType<Amendment>()
                    .DistinctBy(a => a.Id)
                    .Select(a => ActDto.Of(a, _year)),
            ]
        );
    }
}
