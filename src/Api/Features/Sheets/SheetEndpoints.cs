using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Sheets;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Sheets;

internal static class SheetEndpoints
{
    public static async Task<IResult> Template(
        Guid planId,
        int year,
        string? executor,
        IMediator mediator,
        IDocumentWriter<ReportingTemplate> writer,
        CancellationToken ct
    )
    {
        var file = await mediator.Send(new GetReportingTemplate(planId, year, executor), ct);
        return Results.Stream(target => writer.WriteAsync(file.Template, target, ct), writer.ContentType, file.Name);
    }

    /// <summary>A filled template in a form's <c>file</c>.</summary>
    public static async Task<SheetPreviewDto> Preview(
        Guid planId,
        int year,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var upload = await Uploads.ReadAsync(request, ct);
        return await mediator.Send(new PreviewSheet(planId, year, upload.RequiredFile()), ct);
    }
}
