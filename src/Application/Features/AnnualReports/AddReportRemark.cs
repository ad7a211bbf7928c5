using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.AnnualReports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>Somebody who writes asks at a section, or at words of it. What was said is never rewritten.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record AddReportRemark(Guid PlanId, int Year, ReportRemarkInput Input, string? IdempotencyKey)
    : ICommand<ReportRemarkDto>,
        IOnceOnly;

public sealed class AddReportRemarkValidator : AbstractValidator<AddReportRemark>
{
    private const int LongestQuote = 1000;

    public AddReportRemarkValidator()
    {
        RuleFor(r => r.Input.SectionKey)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Nurodykite, apie kurį skyrių rašote.", "Say which section it is about."));
        RuleFor(r => r.Input.Quote)
            .MaximumLength(LongestQuote)
            .WithMessage(_ =>
                Speech.Say("Citata per ilga (iki 1 000 ženklų).", "The quotation is too long (up to 1,000 characters).")
            );
        RuleFor(r => r.Input.Text).Explanation("Parašykite komentarą.", "Write the comment.");
    }
}

public sealed class AddReportRemarkHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<AddReportRemark, ReportRemarkDto>
{
    public async Task<ReportRemarkDto> Handle(AddReportRemark request, CancellationToken ct)
    {
        var section =
            await db
                .AnnualReportSections.AsNoTracking()
                .SingleOrDefaultAsync(
                    s => s.PlanId == request.PlanId && s.Year == request.Year && s.Key == request.Input.SectionKey,
                    ct
                )
            ?? throw ProblemException.NotFound();
        var quote = request.Input.Quote?.Trim();
        var remark = new AnnualReportComment(
            Guid.CreateVersion7(useCase.Now),
            section,
            string.IsNullOrEmpty(quote) ? null : quote,
            request.Input.Text!.Trim(),
            useCase.Actor.Name,
            useCase.Now
        );
        db.AnnualReportComments.Add(remark);
        useCase.Audit(
            $"{ReportSections.Resource(request.PlanId, request.Year)}/comment/{remark.Id}",
            null,
            new
            {
                remark.SectionKey,
                remark.Quote,
                remark.Text,
            }
        );
        return ReportRemarkDto.Of(remark);
    }
}
