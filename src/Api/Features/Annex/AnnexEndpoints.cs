using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ActionPlanMonitor.Api.Features.Annex;

internal static class AnnexEndpoints
{
    public static Task<Results<Ok<AnnexDto>, StatusCodeHttpResult>> Get(
        Guid planId,
        int year,
        string? version,
        [AsParameters] AnnexQuery query,
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
            new GetAnnex(planId, year, query.ToFilter(), asked),
            ct
        );
    }

    /// <summary>The same rows as a file. CSV comes for Lithuanian Excel, or as open data with <c>variant=open</c>.</summary>
    public static async Task<IResult> Download(
        Guid planId,
        int year,
        string extension,
        string? variant,
        string? version,
        [AsParameters] AnnexQuery query,
        IMediator mediator,
        PublicAddress address,
        CancellationToken ct
    )
    {
        var format = (extension, variant) switch
        {
            ("csv", "open") => AnnexFileFormat.OpenCsv,
            ("csv", _) => AnnexFileFormat.Csv,
            ("xlsx", _) => AnnexFileFormat.Xlsx,
            ("ods", _) => AnnexFileFormat.Ods,
            ("docx", _) => AnnexFileFormat.Docx,
            ("json", _) => AnnexFileFormat.Json,
            ("csv-metadata.json", _) => AnnexFileFormat.CsvMetadata,
            _ => throw ProblemException.NotFound(),
        };
        var file = await mediator.Send(
            new ExportAnnex(
                planId,
                year,
                query.ToFilter(),
                format,
                AnnexSchema.AddressAt(address),
                QueryValue.Version(version)
            ),
            ct
        );
        return new StreamedFile(file);
    }

    /// <summary>JSON Schema of the annex as JSON; the same for everybody.</summary>
    public static IResult Schema(HttpContext context, IOptions<JsonOptions> json, PublicAddress address)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(
            AnnexSchema.Of(json.Value.SerializerOptions, AnnexSchema.AddressAt(address)).ToJsonString(),
            "application/schema+json; charset=utf-8"
        );
    }
}

internal sealed record AnnexQuery(int? Task, string? Status, string? Executor, string? Q)
{
    public AnnexFilter ToFilter() =>
        new(
            Task,
            string.IsNullOrEmpty(Status) ? null : QueryValue.Parse<ImplementationStatus>("status", Status),
            Executor,
            Q
        );
}
