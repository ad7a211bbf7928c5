using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>The files and links of the reporter's institution, newest first, with the rows that show them.</summary>
[Needs(Permission.WriteReport)]
public sealed record ListEvidence : IRequest<EvidenceListDto>;

public sealed class ListEvidenceHandler(IAppDbContext db, ICurrentUser user)
    : IRequestHandler<ListEvidence, EvidenceListDto>
{
    public async Task<EvidenceListDto> Handle(ListEvidence request, CancellationToken ct)
    {
        var institutionId = user.InstitutionId ?? throw ProblemException.Forbidden();
        var files = await db
            .EvidenceFiles.AsNoTracking()
            .Where(f => f.InstitutionId == institutionId)
            .OrderByDescending(f => f.UploadedAt)
            .ThenBy(f => f.Id)
            .ToListAsync(ct);
        var uses = await EvidenceUses.ReadAsync(db, institutionId, fileId: null, ct);
        return new EvidenceListDto(
            [.. files.Select(uses.Dto)],
            [.. uses.ByUrl.Select(link => new EvidenceLinkDto(link.Key, [.. link]))],
            files.Sum(f => (long)f.Size),
            EvidenceLimitsDto.Stated
        );
    }
}
