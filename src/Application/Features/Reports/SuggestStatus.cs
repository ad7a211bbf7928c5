using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Assessment;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Reports;

/// <summary>What the rules say of an answer while it is being typed. Nothing is stored.</summary>
[Needs(Permission.WriteReport)]
public sealed record SuggestStatus(Guid ObligationId, ReportInput Input) : IRequest<LiveSuggestionDto>;

/// <param name="ReasonNeeded"><c>below</c>, <c>above</c> or null: whether the form should ask why.</param>
/// <param name="Missing">What submitting would still ask for, by field.</param>
public sealed record LiveSuggestionDto(
    ImplementationStatus Status,
    string Rule,
    string Explanation,
    string? ReasonNeeded,
    FactsDto Facts,
    IReadOnlyDictionary<string, string[]> Missing
);

public sealed class SuggestStatusValidator : AbstractValidator<SuggestStatus>
{
    public SuggestStatusValidator() => RuleFor(r => r.Input).SetValidator(new ReportInputValidator());
}

public sealed class SuggestStatusHandler(IAppDbContext db, ICurrentUser user, ObligationReader reader)
    : IRequestHandler<SuggestStatus, LiveSuggestionDto>
{
    public async Task<LiveSuggestionDto> Handle(SuggestStatus request, CancellationToken ct)
    {
        var obligation =
            await db
                .Obligations.AsNoTracking()
                .VisibleTo(user)
                .SingleOrDefaultAsync(o => o.Id == request.ObligationId, ct)
            ?? throw ProblemException.NotFound();
        var context = await reader.ContextAsync(obligation, ct);
        var content = request.Input.ToContent();
        ReportRules.RequireSensible(content, context.Criterion);
        var suggested = context.Suggest(obligation, content);
        return new LiveSuggestionDto(
            suggested.Status,
            suggested.Rule.Rule,
            suggested.Explained(),
            ReportRules.ReasonNeeded(content, suggested),
            FactsDto.Of(suggested.Numbers),
            ReportRules.Missing(content, context.Criterion, obligation.PlannedKind, suggested)
        );
    }
}
