using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Mail;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Reports;

/// <param name="Field">Where the comment is pinned; null: the report as a whole.</param>
public sealed record ReturnInput(string? Comment, ReportField? Field = null);

public sealed record ReopenInput(string? Reason);

/// <summary>The ministry sends a report back with a comment; the executor edits it again.</summary>
[Needs(Permission.ReviewReport)]
public sealed record ReturnReport(Guid ObligationId, ReturnInput Input, string? IdempotencyKey, long? ExpectedVersion)
    : ICommand<ObligationDto>,
        IOnceOnly;

/// <summary>The ministry accepts a report; what was accepted is sealed and kept.</summary>
[Needs(Permission.ReviewReport)]
public sealed record AcceptReport(Guid ObligationId, string? IdempotencyKey, long? ExpectedVersion)
    : ICommand<ObligationDto>,
        IOnceOnly;

/// <summary>An accepted report is opened again: an act with a reason, never a silent change.</summary>
[Needs(Permission.ReviewReport)]
public sealed record ReopenReport(Guid ObligationId, ReopenInput Input, string? IdempotencyKey, long? ExpectedVersion)
    : ICommand<ObligationDto>,
        IOnceOnly;

public sealed class ReturnReportValidator : AbstractValidator<ReturnReport>
{
    public ReturnReportValidator() =>
        RuleFor(r => r.Input.Comment)
            .Explanation(
                "Parašykite, ką reikia pataisyti: vykdytojas matys šiuos žodžius.",
                "Write what needs correcting: the executor will see these words."
            );
}

public sealed class ReopenReportValidator : AbstractValidator<ReopenReport>
{
    public ReopenReportValidator() =>
        RuleFor(r => r.Input.Reason)
            .Explanation(
                "Parašykite, kodėl priimta ataskaita atveriama iš naujo.",
                "Say why the accepted report is opened again."
            );
}

public sealed class ReturnReportHandler(
    IAppDbContext db,
    ICurrentUser user,
    ObligationReader reader,
    ReturnedLetters letters,
    UseCase useCase
) : IRequestHandler<ReturnReport, ObligationDto>
{
    public async Task<ObligationDto> Handle(ReturnReport request, CancellationToken ct)
    {
        var comment = request.Input.Comment!.Trim();
        var returned = await Review.ActAsync(
            db,
            user,
            reader,
            useCase,
            (request.ObligationId, request.ExpectedVersion),
            comment,
            o => Return(o, comment, request.Input.Field),
            ct
        );
        await letters.WriteAsync(returned.Id, comment, useCase.Actor.Name, ct);
        return returned;
    }

    private void Return(Obligation obligation, string comment, ReportField? field)
    {
        obligation.Return(comment, useCase.Actor, useCase.Now);
        if (field is { } pinned)
        {
            db.ReportComments.Add(
                new ReportComment(
                    Guid.CreateVersion7(useCase.Now),
                    obligation,
                    pinned,
                    comment,
                    useCase.Actor,
                    ofMinistry: true,
                    useCase.Now
                )
            );
        }
    }
}

public sealed class AcceptReportHandler(IAppDbContext db, ICurrentUser user, ObligationReader reader, UseCase useCase)
    : IRequestHandler<AcceptReport, ObligationDto>
{
    public Task<ObligationDto> Handle(AcceptReport request, CancellationToken ct) =>
        Review.ActAsync(
            db,
            user,
            reader,
            useCase,
            (request.ObligationId, request.ExpectedVersion),
            null,
            o => o.Accept(CanonicalJson.Seal(o.Report?.Content), useCase.Actor, useCase.Now),
            ct
        );
}

public sealed class ReopenReportHandler(
    IAppDbContext db,
    ICurrentUser user,
    ObligationReader reader,
    ReturnedLetters letters,
    UseCase useCase
) : IRequestHandler<ReopenReport, ObligationDto>
{
    public async Task<ObligationDto> Handle(ReopenReport request, CancellationToken ct)
    {
        var reason = request.Input.Reason!.Trim();
        var reopened = await Review.ActAsync(
            db,
            user,
            reader,
            useCase,
            (request.ObligationId, request.ExpectedVersion),
            reason,
            o => o.Reopen(reason, useCase.Actor, useCase.Now),
            ct
        );
        await letters.WriteAsync(reopened.Id, reason, useCase.Actor.Name, ct);
        return reopened;
    }
}

/// <summary>What accepting, returning and reopening share.</summary>
internal static class Review
{
    public static async Task<ObligationDto> ActAsync(
        IAppDbContext db,
        ICurrentUser user,
        ObligationReader reader,
        UseCase useCase,
        (Guid Id, long? ExpectedVersion) target,
        string? reason,
        Action<Obligation> act,
        CancellationToken ct
    )
    {
        var obligation = await db.LockAsync(target.Id, user, ct);
        await ReportWrites.RequireVersionAsync(obligation, target.ExpectedVersion, reader, ct);
        var before = obligation.State;
        act(obligation);
        useCase.Audit($"obligation/{obligation.Id}", new { state = before }, new { state = obligation.State }, reason);
        useCase.Touch(obligation.PlanId, obligation.Year);
        await db.SaveChangesAsync(ct);
        return await reader.ReadAsync(obligation.Id, ct);
    }

    public static void Explanation<T>(this IRuleBuilder<T, string?> rule, string lithuanian, string english) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text))
            .WithMessage(_ => Speech.Say(lithuanian, english))
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say(
                    "Komentaras per ilgas (iki 4 000 ženklų).",
                    "The comment is too long (up to 4,000 characters)."
                )
            );
}
