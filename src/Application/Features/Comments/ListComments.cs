using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Comments;

/// <summary>What the ministry and the executor said to each other about one report, oldest first.</summary>
[Needs(Permission.ReadObligations)]
public sealed record ListComments(Guid ObligationId) : IRequest<Page<CommentDto>>;

public sealed class ListCommentsHandler(IAppDbContext db, ICurrentUser user)
    : IRequestHandler<ListComments, Page<CommentDto>>
{
    public async Task<Page<CommentDto>> Handle(ListComments request, CancellationToken ct)
    {
        var obligation =
            await db
                .Obligations.AsNoTracking()
                .VisibleTo(user)
                .SingleOrDefaultAsync(o => o.Id == request.ObligationId, ct)
            ?? throw ProblemException.NotFound();
        var comments = await db
            .ReportComments.AsNoTracking()
            .Where(c => c.ObligationId == obligation.Id)
            .OrderBy(c => c.At)
            .ThenBy(c => c.Id)
            .ToListAsync(ct);
        var returnedAt = comments.Count == 0 ? null : await CommentThread.ReturnedAtAsync(db, obligation.Id, ct);
        return new Page<CommentDto>([.. comments.Select(c => CommentDto.Of(c, obligation, returnedAt))], null);
    }
}
