using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Reports;

internal static class ReportEndpoints
{
    public static Task<LiveSuggestionDto> Suggest(
        Guid id,
        ReportInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SuggestStatus(id, body), ct);

    public static async Task<ObligationDto> Save(
        Guid id,
        ReportInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new SaveReport(id, Versions.Required(context.Request), body), ct), context);

    public static Task<SavedReportsDto> SaveMany(
        Guid planId,
        int year,
        ReportRowsInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SaveReports(planId, year, body, IdempotencyKeys.Optional(context.Request)), ct);

    public static Task<SubmissionDto> Submit(Guid id, HttpContext context, IMediator mediator, CancellationToken ct) =>
        mediator.Send(
            new SubmitReport(id, IdempotencyKeys.Required(context.Request), Versions.Optional(context.Request)),
            ct
        );

    public static async Task<ObligationDto> Return(
        Guid id,
        ReturnInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(
                new ReturnReport(
                    id,
                    body,
                    IdempotencyKeys.Optional(context.Request),
                    Versions.Optional(context.Request)
                ),
                ct
            ),
            context
        );

    public static async Task<ObligationDto> Accept(
        Guid id,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(
                new AcceptReport(id, IdempotencyKeys.Optional(context.Request), Versions.Optional(context.Request)),
                ct
            ),
            context
        );

    public static async Task<ObligationDto> Reopen(
        Guid id,
        ReopenInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(
                new ReopenReport(
                    id,
                    body,
                    IdempotencyKeys.Optional(context.Request),
                    Versions.Optional(context.Request)
                ),
                ct
            ),
            context
        );

    private static ObligationDto Tagged(ObligationDto obligation, HttpContext context)
    {
        context.Response.Headers.ETag = Versions.Tag(obligation.Version);
        return obligation;
    }
}
