using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Recommendations.Documents;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <summary>The table as a file; the security log keeps who took it.</summary>
[Needs(Permission.ReadRecommendations)]
public sealed record ExportRecommendations(Guid PlanId, int Year, RecommendationFileFormat Format)
    : IRequest<AnnexFile>;

public sealed class ExportRecommendationsHandler(
    RecommendationTable table,
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock,
    RecommendationFiles files
) : IRequestHandler<ExportRecommendations, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportRecommendations request, CancellationToken ct)
    {
        var recommendations = await table.ReadAsync(request.PlanId, request.Year, ct);
        var names = await InstitutionNames.ReadAsync(db, ct);
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                "exported",
                user.UserName,
                FormattableString.Invariant($"recommendations {request.PlanId}/{request.Year} {request.Format}"),
                user.RequestId
            )
        );
        await db.SaveChangesAsync(ct);
        var words = Speech.Language == Language.English ? RecommendationWords.English : RecommendationWords.Lithuanian;
        return files.Create(recommendations, request.Format, words, names, clock.GetUtcNow());
    }
}
