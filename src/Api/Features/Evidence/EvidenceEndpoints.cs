using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ActionPlanMonitor.Api.Features.Evidence;

internal static class EvidenceEndpoints
{
    public static FileUpload.SizeLimit UploadLimit { get; } = FileUpload.Limit(EvidenceFile.LargestSize);

    public static Task<EvidenceListDto> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListEvidence(), ct);

    public static async Task<EvidenceFileDto> Upload(HttpRequest request, IMediator mediator, CancellationToken ct)
    {
        var file =
            await FileUpload.ReadAsync(request, EvidenceFile.LargestSize, EvidenceErrors.TooLarge, ct)
            ?? throw EvidenceErrors.Missing();
        return await mediator.Send(new UploadEvidence(file.FileName, file.Bytes), ct);
    }

    /// <summary>Always to be saved, never opened within the site: whatever is in it cannot act as the site.</summary>
    public static async Task<IResult> Download(Guid id, HttpResponse response, IMediator mediator, CancellationToken ct)
    {
        var file = await mediator.Send(new GetEvidenceFile(id), ct);
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        return Results.Bytes(file.Bytes, file.ContentType, file.FileName);
    }

    public static async Task<NoContent> Delete(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new DeleteEvidence(id), ct);
        return TypedResults.NoContent();
    }
}
