using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Plans;
using ActionPlanMonitor.Domain.Plans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>All wordings of an item in one year, the one in force first.</summary>
[Needs(Permission.ReadPlanHistory)]
public sealed record GetItemVersions(Guid ItemId, int Year) : IRequest<ItemVersionsDto>;

public sealed record ItemVersionsDto(Guid ItemId, int Year, IReadOnlyList<ItemVersionDto> Versions);

/// <param name="Amendment">The act that brought it; null for the wording the plan was approved with.</param>
/// <param name="Changes">Compared with the wording before it.</param>
public sealed record ItemVersionDto(
    long Version,
    bool InForce,
    ActDto? Amendment,
    ItemWording Wording,
    IReadOnlyList<ChangeDto> Changes
);

/// <param name="Retroactive">It came when the year was over.</param>
public sealed record ActDto(Guid Id, string LegalBasis, DateOnly Date, bool Retroactive)
{
    public static ActDto Of(Amendment amendment, int year) =>
        new(amendment.Id, amendment.LegalBasis, amendment.Date, amendment.IsRetroactiveFor(year));
}

public sealed class GetItemVersionsHandler(IAppDbContext db, ItemReader items)
    : IRequestHandler<GetItemVersions, ItemVersionsDto>
{
    public async Task<ItemVersionsDto> Handle(GetItemVersions request, CancellationToken ct)
    {
        var (itemId, year) = request;
        var itemYear =
            await db.ItemYears.AsNoTracking().SingleOrDefaultAsync(i => i.ItemId == itemId && i.Year == year, ct)
            ?? throw ProblemException.NotFound();
        var kept = await (
            from version in db.ItemYearVersions.AsNoTracking()
            where version.ItemId == itemId && version.Year == year
            from amendment in db.Amendments.Where(a => a.Id == version.AmendmentId).DefaultIfEmpty()
            orderby version.Version
            select new { version, amendment }
        ).ToListAsync(ct);
        if (kept.Count == 0)
        {
            var wording = (await items.ReadAsync(itemId, year, ct)).Wording(itemYear);
            return new ItemVersionsDto(
                itemId,
                year,
                [new ItemVersionDto(itemYear.Version, InForce: true, null, wording, [])]
            );
        }

        var all = kept.Select(k => k.version).ToList();
        return new ItemVersionsDto(
            itemId,
            year,
            [
                .. kept.Select(k => new ItemVersionDto(
                        k.version.Version,
                        k.version.Version == itemYear.Version,
                        k.amendment is null ? null : ActDto.Of(k.amendment, year),
                        ItemWording.Read(k.version.Content),
                        Wordings.ChangesBy(k.version, all)
                    ))
                    .Reverse(),
            ]
        );
    }
}
