using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Assessment.Documents;
using ActionPlanMonitor.Domain.Access;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>The register of differences as a file, built from exactly what the reader sees; the security log keeps who took it.</summary>
[Needs(Permission.CompareVerdicts)]
public sealed record ExportDifferences(Guid PlanId, int Year, DifferenceFilter Filter, DifferenceFileFormat Format)
    : IRequest<AnnexFile>;

public sealed class ExportDifferencesHandler(
    PlanYearReader reader,
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock,
    DifferenceFiles files
) : IRequestHandler<ExportDifferences, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportDifferences request, CancellationToken ct)
    {
        var register = await DifferenceReader.ReadAsync(
            reader,
            user,
            clock,
            request.PlanId,
            request.Year,
            request.Filter,
            ct
        );
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                "exported",
                user.UserName,
                FormattableString.Invariant($"differences {request.PlanId}/{request.Year} {request.Format}"),
                user.RequestId
            )
        );
        await db.SaveChangesAsync(ct);
        return files.Create(register, request.Format, Speech.Language);
    }
}
