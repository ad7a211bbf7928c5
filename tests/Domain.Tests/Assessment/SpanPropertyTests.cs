#pragma warning disable NUnit1027 // FsCheck supplies the arguments.
using ActionPlanMonitor.Domain.Assessment;
using FsCheck.NUnit;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>Two years of one item over the same span, each seen from its own side.</summary>
[Properties(Arbitrary = [typeof(GeneratedFacts)], MaxTest = 2000)]
public sealed class SpanPropertyTests
{
    private static readonly (int First, int Second) Years = (2021, 2022);

    /// <summary>The same executors plan the same in both years; what they handed in is each year's own.</summary>
    private static (Outcome First, Outcome Second) BothYears(Case first, Case second, bool isOver)
    {
        var executors = first
            .Item.Executors.Select(executor =>
                executor with
                {
                    AnsweredWith = null,
                    Planned = executor.Planned == PlannedKind.AsNeeded ? PlannedKind.NotStated : executor.Planned,
                    IsMunicipality = first.Item.IsMunicipal,
                }
            )
            .ToList();
        var answers = second.Item.Executors.Select(executor => executor.Report).ToList();
        var later = executors
            .Select((executor, index) => executor with { Report = index < answers.Count ? answers[index] : null })
            .ToList();
        var (target, laterTarget) = (first.Item.Criterion.Target, second.Item.Criterion.Target ?? 1);
        return (
            Assess(Years.First, target, executors, new(Years.Second, target is null ? null : laterTarget, later)),
            Assess(Years.Second, target is null ? null : laterTarget, later, new(Years.First, target, executors))
        );

        Outcome Assess(int year, decimal? ofYear, List<ExecutorFacts> inYear, SpanYearFacts other) =>
            PlanAssessor
                .AssessItem(
                    first.Item with
                    {
                        Criterion = first.Item.Criterion with
                        {
                            Target = ofYear,
                            Span = new(year, Years.First, Years.Second, isOver, [other]),
                        },
                        Executors = inYear,
                    },
                    first.Policy,
                    campaignClosed: true,
                    Given.Day
                )
                .Suggested;
    }

    private static bool IsOverSpan(Outcome outcome) =>
        outcome.Numbers.Span is not null && outcome.Numbers.Achieved is not null;

    [Property]
    public bool TheVerdict_IsTheSameInEachYear(Case first, Case second, bool isOver)
    {
        var (one, other) = BothYears(first, second, isOver);
        return !IsOverSpan(one) || !IsOverSpan(other) || one.Status == other.Status;
    }

    [Property]
    public bool OnceReached_ItStaysReachedWhateverElseComes(Case first, Case second)
    {
        var (one, _) = BothYears(first, second, isOver: false);
        var (after, _) = BothYears(first, second, isOver: true);
        return one.Rule.Row != "S.1" || (after.Rule.Row == "S.1" && after.Status == Implemented);
    }

    [Property]
    public bool ASpanThatIsOver_LeavesNothingForLater(Case first, Case second) =>
        BothYears(first, second, isOver: true).First.Rule.Row != "S.2";

    /// <summary>More in another year helps this one as much as more in itself.</summary>
    [Property]
    public bool ABetterValueInAnotherYear_NeverGivesAWorseStatus(Case first, Case second, byte which, byte by)
    {
        var executors = second.Item.Executors.ToArray();
        if (
            executors.Length == 0
            || executors[which % executors.Length].Report is not { Achieved: { } value and < 1e6m } report
        )
        {
            return true;
        }

        var before = BothYears(first, second, isOver: true).First;
        var index = which % executors.Length;
        executors[index] = executors[index] with { Report = report with { Achieved = value + by } };
        var after = BothYears(
            first,
            second with
            {
                Item = second.Item with { Executors = executors },
            },
            isOver: true
        ).First;
        return !IsJudged(before) || !IsJudged(after) || after.Status >= before.Status;
    }

    private static bool IsJudged(Outcome outcome) =>
        outcome.Status is NotImplemented or PartiallyImplemented or Implemented;
}
