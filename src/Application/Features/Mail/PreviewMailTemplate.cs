using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>A letter as one executor would get it today; nothing is written.</summary>
[Needs(Permission.WriteLetters)]
public sealed record PreviewMailTemplate(MailKind Kind, Language Language, MailPreviewInput Input)
    : IRequest<MailPreviewDto>;

/// <param name="Subject">Null: as it goes out now. The same for the body.</param>
public sealed record MailPreviewInput(Guid? PlanId, int? Year, string? ExecutorCode, string? Subject, string? Body);

/// <param name="To">Who would get it; empty when there is no address.</param>
public sealed record MailPreviewDto(
    string ExecutorCode,
    string ExecutorName,
    IReadOnlyList<LetterRecipientDto> To,
    int Missing,
    string Subject,
    string Body
);

public sealed record LetterRecipientDto(string Name, string Address);

public sealed class PreviewMailTemplateValidator : AbstractValidator<PreviewMailTemplate>
{
    public PreviewMailTemplateValidator()
    {
        RuleFor(r => r.Input.PlanId).NotNull().WithMessage(_ => Speech.Say("Nurodykite planą.", "Name the plan."));
        RuleFor(r => r.Input.Year).NotNull().WithMessage(_ => Speech.Say("Nurodykite metus.", "Name the year."));
        RuleFor(r => r.Input.ExecutorCode)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Nurodykite vykdytoją.", "Name the executor."));
        RuleFor(r => r.Input.Subject).SubjectOfLetter(r => r.Kind);
        RuleFor(r => r.Input.Body).BodyOfLetter(r => r.Kind);
    }
}

public sealed class PreviewMailTemplateHandler(RollReader rolls, Letters letters)
    : IRequestHandler<PreviewMailTemplate, MailPreviewDto>
{
    public async Task<MailPreviewDto> Handle(PreviewMailTemplate request, CancellationToken ct)
    {
        var roll = await rolls.ReadAsync(request.Input.PlanId!.Value, request.Input.Year!.Value, ct);
        var executor = roll.Find(request.Input.ExecutorCode!) ?? throw ProblemException.NotFound();
        var current = await letters.WordingAsync(request.Kind, request.Language, ct);
        var text = await letters.PreviewAsync(
            new MailWording(request.Input.Subject ?? current.Subject, request.Input.Body ?? current.Body),
            LetterTokens.Sample(request.Kind, roll, executor, request.Language),
            request.Language,
            ct
        );
        return new MailPreviewDto(
            executor.Code,
            executor.Name,
            [.. executor.Recipients.Select(r => new LetterRecipientDto(r.To.Name, r.To.Address))],
            executor.Missing.Count,
            text.Subject,
            text.Body
        );
    }
}
