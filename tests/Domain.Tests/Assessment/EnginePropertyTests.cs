#pragma warning disable NUnit1027 // FsCheck supplies the arguments.
using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;
using FsCheck.NUnit;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

[Properties(Arbitrary = [typeof(GeneratedFacts)], MaxTest = 2000)]
public sealed class EnginePropertyTests
{
    private static string Describe(Outcome outcome) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Rule} {outcome.Status} {outcome.Flags} {outcome.Numbers} {Names(outcome)} {outcome.In(Language.English)}"
        );

    private static string Names(Outcome outcome) =>
        string.Join(
            ',',
            outcome
                .Explanation.Sentences.SelectMany(sentence => sentence.Arguments.Values)
                .OfType<Argument.Names>()
                .SelectMany(names => names.Values)
        );

    private static int Rank(ImplementationStatus status) =>
        status switch
        {
            NotImplemented => 0,
            PartiallyImplemented => 1,
            Implemented => 2,
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };

    private static bool IsJudged(ImplementationStatus status) =>
        status is NotImplemented or PartiallyImplemented or Implemented;

    [Property]
    public bool SameFacts_GiveTheSameOutcome(Case facts)
    {
        var (first, second) = (facts.Assess(), facts.Assess());
        return string.Equals(Describe(first.Suggested), Describe(second.Suggested), StringComparison.Ordinal)
            && first
                .Executors.Select(part => Describe(part.Suggested))
                .SequenceEqual(second.Executors.Select(part => Describe(part.Suggested)), StringComparer.Ordinal);
    }

    [Property]
    public bool OrderOfExecutors_DoesNotMatter(Case facts)
    {
        var turned = facts with
        {
            Item = facts.Item with
            {
                Criterion = facts.Item.Criterion with { Span = Turned(facts.Item.Criterion.Span) },
                Executors = [.. facts.Item.Executors.Reverse()],
            },
        };
        return string.Equals(
                Describe(facts.Assess().Suggested),
                Describe(turned.Assess().Suggested),
                StringComparison.Ordinal
            )
            && facts
                .Assess()
                .Executors.Select(part => Describe(part.Suggested))
                .SequenceEqual(
                    turned.Assess().Executors.Reverse().Select(part => Describe(part.Suggested)),
                    StringComparer.Ordinal
                );
    }

    private static SpanFacts? Turned(SpanFacts? span) =>
        span is null
            ? null
            : span with
            {
                Others =
                [
                    .. span.Others.Reverse().Select(year => year with { Executors = [.. year.Executors.Reverse()] }),
                ],
            };

    [Property]
    public bool OrderOfItems_DoesNotMatter(Case first, Case second, TaskCriterionFacts criterion)
    {
        Outcome Suggest(params ItemFacts[] items) =>
            PlanAssessor
                .AssessTask(new(Guid.Empty, 1, criterion, items), first.Policy, first.Closed, Given.Day)
                .Suggested;

        return string.Equals(
            Describe(Suggest(first.Item, second.Item)),
            Describe(Suggest(second.Item, first.Item)),
            StringComparison.Ordinal
        );
    }

    /// <summary>Better is more, or less where the criterion is a limit; compared where both are judged.</summary>
    [Property]
    public bool ABetterValue_NeverGivesAWorseStatus(Case facts, byte which, byte by)
    {
        if (facts.Item.Executors.Count == 0)
        {
            return true;
        }

        var executors = facts.Item.Executors.ToArray();
        var index = which % executors.Length;
        if (executors[index].Report is not { Achieved: { } value and < 1e6m } report)
        {
            return true;
        }

        // A limit is bettered by less. Where nothing is held against it ("as needed", done or not, no planned number) more is more,
        // so there the two directions have nothing to say to each other.
        var isLimit = facts.Item.Criterion is { Direction: Direction.AtMost };
        if (
            isLimit
            && (
                !IsMeasured(facts.Item)
                || executors[index]
                    is { Planned: PlannedKind.AsNeeded }
                        or { Planned: not PlannedKind.Nothing, IsMunicipality: true }
            )
        )
        {
            return true;
        }

        var better = isLimit ? Math.Max(0, value - by) : value + by;
        var before = facts.Assess();
        executors[index] = executors[index] with { Report = report with { Achieved = better } };
        var after = (facts with { Item = facts.Item with { Executors = executors } }).Assess();

        return NotWorse(before.Suggested.Status, after.Suggested.Status)
            && before.Executors.Zip(after.Executors).All(pair => NotWorse(pair.First.Status, pair.Second.Status));
    }

    [Property]
    public bool ALowerMunicipalThreshold_NeverGivesAWorseStatus(Case facts)
    {
        var lower = facts.Policy with
        {
            MunicipalPartialFrom = facts.Policy.EffectiveMunicipalPartialFrom() / 2,
            MunicipalPartialInclusive = true,
            MunicipalImplementedFrom = facts.Policy.MunicipalImplementedFrom / 2,
        };
        return NotWorse(facts.Assess().Status, (facts with { Policy = lower }).Assess().Status);
    }

    [Property]
    public bool MunicipalThresholdsLeftOut_AreThoseOfTheInstitutions(Case facts)
    {
        var leftOut = facts.Policy with
        {
            MunicipalPartialFrom = null,
            MunicipalPartialInclusive = null,
            MunicipalImplementedFrom = 1,
        };
        var written = leftOut with
        {
            MunicipalPartialFrom = leftOut.PartialFrom,
            MunicipalPartialInclusive = leftOut.PartialInclusive,
        };
        return string.Equals(
            Describe((facts with { Policy = leftOut }).Assess().Suggested),
            Describe((facts with { Policy = written }).Assess().Suggested),
            StringComparison.Ordinal
        );
    }

    private static bool IsMeasured(ItemFacts item) =>
        item.Criterion.Kind is CriterionKind.Count or CriterionKind.Percent or CriterionKind.PerExecutor;

    private static bool NotWorse(ImplementationStatus before, ImplementationStatus after) =>
        !IsJudged(before) || !IsJudged(after) || Rank(after) >= Rank(before);

    [Property]
    public bool AClosedCampaign_LeavesNothingPending(Case facts)
    {
        var outcome = (facts with { Closed = true }).Assess();
        return outcome.Status != Pending && outcome.Executors.All(part => part.Status != Pending);
    }

    [Property]
    public bool AMunicipality_IsNeverPartial(Case facts) =>
        facts
            .Item.Executors.Where(executor => executor is { IsMunicipality: true, AnsweredWith: null })
            .All(executor =>
                PlanAssessor.AssessExecutor(facts.Item.Criterion, executor, facts.Policy, facts.Closed).Status
                != PartiallyImplemented
            );

    [Property]
    public bool EveryExplanation_IsCompleteInBothLanguages(Case facts, TaskCriterionFacts criterion)
    {
        var task = PlanAssessor.AssessTask(
            new(Guid.Empty, 1, criterion, [facts.Item]),
            facts.Policy,
            facts.Closed,
            Given.Day
        );
        Outcome[] outcomes =
        [
            task.Suggested,
            task.Items[0].Suggested,
            .. task.Items[0].Executors.Select(part => part.Suggested),
        ];
        return outcomes.All(outcome =>
            IsComplete(outcome.In(Language.Lithuanian), outcome) && IsComplete(outcome.In(Language.English), outcome)
        );
    }

    private static bool IsComplete(string text, Outcome outcome) =>
        text.EndsWith('.')
        && text.IndexOfAny(['{', '}']) < 0
        && text.Contains($"({outcome.Rule.Rule})", StringComparison.Ordinal);

    [Property]
    public bool Ratio_IsBetweenZeroAndItsCap(Case facts) =>
        facts
            .Assess()
            .Executors.Select(part => part.Suggested)
            .Append(facts.Assess().Suggested)
            .All(outcome => outcome.Numbers.Ratio is null or (>= 0 and <= 1_000_000));
}
