using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Campaigns.Documents;
using ActionPlanMonitor.Domain.Access;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Whom to call about missing rows, the latest first, with phone numbers; the security log keeps who took it.</summary>
/// <param name="Executors">Only these; empty: everybody with something missing.</param>
[Needs(Permission.RunCampaign)]
public sealed record ExportCallList(Guid PlanId, int Year, IReadOnlyList<string> Executors, CampaignFileFormat Format)
    : IRequest<AnnexFile>;

public sealed class ExportCallListHandler(
    CoverageReader reader,
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock,
    CampaignFiles files
) : IRequestHandler<ExportCallList, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportCallList request, CancellationToken ct)
    {
        var coverage = await reader.ReadAsync(request.PlanId, request.Year, ct);
        var calls = coverage with
        {
            Executors =
            [
                .. coverage.Executors.Where(e =>
                    request.Executors.Count == 0 ? e.Missing > 0 : request.Executors.Contains(e.Code)
                ),
            ],
        };
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                "exported",
                user.UserName,
                FormattableString.Invariant($"call list {request.PlanId}/{request.Year} {request.Format}"),
                user.RequestId
            )
        );
        await db.SaveChangesAsync(ct);
        return files.CallList(calls, request.Format, Speech.Language, clock.GetUtcNow());
    }
}
