using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Http;

/// <summary>Answers 304 to a reader who already has what is computed from a plan-year.</summary>
internal static class Freshness
{
    public static async Task<Results<Ok<T>, StatusCodeHttpResult>> AnswerAsync<T>(
        HttpContext context,
        IMediator mediator,
        GetYearStamp year,
        IRequest<T> question,
        CancellationToken ct
    )
    {
        var stamp = await mediator.Send(year, ct);
        // The question's own text is part of the tag: another filter is another answer.
        var tag = $"\"{CanonicalJson.Sha256($"{typeof(T).Name}{stamp}{context.Request.QueryString}")[..32]}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return TypedResults.Ok(await mediator.Send(question, ct));
    }
}
