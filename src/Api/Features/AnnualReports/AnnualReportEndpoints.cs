using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports;
using MediatR;

namespace ActionPlanMonitor.Api.Features.AnnualReports;

internal static class AnnualReportEndpoints
{
    public static Task<AnnualReportDto> Get(
        Guid planId,
        int year,
        string? version,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new GetAnnualReport(planId, year, QueryValue.Version(version)), ct);

    public static Task<AnnualReportDto> Start(Guid planId, int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new StartAnnualReport(planId, year), ct);

    public static async Task<AnnualReportSectionDto> Write(
        Guid planId,
        int year,
        string key,
        ReportSectionInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(
                new WriteReportSection(planId, year, key, Versions.Required(context.Request), body),
                ct
            ),
            context.Response
        );

    public static async Task<AnnualReportSectionDto> Redraft(
        Guid planId,
        int year,
        string key,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            await mediator.Send(new RedraftReportSection(planId, year, key, Versions.Required(context.Request)), ct),
            context.Response
        );

    public static Task<ReportRemarkDto> AddRemark(
        Guid planId,
        int year,
        ReportRemarkInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new AddReportRemark(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<ReportRemarkDto> ResolveRemark(
        Guid planId,
        int year,
        Guid id,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ResolveReportRemark(planId, year, id), ct);

    public static Task<Page<ReportVersionDto>> ListVersions(
        Guid planId,
        int year,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new ListReportVersions(planId, year), ct);

    public static Task<ReportVersionDto> SaveVersion(
        Guid planId,
        int year,
        ReportVersionInput body,
        HttpRequest request,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SaveReportVersion(planId, year, body, IdempotencyKeys.Optional(request)), ct);

    public static Task<ReportVersionContentDto> GetVersion(
        Guid planId,
        int year,
        int no,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new GetReportVersion(planId, year, no), ct);

    public static Task<ReportComparisonDto> Compare(
        Guid planId,
        int year,
        int from,
        int? to,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new CompareReportVersions(planId, year, from, to), ct);

    public static async Task<IResult> Download(
        Guid planId,
        int year,
        string? version,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var file = await mediator.Send(new ExportAnnualReport(planId, year, QueryValue.Version(version)), ct);
        return new StreamedFile(file);
    }

    public static async Task<IResult> DownloadVersion(
        Guid planId,
        int year,
        int no,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var file = await mediator.Send(new ExportReportVersion(planId, year, no), ct);
        return new StreamedFile(file);
    }

    private static AnnualReportSectionDto Tagged(AnnualReportSectionDto section, HttpResponse response)
    {
        response.Headers.ETag = Versions.Tag(section.Version);
        return section;
    }
}
