using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The ministry words a kind of letter itself.</summary>
[Needs(Permission.WriteLetters)]
public sealed record WriteMailTemplate(MailKind Kind, Language Language, MailWordingInput Input, long ExpectedVersion)
    : ICommand<MailTemplateDto>;

/// <summary>The wording delivered with the product holds again.</summary>
[Needs(Permission.WriteLetters)]
public sealed record RestoreMailTemplate(MailKind Kind, Language Language, long ExpectedVersion)
    : ICommand<MailTemplateDto>;

public sealed class WriteMailTemplateValidator : AbstractValidator<WriteMailTemplate>
{
    public WriteMailTemplateValidator()
    {
        RuleFor(r => r.Input.Subject)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įrašykite laiško temą.", "Write the letter's subject."));
        RuleFor(r => r.Input.Subject).SubjectOfLetter(r => r.Kind);
        RuleFor(r => r.Input.Body)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įrašykite laiško tekstą.", "Write the letter's text."));
        RuleFor(r => r.Input.Body).BodyOfLetter(r => r.Kind);
    }
}

public sealed class WriteMailTemplateHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<WriteMailTemplate, MailTemplateDto>
{
    public async Task<MailTemplateDto> Handle(WriteMailTemplate request, CancellationToken ct)
    {
        var template = await db.LockTemplateAsync(request.Kind, request.Language, request.ExpectedVersion, ct);
        var before = template is null ? null : new MailWording(template.Subject, template.Body);
        template ??= db.MailTemplates.Add(new MailTemplate(request.Kind, request.Language)).Entity;
        template.Write(
            request.Input.Subject!.Trim(),
            request.Input.Body!.ReplaceLineEndings("\n").Trim() + "\n",
            useCase.Actor.Name,
            useCase.Now
        );
        useCase.Audit(
            MailTemplates.Resource(request.Kind, request.Language),
            before,
            new MailWording(template.Subject, template.Body)
        );
        return MailTemplateDto.Of(request.Kind, request.Language, template);
    }
}

public sealed class RestoreMailTemplateHandler(IAppDbContext db, UseCase useCase)
    : IRequestHandler<RestoreMailTemplate, MailTemplateDto>
{
    public async Task<MailTemplateDto> Handle(RestoreMailTemplate request, CancellationToken ct)
    {
        var template = await db.LockTemplateAsync(request.Kind, request.Language, request.ExpectedVersion, ct);
        useCase.Audit(
            MailTemplates.Resource(request.Kind, request.Language),
            template is null ? null : new MailWording(template.Subject, template.Body),
            after: null
        );
        if (template is not null)
        {
            db.MailTemplates.Remove(template);
        }

        return MailTemplateDto.Of(request.Kind, request.Language, own: null);
    }
}

/// <summary>What writing and restoring share.</summary>
internal static class MailTemplates
{
    public static string Resource(MailKind kind, Language language) => $"mail/{kind}/{Languages.Code(language)}";

    /// <summary>The lock is on the name, so that of two first wordings one is refused too.</summary>
    public static async Task<MailTemplate?> LockTemplateAsync(
        this IAppDbContext db,
        MailKind kind,
        Language language,
        long expectedVersion,
        CancellationToken ct
    )
    {
        var name = Resource(kind, language);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);
        var template = await db.MailTemplates.SingleOrDefaultAsync(t => t.Kind == kind && t.Language == language, ct);
        return (template?.Version ?? 0) == expectedVersion
            ? template
            : throw ProblemException.Stale(MailTemplateDto.Of(kind, language, template));
    }
}
