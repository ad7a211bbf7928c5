using ActionPlanMonitor.Domain.Mailing;
using NUnit.Framework;

namespace ActionPlanMonitor.Domain.Tests.Mailing;

/// <summary>Opens on 4 January, due on 15 February 2021.</summary>
public sealed class ReminderScheduleTests
{
    private static readonly DateOnly Opens = new(2021, 1, 4);
    private static readonly DateOnly Due = new(2021, 2, 15);

    [TestCase("2021-01-03 12:00", null, Description = "the day before the opening")]
    [TestCase("2021-01-04 08:59", null, Description = "before nine")]
    [TestCase("2021-01-04 09:00", ReminderStep.Opened)]
    [TestCase("2021-01-09 23:59", ReminderStep.Opened, Description = "made up for")]
    [TestCase("2021-01-10 00:00", null, Description = "too late to make up for")]
    [TestCase("2021-01-31 23:59", null)]
    [TestCase("2021-02-01 09:00", ReminderStep.FourteenDaysBefore)]
    [TestCase("2021-02-11 12:00", null)]
    [TestCase("2021-02-12 09:00", ReminderStep.ThreeDaysBefore)]
    [TestCase("2021-02-15 08:59", ReminderStep.ThreeDaysBefore, Description = "not the day's own letter yet")]
    [TestCase("2021-02-15 09:00", ReminderStep.OnTheDay)]
    [TestCase("2021-02-17 09:00", ReminderStep.TwoDaysAfter)]
    [TestCase("2021-02-22 09:00", ReminderStep.SevenDaysAfter)]
    [TestCase("2021-02-25 09:00", ReminderStep.SevenDaysAfter, Description = "of all that was missed only the latest")]
    [TestCase("2021-03-20 09:00", null)]
    public void DueAt_IsTheLatestStepThatHasBegun(string localNow, ReminderStep? expected) =>
        Assert.That(
            ReminderSchedule.DueAt(
                Opens,
                Due,
                DateTime.Parse(localNow, System.Globalization.CultureInfo.InvariantCulture)
            ),
            Is.EqualTo(expected)
        );

    [Test]
    public void DueAt_WithALaterDate_MovesTheSteps() =>
        Assert.That(
            ReminderSchedule.DueAt(Opens, Due.AddDays(14), new DateTime(2021, 2, 15, 10, 0, 0)),
            Is.EqualTo(ReminderStep.FourteenDaysBefore)
        );

    [Test]
    public void Of_ShortCampaign_LeavesOutWhatComesBeforeTheOpening() =>
        Assert.That(
            ReminderSchedule.Of(Due.AddDays(-3), Due).Select(s => s.Step),
            Is.EqualTo([
                ReminderStep.Opened,
                ReminderStep.OnTheDay,
                ReminderStep.TwoDaysAfter,
                ReminderStep.SevenDaysAfter,
            ])
        );
}
