using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Assessment;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Assessment;

internal static class AssessmentEndpoints
{
    public static async Task<ItemAssessmentDto> Get(
        Guid itemId,
        int year,
        string? version,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new GetItemAssessment(itemId, year, QueryValue.Version(version)), ct), response);

    public static Task<ItemLifeDto> Life(Guid itemId, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetItemLife(itemId), ct);

    public static async Task<ItemAssessmentDto> DetermineItem(
        Guid itemId,
        int year,
        DeterminationInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new DetermineItem(itemId, year, body, Versions.Optional(context.Request)), ct),
            context.Response
        );

    public static async Task<TaskDeterminationDto> DetermineTask(
        Guid taskId,
        int year,
        DeterminationInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var decided = await mediator.Send(
            new DetermineTask(taskId, year, body, Versions.Optional(context.Request)),
            ct
        );
        context.Response.Headers.ETag = Versions.Tag(decided.Determination.Version);
        return decided;
    }

    private static ItemAssessmentDto Tagged(ItemAssessmentDto assessment, HttpResponse response)
    {
        // What was published is not edited, so it carries no version for If-Match.
        if (assessment.Version is null)
        {
            response.Headers.ETag = Versions.Tag(assessment.Determination?.Version ?? 0);
        }

        return assessment;
    }
}
