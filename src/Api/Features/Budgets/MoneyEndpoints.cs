using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Budgets;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Budgets;

internal static class MoneyEndpoints
{
    public static Task<Results<Ok<MoneyDto>, StatusCodeHttpResult>> Get(
        Guid planId,
        int year,
        string? version,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var asked = QueryValue.Version(version);
        return Freshness.AnswerAsync(
            context,
            mediator,
            new GetYearStamp(planId, year, asked),
            new GetMoney(planId, year, asked),
            ct
        );
    }

    public static Task<MoneyLinksDto> Links(
        Guid planId,
        int year,
        string? version,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListMoneyLinks(planId, year, QueryValue.Version(version)), ct);

    public static Task<MoneyLinkDto> Link(
        Guid planId,
        int year,
        MoneyLinkInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new LinkMoney(planId, year, body, IdempotencyKeys.Optional(context.Request)), ct);

    public static async Task<NoContent> Unlink(Guid planId, int year, Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UnlinkMoney(planId, year, id), ct);
        return TypedResults.NoContent();
    }

    public static async Task<MoneyNoteDto> WriteNote(
        Guid planId,
        int year,
        Guid subjectId,
        MoneyNoteInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var note = await mediator.Send(
            new WriteMoneyNote(planId, year, subjectId, Versions.Required(context.Request), body),
            ct
        );
        context.Response.Headers.ETag = Versions.Tag(note.Version);
        return note;
    }
}
