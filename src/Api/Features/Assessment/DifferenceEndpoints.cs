using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Assessment.Documents;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Assessment;

internal static class DifferenceEndpoints
{
    public static Task<Results<Ok<DifferencesDto>, StatusCodeHttpResult>> List(
        Guid planId,
        int year,
        [AsParameters] DifferenceQuery query,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Freshness.AnswerAsync(
            context,
            mediator,
            new GetYearStamp(planId, year),
            new ListDifferences(planId, year, query.ToFilter()),
            ct
        );

    public static async Task<IResult> Download(
        Guid planId,
        int year,
        string extension,
        [AsParameters] DifferenceQuery query,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var format = extension switch
        {
            "csv" => DifferenceFileFormat.Csv,
            "xlsx" => DifferenceFileFormat.Xlsx,
            "docx" => DifferenceFileFormat.Docx,
            _ => throw ProblemException.NotFound(),
        };
        var file = await mediator.Send(new ExportDifferences(planId, year, query.ToFilter(), format), ct);
        return new StreamedFile(file);
    }
}

internal sealed record DifferenceQuery(string? Kind, int? Task, string? Official)
{
    public DifferenceFilter ToFilter() =>
        new(Value<DifferenceKind>("kind", Kind), Task, Value<ImplementationStatus>("official", Official));

    private static T? Value<T>(string field, string? text)
        where T : struct, Enum => string.IsNullOrEmpty(text) ? null : QueryValue.Parse<T>(field, text);
}
