using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>The file as it came. A stranger's id looks like no id.</summary>
[Needs(Permission.ReadEvidence)]
public sealed record GetEvidenceFile(Guid Id) : IRequest<EvidenceBytes>;

public sealed record EvidenceBytes(string FileName, string ContentType, byte[] Bytes);

public sealed class GetEvidenceFileHandler(IAppDbContext db, ICurrentUser user)
    : IRequestHandler<GetEvidenceFile, EvidenceBytes>
{
    public async Task<EvidenceBytes> Handle(GetEvidenceFile request, CancellationToken ct)
    {
        var found =
            await Reached(request.Id)
                .Select(f => new
                {
                    f.FileName,
                    f.Type,
                    f.Content!.Bytes,
                })
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();
        return new EvidenceBytes(found.FileName, EvidenceName.ContentType(found.Type), found.Bytes);
    }

    /// <summary>The ministry's reviewers see every file, other readers of live years those of accepted reports.</summary>
    private IQueryable<EvidenceFile> Reached(Guid id)
    {
        var file = db.EvidenceFiles.AsNoTracking().Where(f => f.Id == id);
        return user.Role switch
        {
            Role.Coordinator => file,
            Role.Reporter => file.Where(f => f.InstitutionId == user.InstitutionId),
            _ => file.Where(f =>
                db.Reports.Any(r =>
                    r.InstitutionId == f.InstitutionId
                    && r.EvidenceFiles.Contains(f.Id)
                    && db.Obligations.Any(o => o.Id == r.ObligationId && o.State == ReportState.Accepted)
                )
            ),
        };
    }
}
