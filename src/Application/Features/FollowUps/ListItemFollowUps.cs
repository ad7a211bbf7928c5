using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.FollowUps;

/// <summary>What of an item was ever moved or replaced, in all its years.</summary>
[Needs(Permission.FollowUp)]
public sealed record ListItemFollowUps(Guid ItemId) : IRequest<Page<FollowUpDto>>;

public sealed class ListItemFollowUpsHandler(FollowUpReader reader)
    : IRequestHandler<ListItemFollowUps, Page<FollowUpDto>>
{
    public async Task<Page<FollowUpDto>> Handle(ListItemFollowUps request, CancellationToken ct) =>
        new(await reader.ReadAsync(f => f.ItemId == request.ItemId, ct), null);
}
