namespace ActionPlanMonitor.Domain.Mailing;

/// <summary>The days on which a campaign writes by itself to those who have not handed everything in.</summary>
public enum ReminderStep
{
    Opened,
    FourteenDaysBefore,
    ThreeDaysBefore,
    OnTheDay,
    TwoDaysAfter,
    SevenDaysAfter,
}

public sealed record ScheduledStep(ReminderStep Step, DateOnly On);

/// <summary>When which letter is due. Days and hours are those of Vilnius; the date is the executor's own.</summary>
public static class ReminderSchedule
{
    /// <summary>No letter of the schedule goes out before.</summary>
    public static readonly TimeOnly NotBefore = new(9, 0);

    /// <summary>A step missed (nothing ran, or reminders were off) is made up for as long as this, and then left out.</summary>
    private const int MadeUpForDays = 5;

    /// <summary>A gentle reminder before the opening, or on its day, is left out: the opening's own letter says the same.</summary>
    public static IReadOnlyList<ScheduledStep> Of(DateOnly opensOn, DateOnly dueOn) =>
        [
            .. new ScheduledStep[]
            {
                new(ReminderStep.Opened, opensOn),
                new(ReminderStep.FourteenDaysBefore, dueOn.AddDays(-14)),
                new(ReminderStep.ThreeDaysBefore, dueOn.AddDays(-3)),
                new(ReminderStep.OnTheDay, dueOn),
                new(ReminderStep.TwoDaysAfter, dueOn.AddDays(2)),
                new(ReminderStep.SevenDaysAfter, dueOn.AddDays(7)),
            }.Where(s => s.Step == ReminderStep.Opened || s.On > opensOn),
        ];

    /// <summary>
    /// The one step that is due now, written or not: of several that were missed only the latest. Null when none is.
    /// </summary>
    public static ReminderStep? DueAt(DateOnly opensOn, DateOnly dueOn, DateTime localNow)
    {
        var today = DateOnly.FromDateTime(localNow);
        var begun = TimeOnly.FromDateTime(localNow) >= NotBefore ? today : today.AddDays(-1);
        var latest = Of(opensOn, dueOn).Where(s => s.On <= begun).MaxBy(s => s.On);
        return latest is not null && today <= latest.On.AddDays(MadeUpForDays) ? latest.Step : null;
    }

    public static MailKind KindOf(ReminderStep step) =>
        step switch
        {
            ReminderStep.Opened => MailKind.CampaignOpened,
            ReminderStep.FourteenDaysBefore or ReminderStep.ThreeDaysBefore => MailKind.Reminder,
            ReminderStep.OnTheDay => MailKind.DueToday,
            ReminderStep.TwoDaysAfter or ReminderStep.SevenDaysAfter => MailKind.Late,
        };

    /// <summary>Only for those who want all the mail there is.</summary>
    public static bool IsGentle(ReminderStep step) =>
        step is ReminderStep.FourteenDaysBefore or ReminderStep.ThreeDaysBefore;
}
