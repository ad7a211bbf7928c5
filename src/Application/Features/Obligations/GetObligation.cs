using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>One obligation: what is expected, the report so far, last year beside it.</summary>
[Needs(Permission.ReadObligations)]
public sealed record GetObligation(Guid Id) : IRequest<ObligationDto>;

public sealed class GetObligationHandler(ObligationReader reader) : IRequestHandler<GetObligation, ObligationDto>
{
    public Task<ObligationDto> Handle(GetObligation request, CancellationToken ct) => reader.ReadAsync(request.Id, ct);
}
