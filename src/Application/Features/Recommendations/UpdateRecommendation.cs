using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

[Needs(Permission.ManageRecommendations)]
public sealed record UpdateRecommendation(
    Guid PlanId,
    int Year,
    Guid Id,
    long ExpectedVersion,
    RecommendationInput Input
) : ICommand<RecommendationDto>;

public sealed class UpdateRecommendationValidator : AbstractValidator<UpdateRecommendation>
{
    public UpdateRecommendationValidator() => RuleFor(r => r.Input).SetValidator(new RecommendationInputValidator());
}

public sealed class UpdateRecommendationHandler(RecommendationTable table, UseCase useCase)
    : IRequestHandler<UpdateRecommendation, RecommendationDto>
{
    public async Task<RecommendationDto> Handle(UpdateRecommendation request, CancellationToken ct)
    {
        var row = await table.LockAsync(request.PlanId, request.Year, request.Id, request.ExpectedVersion, ct);
        var before = RecommendationDto.Of(row);
        row.Write(request.Input.ToContent(), useCase.Actor.Name, useCase.Now);
        var after = RecommendationDto.Of(row);
        useCase.Audit($"recommendation/{row.Id}", before, after);
        return after;
    }
}
