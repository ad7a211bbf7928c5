using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>One section is written anew: its words, and which figures stand among them.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record WriteReportSection(Guid PlanId, int Year, string Key, long Version, ReportSectionInput Input)
    : ICommand<AnnualReportSectionDto>;

public sealed class WriteReportSectionValidator : AbstractValidator<WriteReportSection>
{
    public WriteReportSectionValidator() =>
        RuleFor(r => r.Input.Heading)
            .MaximumLength(ReportTextRules.LongestHeading)
            .WithMessage(_ =>
                Speech.Say(
                    $"Antraštė per ilga (iki {ReportTextRules.LongestHeading} ženklų).",
                    $"The heading is too long (up to {ReportTextRules.LongestHeading} characters)."
                )
            );
}

public sealed class WriteReportSectionHandler(ReportSections sections, AnnualReportReader reader, UseCase useCase)
    : IRequestHandler<WriteReportSection, AnnualReportSectionDto>
{
    public async Task<AnnualReportSectionDto> Handle(WriteReportSection request, CancellationToken ct)
    {
        var data = await reader.LiveAsync(request.PlanId, request.Year, ct);
        return await sections.WriteAsync(
            useCase,
            data,
            request.Key,
            request.Version,
            _ => new SectionText(
                request.Input.Heading,
                ReportTextRules.Read(request.Input.Blocks, data.Figures),
                request.Input.IsHidden
            ),
            ct
        );
    }
}
