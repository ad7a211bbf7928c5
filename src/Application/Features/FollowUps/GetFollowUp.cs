using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.FollowUps;

[Needs(Permission.FollowUp)]
public sealed record GetFollowUp(Guid Id) : IRequest<FollowUpDto>;

public sealed class GetFollowUpHandler(FollowUpReader reader) : IRequestHandler<GetFollowUp, FollowUpDto>
{
    public Task<FollowUpDto> Handle(GetFollowUp request, CancellationToken ct) => reader.ReadAsync(request.Id, ct);
}
