using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

[Needs(Permission.ManageRecommendations)]
public sealed record DeleteRecommendation(Guid PlanId, int Year, Guid Id, long ExpectedVersion) : ICommand<Unit>;

public sealed class DeleteRecommendationHandler(IAppDbContext db, RecommendationTable table, UseCase useCase)
    : IRequestHandler<DeleteRecommendation, Unit>
{
    public async Task<Unit> Handle(DeleteRecommendation request, CancellationToken ct)
    {
        var row = await table.LockAsync(request.PlanId, request.Year, request.Id, request.ExpectedVersion, ct);
        useCase.Audit($"recommendation/{row.Id}", RecommendationDto.Of(row), null);
        db.Recommendations.Remove(row);
        return Unit.Value;
    }
}
