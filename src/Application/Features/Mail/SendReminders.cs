using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The coordinator writes to those it chose, to each about its own missing rows: all of them or none.</summary>
[Needs(Permission.WriteLetters)]
public sealed record SendReminders(Guid PlanId, int Year, RemindersInput Input, string? IdempotencyKey)
    : ICommand<RemindersSentDto>,
        IOnceOnly;

/// <param name="Subject">Own words with the tokens of a personal reminder; null: the template's. The same for the body.</param>
public sealed record RemindersInput(IReadOnlyList<string>? ExecutorCodes, string? Subject, string? Body);

/// <param name="Written">Executors written to.</param>
/// <param name="NotWritten">Executors that could not be, and why.</param>
public sealed record RemindersSentDto(
    IReadOnlyList<ReminderSentDto> Written,
    IReadOnlyList<ReminderNotSentDto> NotWritten
);

public sealed record ReminderSentDto(
    string ExecutorCode,
    string ExecutorName,
    int Missing,
    IReadOnlyList<LetterRecipientDto> To
);

public enum WhyNotWritten
{
    NoAddress,
    NothingMissing,
}

public sealed record ReminderNotSentDto(string ExecutorCode, string ExecutorName, WhyNotWritten Why);

public sealed class SendRemindersValidator : AbstractValidator<SendReminders>
{
    private const int MostExecutors = 500;

    public SendRemindersValidator()
    {
        RuleFor(r => r.Input.ExecutorCodes)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Pasirinkite, kam priminti.", "Choose whom to remind."))
            .Must(codes => codes is null || codes.Count <= MostExecutors)
            .WithMessage(_ => Speech.Say("Per daug vykdytojų (iki 500).", "Too many executors (up to 500)."))
            .Must(codes => codes?.Any(string.IsNullOrWhiteSpace) != true)
            .WithMessage(_ => Speech.Say("Tuščias vykdytojo kodas.", "An empty executor code."));
        RuleFor(r => r.Input.Subject).SubjectOfLetter(_ => MailKind.PersonalReminder);
        RuleFor(r => r.Input.Body).BodyOfLetter(_ => MailKind.PersonalReminder);
    }
}

public sealed class SendRemindersHandler(
    IAppDbContext db,
    RollReader rolls,
    Letters letters,
    CampaignLetters missing,
    UseCase useCase
) : IRequestHandler<SendReminders, RemindersSentDto>
{
    public async Task<RemindersSentDto> Handle(SendReminders request, CancellationToken ct)
    {
        var roll = await rolls.ReadAsync(request.PlanId, request.Year, ct);
        RequireOpen(roll);
        var chosen = Chosen(roll, request.Input.ExecutorCodes!);
        var toWrite = chosen.Where(e => Why(e) is null).ToList();
        var calendars = await missing.CalendarsAsync(request.PlanId, request.Year, ct);
        foreach (var executor in toWrite)
        {
            foreach (var recipient in executor.Recipients)
            {
                var letter = new MissingLetter(
                    MailKind.PersonalReminder,
                    calendars.GetValueOrDefault(executor.Id),
                    By: useCase.Actor.Name,
                    Own: await OwnAsync(request.Input, recipient, ct)
                );
                await missing.WriteAsync(roll, executor, recipient, letter, ct);
            }
        }

        var answer = new RemindersSentDto(
            [.. toWrite.Select(e => new ReminderSentDto(e.Code, e.Name, e.Missing.Count, Addresses(e)))],
            [
                .. from e in chosen
                let why = Why(e)
                where why is not null
                select new ReminderNotSentDto(e.Code, e.Name, why.Value),
            ]
        );
        useCase.Audit(
            $"campaign/{request.PlanId}/{request.Year}/reminders",
            before: null,
            new
            {
                written = answer.Written.Select(w => w.ExecutorCode),
                notWritten = answer.NotWritten.Select(n => n.ExecutorCode),
                ownWords = request.Input.Body is not null,
            }
        );
        await db.SaveChangesAsync(ct);
        return answer;
    }

    private static void RequireOpen(CampaignRoll roll)
    {
        if (roll.Campaign.StateOn(roll.Today) != CampaignState.Open)
        {
            throw ProblemException.Conflict(
                "campaign_not_open",
                "Teikimas nevyksta, todėl priminti nėra ko.",
                "Reporting is not open, so there is nothing to remind of."
            );
        }
    }

    /// <exception cref="ProblemException">One of them owes nothing in this year: nobody is written to.</exception>
    private static List<RollExecutor> Chosen(CampaignRoll roll, IReadOnlyList<string> codes)
    {
        var unknown = codes.FirstOrDefault(code => roll.Find(code) is null);
        return unknown is null
            ? [.. codes.Distinct(StringComparer.Ordinal).Select(code => roll.Find(code)!)]
            : throw ProblemException.Invalid(
                new Dictionary<string, string[]>
                {
                    ["executorCodes"] =
                    [
                        Speech.Say(
                            $"Vykdytojas „{unknown}“ šiais metais nieko neteikia.",
                            $"The executor “{unknown}” owes nothing in this year."
                        ),
                    ],
                }
            );
    }

    private static WhyNotWritten? Why(RollExecutor executor) =>
        executor switch
        {
            { Missing.Count: 0 } => WhyNotWritten.NothingMissing,
            { Recipients.Count: 0 } => WhyNotWritten.NoAddress,
            _ => null,
        };

    private async Task<MailWording?> OwnAsync(RemindersInput input, Recipient recipient, CancellationToken ct)
    {
        if (input is { Subject: null, Body: null })
        {
            return null;
        }

        var template = await letters.WordingAsync(MailKind.PersonalReminder, recipient.Language, ct);
        return new MailWording(input.Subject ?? template.Subject, input.Body ?? template.Body);
    }

    private static List<LetterRecipientDto> Addresses(RollExecutor executor) =>
        [.. executor.Recipients.Select(r => new LetterRecipientDto(r.To.Name, r.To.Address))];
}
