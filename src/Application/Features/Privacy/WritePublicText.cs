using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Privacy;

public sealed record PublicTextInput(string? Text);

/// <summary>The ministry writes what the public reads in the place of an executor's own words (domain.md 13).</summary>
[Needs(Permission.Reconcile)]
public sealed record WritePublicText(Guid ObligationId, long ExpectedVersion, PublicTextInput Input)
    : ICommand<PublicTextDto>;

/// <summary>The public reads the executor's own words again.</summary>
[Needs(Permission.Reconcile)]
public sealed record RemovePublicText(Guid ObligationId, long ExpectedVersion) : ICommand<PublicTextDto>;

public sealed class WritePublicTextValidator : AbstractValidator<WritePublicText>
{
    private const int Longest = 20_000;

    public WritePublicTextValidator() =>
        RuleFor(r => r.Input.Text)
            .Must(text => !string.IsNullOrWhiteSpace(text))
            .WithMessage(_ =>
                Speech.Say(
                    "Parašykite, ką skaitys visuomenė. Jei tinka vykdytojo žodžiai, viešo teksto nereikia.",
                    "Write what the public will read. If the executor's own words will do, no public text is needed."
                )
            )
            .MaximumLength(Longest)
            .WithMessage(_ =>
                Speech.Say("Tekstas per ilgas (iki 20 000 ženklų).", "The text is too long (up to 20,000 characters).")
            );
}

public sealed class WritePublicTextHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<WritePublicText, PublicTextDto>
{
    public async Task<PublicTextDto> Handle(WritePublicText request, CancellationToken ct)
    {
        var (obligation, instead) = await PublicTexts.LockAsync(db, user, request.ObligationId, ct);
        PublicTexts.RequireVersion(obligation, instead, request.ExpectedVersion);
        var before = instead?.Text;
        instead ??= db.PublicTexts.Add(new PublicText(obligation)).Entity;
        instead.Write(request.Input.Text!.Trim(), useCase.Actor.Name, useCase.Now);
        useCase.Audit(
            PublicTexts.Resource(obligation.Id),
            before is null ? null : new { text = before },
            new { text = instead.Text }
        );
        useCase.Touch(obligation.PlanId, obligation.Year);
        return PublicTextDto.Of(obligation.Id, obligation.Report?.Narrative, instead);
    }
}

public sealed class RemovePublicTextHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<RemovePublicText, PublicTextDto>
{
    public async Task<PublicTextDto> Handle(RemovePublicText request, CancellationToken ct)
    {
        var (obligation, instead) = await PublicTexts.LockAsync(db, user, request.ObligationId, ct);
        PublicTexts.RequireVersion(obligation, instead, request.ExpectedVersion);
        if (instead is null)
        {
            throw ProblemException.NotFound();
        }

        db.PublicTexts.Remove(instead);
        useCase.Audit(PublicTexts.Resource(obligation.Id), new { text = instead.Text }, null);
        useCase.Touch(obligation.PlanId, obligation.Year);
        return PublicTextDto.Of(obligation.Id, obligation.Report?.Narrative, null);
    }
}

/// <summary>What writing and removing share.</summary>
internal static class PublicTexts
{
    public static string Resource(Guid obligationId) => $"obligation/{obligationId}/public-text";

    /// <summary>The obligation's row is the lock: two who write the first public text meet here and not at the unique key.</summary>
    public static async Task<(Obligation Obligation, PublicText? Instead)> LockAsync(
        IAppDbContext db,
        ICurrentUser user,
        Guid obligationId,
        CancellationToken ct
    )
    {
        var obligation = await db.LockAsync(obligationId, user, ct);
        return (obligation, await db.PublicTexts.SingleOrDefaultAsync(t => t.ObligationId == obligationId, ct));
    }

    public static void RequireVersion(Obligation obligation, PublicText? instead, long expected)
    {
        if (expected != (instead?.Version ?? 0))
        {
            throw ProblemException.Stale(PublicTextDto.Of(obligation.Id, obligation.Report?.Narrative, instead));
        }
    }
}
