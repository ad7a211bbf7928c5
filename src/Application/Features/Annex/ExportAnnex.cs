using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Access;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>The annex as a file, built from exactly what the reader may see; the security log keeps who took it.</summary>
[Needs(Permission.SignedIn)]
public sealed record ExportAnnex(Guid PlanId, int Year, AnnexFilter Filter, AnnexFileFormat Format)
    : IRequest<AnnexFile>;

public sealed class ExportAnnexHandler(
    PlanYearReader reader,
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock,
    AnnexFiles files
) : IRequestHandler<ExportAnnex, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportAnnex request, CancellationToken ct)
    {
        var annex = await AnnexReader.ReadAsync(reader, user, clock, request.PlanId, request.Year, request.Filter, ct);
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                "exported",
                user.UserName,
                FormattableString.Invariant($"annex {request.PlanId}/{request.Year} {request.Format}"),
                user.RequestId
            )
        );
        await db.SaveChangesAsync(ct);
        return files.Create(annex, request.Format, Speech.Language);
    }
}
