using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Comments;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Comments;

internal static class CommentEndpoints
{
    public static Task<Page<CommentDto>> List(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListComments(id), ct);

    public static Task<CommentDto> Add(
        Guid id,
        CommentInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new AddComment(id, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<CommentDto> Resolve(Guid id, Guid commentId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ResolveComment(id, commentId), ct);
}
