using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Assessment;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>The annex of a year (domain.md 10), whole or as filtered on the screen.</summary>
[Needs(Permission.Anyone)]
public sealed record GetAnnex(Guid PlanId, int Year, AnnexFilter Filter, AskedVersion Version = default)
    : IRequest<AnnexDto>;

public sealed record AnnexFilter(int? Task, ImplementationStatus? Status, string? Executor, string? Q)
{
    public bool IsEmpty => Task is null && Status is null && Executor is null && string.IsNullOrWhiteSpace(Q);
}

public sealed class GetAnnexValidator : AbstractValidator<GetAnnex>
{
    public GetAnnexValidator()
    {
        RuleFor(r => r.Filter.Q)
            .MaximumLength(200)
            .WithName("q")
            .WithMessage(_ =>
                Speech.Say(
                    "Paieškos tekstas per ilgas (iki 200 ženklų).",
                    "The search text is too long (up to 200 characters)."
                )
            );
    }
}

public sealed class GetAnnexHandler(YearReader years) : IRequestHandler<GetAnnex, AnnexDto>
{
    public async Task<AnnexDto> Handle(GetAnnex request, CancellationToken ct) =>
        Annexes.Of(await years.ReadAsync(request.PlanId, request.Year, request.Version, ct), request.Filter);
}
