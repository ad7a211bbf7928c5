using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;

/// <summary>
/// Reports as executors write them: of a year that is over nearly all were accepted and a few never came; of a year that is
/// running some are drafts, some wait for review, some were sent back.
/// </summary>
internal sealed class Answers(Random dice, Phrases phrases)
{
    private const int RunningYear = 2022;

    private static readonly ReportActor Executor = new(null, "Atsakingas darbuotojas");
    private static readonly ReportActor Coordinator = new(null, "Koordinatorius");

    public static DateTimeOffset At(int year, int month, int day) => new(year + 1, month, day, 12, 0, 0, TimeSpan.Zero);

    public void Give(Obligation obligation, ItemYear itemYear)
    {
        var chance = dice.Next(100);
        var isRunning = obligation.Year == RunningYear;
        if (chance < (isRunning ? 40 : 7) || obligation.PlannedKind == PlannedKind.Nothing)
        {
            return;
        }

        var year = obligation.Year;
        obligation.Write(Content(obligation, itemYear), Executor, At(year, 2, 10));
        if (isRunning && chance < 60)
        {
            return;
        }

        var content = CanonicalJson.Seal(obligation.Report!.Content);
        obligation.Submit(content, itemYear.Version, Executor, At(year, 2, 12));
        if (isRunning && chance < 75)
        {
            return;
        }

        if (isRunning && chance < 80)
        {
            obligation.Return("Patikslinkite dalyvių skaičių.", Coordinator, At(year, 2, 14));
            return;
        }

        obligation.Accept(content, Coordinator, At(year, 2, 20));
    }

    private ReportContent Content(Obligation obligation, ItemYear itemYear)
    {
        var target = obligation.PlannedValue ?? itemYear.Target ?? 1;
        var (done, achieved) = dice.Next(10) switch
        {
            < 7 => (Done.Yes, target + dice.Next(2)),
            < 9 => (Done.Partly, Math.Max(1, Math.Floor(target / 2))),
            _ => (Done.No, 0m),
        };
        var participants = dice.Next(5, 200);
        return new ReportContent
        {
            Done = done,
            Achieved = itemYear.Kind == CriterionKind.Deadline ? null : achieved,
            AchievedDate =
                itemYear.Kind == CriterionKind.Deadline && done == Done.Yes
                    ? new DateOnly(itemYear.Year, dice.Next(1, 13), 15)
                    : null,
            Narrative =
                done == Done.No
                    ? phrases.Failure()
                    : phrases.Result(itemYear.Unit ?? "veiklos", achieved, participants),
            Reasons = done == Done.Yes ? [] : [dice.Next(2) == 0 ? Reason.Restrictions : Reason.BelowTarget],
            Spending = dice.Next(3) == 0 ? [new Spending(FundingSource.StateBudget, dice.Next(0, 90_000) / 10m)] : [],
            Participants = participants,
            ClaimedStatus = done switch
            {
                Done.Yes => ImplementationStatus.Implemented,
                Done.Partly => ImplementationStatus.PartiallyImplemented,
                _ => ImplementationStatus.NotImplemented,
            },
        };
    }
}
