using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Assessment;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Assessment;

internal static class CalibrationEndpoints
{
    public static Task<Results<Ok<CalibrationDto>, StatusCodeHttpResult>> Get(
        Guid planId,
        int year,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Freshness.AnswerAsync(context, mediator, new GetYearStamp(planId, year), new GetCalibration(planId, year), ct);

    public static Task<AcceptedSuggestionsDto> Accept(
        Guid planId,
        int year,
        AcceptanceInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new AcceptSuggestions(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<PrecedentsDto> Precedents(Guid itemId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListPrecedents(itemId, year), ct);
}
