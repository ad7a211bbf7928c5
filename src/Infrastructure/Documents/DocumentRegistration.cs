using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Documents;
using ActionPlanMonitor.Application.Features.Assessment.Documents;
using ActionPlanMonitor.Application.Features.Campaigns.Documents;
using ActionPlanMonitor.Application.Features.Recommendations.Documents;
using ActionPlanMonitor.Application.Features.Sheets;
using ActionPlanMonitor.Infrastructure.Documents.Csv;
using ActionPlanMonitor.Infrastructure.Documents.Docx;
using ActionPlanMonitor.Infrastructure.Documents.Ods;
using ActionPlanMonitor.Infrastructure.Documents.Reading;
using ActionPlanMonitor.Infrastructure.Documents.Xlsx;
using Microsoft.Extensions.DependencyInjection;

namespace ActionPlanMonitor.Infrastructure.Documents;

public static class DocumentRegistration
{
    /// <summary>Writers hold no state between files.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddSingleton<IDocumentWriter<CsvDocument>, CsvDocumentWriter>()
            .AddSingleton<IDocumentWriter<WorkbookDocument>, XlsxDocumentWriter>()
            .AddSingleton<IDocumentWriter<OpenWorkbookDocument>, OdsDocumentWriter>()
            .AddSingleton<IDocumentWriter<FlowDocument>, DocxDocumentWriter>()
            .AddSingleton<IDocumentWriter<ReportDocument>, DocxReportWriter>()
            .AddSingleton<IDocumentWriter<ReportingTemplate>, TemplateXlsxWriter>()
            .AddSingleton<IRowSpool, RowSpool>()
            .AddSingleton<IOfficeReader, OfficeReader>()
            .AddSingleton<AnnexFiles>()
            .AddSingleton<DifferenceFiles>()
            .AddSingleton<CampaignFiles>()
            .AddSingleton<RecommendationFiles>();
}
