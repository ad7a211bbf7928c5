using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Comments;

/// <summary>The ministry finds a remark answered. Once more changes nothing.</summary>
[Needs(Permission.ReviewReport)]
public sealed record ResolveComment(Guid ObligationId, Guid CommentId) : ICommand<CommentDto>;

public sealed class ResolveCommentHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<ResolveComment, CommentDto>
{
    public async Task<CommentDto> Handle(ResolveComment request, CancellationToken ct)
    {
        var obligation = await db.LockAsync(request.ObligationId, user, ct);
        var comment =
            await db.ReportComments.SingleOrDefaultAsync(
                c => c.Id == request.CommentId && c.ObligationId == obligation.Id,
                ct
            ) ?? throw ProblemException.NotFound();
        comment.Resolve(useCase.Actor.Name, useCase.Now);
        useCase.Audit($"obligation/{obligation.Id}", null, new { resolved = comment.Id });
        return CommentDto.Of(comment, obligation, await CommentThread.ReturnedAtAsync(db, obligation.Id, ct));
    }
}
