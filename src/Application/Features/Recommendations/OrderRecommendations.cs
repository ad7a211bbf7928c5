using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <param name="Ids">Every recommendation of the year, once.</param>
public sealed record RecommendationOrderInput(IReadOnlyList<Guid>? Ids);

[Needs(Permission.ManageRecommendations)]
public sealed record OrderRecommendations(Guid PlanId, int Year, RecommendationOrderInput Input)
    : ICommand<RecommendationsDto>;

public sealed class OrderRecommendationsValidator : AbstractValidator<OrderRecommendations>
{
    public OrderRecommendationsValidator() =>
        RuleFor(r => r.Input.Ids)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Nurodykite eilės tvarką.", "Give the order."));
}

public sealed class OrderRecommendationsHandler(IAppDbContext db, RecommendationTable table, UseCase useCase)
    : IRequestHandler<OrderRecommendations, RecommendationsDto>
{
    public async Task<RecommendationsDto> Handle(OrderRecommendations request, CancellationToken ct)
    {
        var rows = await table.LockAsync(request.PlanId, request.Year, ct);
        var ids = request.Input.Ids!;
        if (ids.Count != rows.Count || !ids.ToHashSet().SetEquals(rows.Select(r => r.Id)))
        {
            throw ProblemException.Conflict(
                "order_outdated",
                "Rekomendacijų sąrašas pasikeitė. Atnaujinkite puslapį ir pertvarkykite iš naujo.",
                "The list of recommendations has changed. Refresh the page and order it again."
            );
        }

        foreach (var (id, place) in ids.Select((id, i) => (id, i + 1)))
        {
            var row = rows.Single(r => r.Id == id);
            useCase.Audit($"recommendation/{id}", new { row.Position }, new { Position = place });
            row.Place(place);
        }

        await db.SaveChangesAsync(ct);
        return await table.ReadAsync(request.PlanId, request.Year, ct);
    }
}
