using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Review;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Review;

internal static class ReviewEndpoints
{
    public static Task<ReviewQueueDto> Queue(
        Guid planId,
        int year,
        string? executor,
        string? state,
        IMediator mediator,
        CancellationToken ct
    ) =>
        mediator.Send(
            new ListReviewQueue(
                planId,
                year,
                executor,
                string.IsNullOrEmpty(state) ? null : QueryValue.Parse<ReportState>("state", state)
            ),
            ct
        );

    public static Task<ResubmissionDto> Resubmission(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetResubmission(id), ct);

    public static async Task<CannedCommentsDto> GetCanned(
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new GetCannedComments(), ct), response);

    public static async Task<CannedCommentsDto> WriteCanned(
        CannedCommentsInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new WriteCannedComments(body, Versions.Required(context.Request)), ct),
            context.Response
        );

    private static CannedCommentsDto Tagged(CannedCommentsDto comments, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(comments.Version);
        return comments;
    }
}
