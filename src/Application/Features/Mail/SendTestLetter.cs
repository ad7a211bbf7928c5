using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Mailing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>A letter of the campaign to oneself, with the first executor's rows in it.</summary>
[Needs(Permission.WriteLetters)]
public sealed record SendTestLetter(Guid PlanId, int Year, TestLetterInput Input, string? IdempotencyKey)
    : ICommand<TestLetterDto>,
        IOnceOnly;

/// <param name="Language"><c>lt</c> or <c>en</c>.</param>
/// <param name="Subject">Words to try; null: the template's. The same for the body.</param>
public sealed record TestLetterInput(MailKind? Kind, string? Language, string? Subject, string? Body);

public sealed record TestLetterDto(string ToAddress, string Subject);

public sealed class SendTestLetterValidator : AbstractValidator<SendTestLetter>
{
    public SendTestLetterValidator()
    {
        RuleFor(r => r.Input.Kind)
            .Must(kind => kind is null || MailWordings.Kinds.Contains(kind.Value))
            .WithMessage(_ => Speech.Say("Tokio laiško nėra.", "There is no such letter."));
        RuleFor(r => r.Input.Language)
            .Must(language => language is null || Languages.Of(language) is not null)
            .WithMessage(_ => Speech.Say("Kalba yra lt arba en.", "The language is lt or en."));
        RuleFor(r => r.Input.Subject).SubjectOfLetter(r => r.Input.Kind ?? MailKind.CampaignOpened);
        RuleFor(r => r.Input.Body).BodyOfLetter(r => r.Input.Kind ?? MailKind.CampaignOpened);
    }
}

public sealed class SendTestLetterHandler(
    IAppDbContext db,
    ICurrentUser user,
    RollReader rolls,
    Letters letters,
    UseCase useCase
) : IRequestHandler<SendTestLetter, TestLetterDto>
{
    public async Task<TestLetterDto> Handle(SendTestLetter request, CancellationToken ct)
    {
        var kind = request.Input.Kind ?? MailKind.CampaignOpened;
        var language = Languages.Of(request.Input.Language) ?? Speech.Language;
        var roll = await rolls.ReadAsync(request.PlanId, request.Year, ct);
        var sample =
            roll.Executors.OrderBy(e => e.Missing.Count == 0).FirstOrDefault() ?? throw ProblemException.NotFound();
        var me = await db.Users.Where(u => u.Id == user.UserId).Select(u => u.Email).SingleAsync(ct);
        if (me is null)
        {
            throw ProblemException.Conflict(
                "no_address",
                "Jūsų paskyra neturi el. pašto adreso. Įrašykite jį nustatymuose.",
                "Your account has no e-mail address. Write it in the settings."
            );
        }

        var wording = await letters.WordingAsync(kind, language, ct);
        var tried = new MailWording(
            $"{Speech.Say("[Bandomasis]", "[Test]")} {request.Input.Subject ?? wording.Subject}",
            request.Input.Body ?? wording.Body
        );
        var letter = await letters.WriteAsync(
            MailKind.Test,
            new MailAddressee(me, user.DisplayName, user.UserId, InstitutionId: null),
            language,
            LetterTokens.Sample(kind, roll, sample, language),
            new LetterOfCampaign(request.PlanId, request.Year, By: useCase.Actor.Name),
            ct,
            tried
        );
        useCase.Audit($"letter/{letter.Id}", before: null, new { kind, to = me });
        return new TestLetterDto(me, letter.Subject);
    }
}
