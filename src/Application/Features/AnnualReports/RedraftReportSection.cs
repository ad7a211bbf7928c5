using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>The section's first draft is made again from the data, in the place of what was written.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record RedraftReportSection(Guid PlanId, int Year, string Key, long Version)
    : ICommand<AnnualReportSectionDto>;

public sealed class RedraftReportSectionHandler(ReportSections sections, AnnualReportReader reader, UseCase useCase)
    : IRequestHandler<RedraftReportSection, AnnualReportSectionDto>
{
    public async Task<AnnualReportSectionDto> Handle(RedraftReportSection request, CancellationToken ct)
    {
        var data = await reader.LiveAsync(request.PlanId, request.Year, ct);
        return await sections.WriteAsync(
            useCase,
            data,
            request.Key,
            request.Version,
            now => new SectionText(
                null,
                FirstDraft.Of(request.Key, data.Year, data.Figures) ?? throw NothingToDraft(),
                now.Stored?.IsHidden ?? false
            ),
            ct
        );
    }

    private static ProblemException NothingToDraft() =>
        ProblemException.Conflict(
            "section_without_draft",
            "Šio uždavinio plane nebėra, todėl skyriaus iš duomenų parengti negalima. Paslėpkite skyrių arba parašykite jį patys.",
            "The plan has no such task any more, so the section cannot be made from the data. Hide it, or write it yourself."
        );
}
