using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Recommendations;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <summary>A recommendation goes to the end of the year's table.</summary>
[Needs(Permission.ManageRecommendations)]
public sealed record AddRecommendation(Guid PlanId, int Year, RecommendationInput Input, string? IdempotencyKey)
    : ICommand<RecommendationDto>,
        IOnceOnly;

public sealed class AddRecommendationValidator : AbstractValidator<AddRecommendation>
{
    public AddRecommendationValidator() => RuleFor(r => r.Input).SetValidator(new RecommendationInputValidator());
}

public sealed class AddRecommendationHandler(IAppDbContext db, RecommendationTable table, UseCase useCase)
    : IRequestHandler<AddRecommendation, RecommendationDto>
{
    public async Task<RecommendationDto> Handle(AddRecommendation request, CancellationToken ct)
    {
        var rows = await table.LockAsync(request.PlanId, request.Year, ct);
        var row = new Recommendation(
            Guid.CreateVersion7(),
            request.PlanId,
            request.Year,
            rows.Select(r => r.Position).DefaultIfEmpty().Max() + 1
        );
        row.Write(request.Input.ToContent(), useCase.Actor.Name, useCase.Now);
        db.Recommendations.Add(row);
        var added = RecommendationDto.Of(row);
        useCase.Audit($"recommendation/{row.Id}", null, added);
        return added;
    }
}
