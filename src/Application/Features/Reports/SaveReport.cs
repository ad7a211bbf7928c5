using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Reports;

/// <summary>An officer saves a draft. Two windows on one draft: the second is told and loses nothing.</summary>
[Needs(Permission.WriteReport)]
public sealed record SaveReport(Guid ObligationId, long ExpectedVersion, ReportInput Input) : ICommand<ObligationDto>;

public sealed class SaveReportValidator : AbstractValidator<SaveReport>
{
    public SaveReportValidator() => RuleFor(r => r.Input).SetValidator(new ReportInputValidator());
}

public sealed class SaveReportHandler(IAppDbContext db, ICurrentUser user, ObligationReader reader, UseCase useCase)
    : IRequestHandler<SaveReport, ObligationDto>
{
    public async Task<ObligationDto> Handle(SaveReport request, CancellationToken ct)
    {
        var obligation = await db.LockAsync(request.ObligationId, user, ct);
        await ReportWrites.RequireVersionAsync(obligation, request.ExpectedVersion, reader, ct);
        var context = await reader.ContextAsync(obligation, ct);
        ReportWrites.RequireOpen(context);
        var content = request.Input.ToContent();
        ReportRules.RequireSensible(content, context.Criterion);
        await EvidenceStore.RequireOwnAsync(db, obligation.InstitutionId, content.EvidenceFiles, ct);
        ReportWrites.Write(obligation, content, useCase);
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(obligation.Id, ct);
    }
}
