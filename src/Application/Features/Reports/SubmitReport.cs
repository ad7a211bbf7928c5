using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Reports;

/// <summary>
/// An officer hands a report in and gets a receipt. The same key gets the same receipt, whatever happened in between.
/// </summary>
[Needs(Permission.WriteReport)]
public sealed record SubmitReport(Guid ObligationId, string? IdempotencyKey, long? ExpectedVersion)
    : ICommand<SubmissionDto>,
        IOnceOnly;

public sealed record SubmissionDto(string ReceiptNumber, DateTimeOffset SubmittedAt);

public sealed class SubmitReportHandler(IAppDbContext db, ICurrentUser user, ObligationReader reader, UseCase useCase)
    : IRequestHandler<SubmitReport, SubmissionDto>
{
    public async Task<SubmissionDto> Handle(SubmitReport request, CancellationToken ct)
    {
        var obligation = await db.LockAsync(request.ObligationId, user, ct);
        await ReportWrites.RequireVersionAsync(obligation, request.ExpectedVersion, reader, ct);
        var context = await reader.ContextAsync(obligation, ct);
        ReportWrites.RequireOpen(context);
        if (obligation is { IsEditable: true, Report: { } report })
        {
            var missing = ReportRules.Missing(
                report.Content,
                context.Criterion,
                obligation.PlannedKind,
                context.Suggest(obligation, report.Content)
            );
            if (missing.Count > 0)
            {
                throw new ProblemException(
                    ProblemKind.Rule,
                    "report_incomplete",
                    Speech.Say(
                        "Ataskaitos dar negalima pateikti: trūksta atsakymų.",
                        "The report cannot be submitted yet: answers are missing."
                    )
                )
                {
                    Errors = missing,
                };
            }
        }

        obligation.Submit(
            CanonicalJson.Seal(obligation.Report?.Content),
            context.ItemYear.Version,
            useCase.Actor,
            useCase.Now
        );
        var receipt = new SubmissionDto(obligation.ReceiptNumber!, obligation.SubmittedAt!.Value);
        useCase.Audit($"obligation/{obligation.Id}", null, receipt);
        useCase.Touch(obligation.PlanId, obligation.Year);
        return receipt;
    }
}
