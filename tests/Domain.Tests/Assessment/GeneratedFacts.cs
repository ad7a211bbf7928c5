using ActionPlanMonitor.Domain.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>Any item under any policy in any campaign.</summary>
public sealed record Case(ItemFacts Item, AssessmentPolicy Policy, bool Closed)
{
    public ItemOutcome Assess() => PlanAssessor.AssessItem(Item, Policy, Closed, Given.Day);
}

/// <summary>Facts as wild as the types allow, with small whole numbers often enough to hit the thresholds.</summary>
public static class GeneratedFacts
{
    private static readonly Gen<decimal> Number = Gen.Frequency(
        (8, Gen.Choose(0, 12).Select(value => (decimal)value)),
        (2, Gen.Elements(0.5m, 0.25m, 66.7m, 99.99m, 100m)),
        (1, Gen.Elements(decimal.MaxValue, 0.0000000000000000000000000001m, 1e20m))
    );

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 500)
        .Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Gen<ReportFacts> Report =
        from done in Maybe(OneOf<Done>())
        from achieved in Maybe(Number)
        from date in Maybe(Day)
        from numerator in Maybe(Number)
        from denominator in Maybe(Number)
        from claimed in Maybe(OneOf<ImplementationStatus>())
        select new ReportFacts(done, achieved, date, numerator, denominator, claimed);

    private static Gen<ExecutorFacts> Executor(int no, int count) =>
        from planned in OneOf<PlannedKind>()
        from value in Maybe(Number)
        from municipality in Coin
        from report in Report
        from handedIn in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from lead in Gen.Choose(-3 * count, count)
        select new ExecutorFacts(
            $"E{no}",
            planned,
            value,
            municipality,
            handedIn ? report : null,
            lead < 0 ? null : $"E{lead}"
        );

    private static Gen<List<ExecutorFacts>> Executors(int count) =>
        Gen.CollectToList(Enumerable.Range(0, count), no => Executor(no, count));

    /// <summary>Two times in three a target of its year alone; spans may be as absurd as their years.</summary>
    private static readonly Gen<SpanFacts?> Span = Gen.Frequency(
        (2, Gen.Constant<SpanFacts?>(null)),
        (
            1,
            from year in Gen.Choose(2019, 2024)
            from first in Gen.Choose(2019, 2022)
            from last in Gen.Choose(2021, 2024)
            from over in Coin
            from count in Gen.Choose(0, 3)
            from others in Gen.CollectToList(Enumerable.Range(0, count), _ => OtherYear)
            select (SpanFacts?)new SpanFacts(year, first, last, over, [.. others.DistinctBy(other => other.Year)])
        )
    );

    private static Gen<SpanYearFacts> OtherYear =>
        from year in Gen.Choose(2018, 2025)
        from target in Maybe(Number)
        from count in Gen.Choose(0, 5)
        from executors in Executors(count)
        select new SpanYearFacts(year, target, executors);

    private static readonly Gen<ItemFacts> Item =
        from kind in OneOf<CriterionKind>()
        from target in Maybe(Number)
        from deadline in Maybe(Day)
        from direction in OneOf<Direction>()
        from combination in OneOf<Combination>()
        from municipal in Coin
        from count in Gen.Choose(0, 5)
        from executors in Executors(count)
        from span in Span
        select new ItemFacts(
            Guid.Empty,
            new(kind, target, "vnt.", deadline, direction, combination, span),
            municipal,
            [.. executors]
        );

    /// <summary>Only what <see cref="AssessmentPolicy.Validate"/> lets through.</summary>
    private static readonly Gen<AssessmentPolicy> Policy =
        from partial in Gen.Elements(0m, 0.5m, 0.95m, 1m)
        from inclusive in Coin
        from basis in OneOf<MunicipalBasis>()
        from late in Gen.Elements(Implemented, PartiallyImplemented, NotImplemented)
        from noNeed in Gen.Elements(NotImplemented, NotAssessed)
        from task in Gen.Elements(0m, 0.5m, 1m)
        from municipalPartial in Maybe(Gen.Elements(0m, 0.25m, 0.5m, 0.95m))
        from municipalInclusive in Maybe(Coin)
        from municipalImplemented in Gen.Elements(0.25m, 0.5m, 0.95m, 1m)
        let policy = new AssessmentPolicy(
            "generated",
            partial,
            inclusive,
            basis,
            late,
            noNeed,
            task,
            municipalPartial,
            municipalInclusive,
            municipalImplemented
        )
        where policy.Validate().Count == 0
        select policy;

    public static Arbitrary<Case> Cases() =>
        (
            from item in Item
            from policy in Policy
            from closed in Coin
            select new Case(item, policy, closed)
        ).ToArbitrary();

    public static Arbitrary<TaskCriterionFacts> TaskCriteria() =>
        (
            from kind in OneOf<CriterionKind>()
            from target in Maybe(Number)
            from achieved in Maybe(Number)
            from judgement in Maybe(OneOf<Judgement>())
            from direction in OneOf<Direction>()
            select new TaskCriterionFacts(kind, target, achieved, judgement, direction)
        ).ToArbitrary();

    private static Gen<T> OneOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));
}
