using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Recommendations;
using ActionPlanMonitor.Application.Features.Recommendations.Documents;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Recommendations;

internal static class RecommendationEndpoints
{
    public static Task<RecommendationsDto> List(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListRecommendations(planId, year), ct);

    public static async Task<RecommendationDto> Get(
        Guid planId,
        int year,
        Guid id,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(await mediator.Send(new GetRecommendation(planId, year, id), ct), response);

    public static async Task<RecommendationDto> Add(
        Guid planId,
        int year,
        RecommendationInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(
                new AddRecommendation(planId, year, body, IdempotencyKeys.Optional(context.Request)),
                ct
            ),
            context.Response
        );

    public static async Task<RecommendationDto> Update(
        Guid planId,
        int year,
        Guid id,
        RecommendationInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(
                new UpdateRecommendation(planId, year, id, Versions.Required(context.Request), body),
                ct
            ),
            context.Response
        );

    public static async Task<NoContent> Delete(
        Guid planId,
        int year,
        Guid id,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    )
    {
        await mediator.Send(new DeleteRecommendation(planId, year, id, Versions.Required(request)), ct);
        return TypedResults.NoContent();
    }

    public static Task<RecommendationsDto> Order(
        Guid planId,
        int year,
        RecommendationOrderInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new OrderRecommendations(planId, year, body), ct);

    public static async Task<IResult> Download(
        Guid planId,
        int year,
        string extension,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var format = extension switch
        {
            "csv" => RecommendationFileFormat.Csv,
            "xlsx" => RecommendationFileFormat.Xlsx,
            "docx" => RecommendationFileFormat.Docx,
            _ => throw ProblemException.NotFound(),
        };
        var file = await mediator.Send(new ExportRecommendations(planId, year, format), ct);
        return new StreamedFile(file);
    }

    /// <summary>A .docx or .xlsx in a form's <c>file</c>.</summary>
    public static async Task<RecommendationsPreviewDto> Preview(
        Guid planId,
        int year,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var upload = await Uploads.ReadAsync(request, ct);
        return await mediator.Send(new PreviewRecommendations(planId, year, upload.RequiredFile()), ct);
    }

    public static Task<ImportedRecommendationsDto> Import(
        Guid planId,
        int year,
        RecommendationsImportInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ImportRecommendations(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    private static RecommendationDto Tagged(RecommendationDto recommendation, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(recommendation.Version);
        return recommendation;
    }
}
