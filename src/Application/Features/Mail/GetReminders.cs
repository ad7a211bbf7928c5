using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The schedule of a year's letters, and who can be reminded of what.</summary>
[Needs(Permission.WriteLetters)]
public sealed record GetReminders(Guid PlanId, int Year) : IRequest<RemindersDto>;

/// <param name="On">The letters of the schedule go out by themselves.</param>
/// <param name="Sends">False: no mail server is named, letters only wait in the outbox.</param>
/// <param name="Steps">By the common date; an executor with a later one has its own days.</param>
public sealed record RemindersDto(
    bool On,
    bool Sends,
    CampaignState State,
    DateOnly OpensOn,
    DateOnly DueOn,
    DateOnly ClosesOn,
    IReadOnlyList<ReminderStepDto> Steps,
    IReadOnlyList<ReminderExecutorDto> Executors
);

public sealed record ReminderStepDto(ReminderStep Step, MailKind Kind, DateOnly Day, bool Passed);

/// <param name="Missing">Rows not handed in.</param>
/// <param name="Recipients">Empty: there is no address to write to.</param>
/// <param name="LastReminder">The last letter about missing rows, by the schedule or by hand.</param>
public sealed record ReminderExecutorDto(
    string Code,
    string Name,
    DateOnly DueDate,
    int Obligations,
    int Missing,
    IReadOnlyList<LetterRecipientDto> Recipients,
    LastReminderDto? LastReminder
);

public sealed record LastReminderDto(
    MailKind Kind,
    DateTimeOffset WrittenAt,
    MessageState State,
    DateTimeOffset? OpenedAt
);

public sealed class GetRemindersHandler(IAppDbContext db, RollReader rolls, MailDelivery delivery)
    : IRequestHandler<GetReminders, RemindersDto>
{
    private static readonly MailKind[] Reminding =
    [
        MailKind.Reminder,
        MailKind.DueToday,
        MailKind.Late,
        MailKind.PersonalReminder,
    ];

    public async Task<RemindersDto> Handle(GetReminders request, CancellationToken ct)
    {
        var roll = await rolls.ReadAsync(request.PlanId, request.Year, ct);
        var last = await LastAsync(request, ct);
        var campaign = roll.Campaign;
        return new RemindersDto(
            campaign.RemindersOn,
            delivery.Sends,
            campaign.StateOn(roll.Today),
            campaign.OpensOn,
            campaign.DueOn,
            campaign.ClosesOn,
            [
                .. ReminderSchedule
                    .Of(campaign.OpensOn, campaign.DueOn)
                    .Select(s => new ReminderStepDto(
                        s.Step,
                        ReminderSchedule.KindOf(s.Step),
                        s.On,
                        s.On.ToDateTime(ReminderSchedule.NotBefore) <= roll.LocalNow
                    )),
            ],
            [
                .. roll.Executors.Select(e => new ReminderExecutorDto(
                    e.Code,
                    e.Name,
                    e.DueOn,
                    e.Rows.Count,
                    e.Missing.Count,
                    [.. e.Recipients.Select(r => new LetterRecipientDto(r.To.Name, r.To.Address))],
                    last.GetValueOrDefault(e.Id)
                )),
            ]
        );
    }

    private async Task<Dictionary<Guid, LastReminderDto>> LastAsync(GetReminders request, CancellationToken ct)
    {
        var written = await db
            .Outbox.AsNoTracking()
            .Where(m => m.PlanId == request.PlanId && m.Year == request.Year && Reminding.Contains(m.Kind))
            .Where(m => m.InstitutionId != null && m.State != MessageState.Cancelled)
            .OrderBy(m => m.Id)
            .Select(m => new { m.InstitutionId, Last = new LastReminderDto(m.Kind, m.CreatedAt, m.State, m.OpenedAt) })
            .ToListAsync(ct);
        return written
            .GroupBy(m => m.InstitutionId!.Value)
            .ToDictionary(g => g.Key, g => g.Last().Last with { OpenedAt = OpenedAt([.. g.Select(m => m.Last)]) });
    }

    /// <summary>Of several people written to at once it is enough that one followed the link.</summary>
    private static DateTimeOffset? OpenedAt(List<LastReminderDto> written) =>
        written.Where(m => m.WrittenAt == written[^1].WrittenAt).Min(m => m.OpenedAt);
}
