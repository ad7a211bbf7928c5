using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.PlanImports;
using MediatR;

namespace ActionPlanMonitor.Api.Features.PlanImports;

internal static class PlanImportEndpoints
{
    private const int LargestFile = 4 * 1024 * 1024;

    public static FileUpload.SizeLimit UploadLimit { get; } = FileUpload.Limit(LargestFile);

    /// <summary>A draft holds the words of the file, and more beside them.</summary>
    public static FileUpload.SizeLimit DraftLimit { get; } = FileUpload.Limit(2 * LargestFile);

    /// <summary>A Word document or a workbook in a form's <c>file</c>.</summary>
    public static async Task<PlanPreviewDto> Preview(
        Guid? planId,
        int? year,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var file =
            await FileUpload.ReadAsync(request, LargestFile, RefusedFiles.TooLarge, ct) ?? throw RefusedFiles.Missing();
        return await mediator.Send(new PreviewPlan(file.FileName ?? "", file.Bytes, planId, year), ct);
    }

    public static Task<ImportedPlanDto> Import(
        PlanImportInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ImportPlan(body, IdempotencyKeys.Optional(request)), ct);
}
