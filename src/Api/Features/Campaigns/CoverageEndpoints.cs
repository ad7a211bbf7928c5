using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Campaigns;
using ActionPlanMonitor.Application.Features.Campaigns.Documents;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Campaigns;

internal static class CoverageEndpoints
{
    public static Task<ReportCoverageDto> Get(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new GetCoverage(planId, year), ct);

    /// <param name="executors">Codes with commas between them.</param>
    public static Task<IResult> CallList(
        Guid planId,
        int year,
        string extension,
        string? executors,
        IMediator mediator,
        CancellationToken ct
    ) =>
        FileAsync(
            mediator,
            new ExportCallList(
                planId,
                year,
                (executors ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Format(extension)
            ),
            ct
        );

    public static Task<IResult> Log(
        Guid planId,
        int year,
        string extension,
        IMediator mediator,
        CancellationToken ct
    ) => FileAsync(mediator, new ExportReminderLog(planId, year, Format(extension)), ct);

    public static Task<Page<ContactNoteDto>> Notes(
        Guid planId,
        int year,
        string? executor,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListContactNotes(planId, year, executor), ct);

    public static Task<ContactNoteDto> AddNote(
        Guid planId,
        int year,
        ContactNoteInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new AddContactNote(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    private static CampaignFileFormat Format(string extension) =>
        extension switch
        {
            "csv" => CampaignFileFormat.Csv,
            "xlsx" => CampaignFileFormat.Xlsx,
            _ => throw ProblemException.NotFound(),
        };

    private static async Task<IResult> FileAsync(IMediator mediator, IRequest<AnnexFile> export, CancellationToken ct)
    {
        var file = await mediator.Send(export, ct);
        return new StreamedFile(file);
    }
}
