using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Tests.Assessment;
using BenchmarkDotNet.Attributes;

namespace ActionPlanMonitor.Benchmarks;

/// <summary>The engine alone: facts in memory, outcomes with their explanations out.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly DateOnly Today = new(2021, 3, 24);

    private PlanYearFacts _facts = null!;

    /// <summary>The year 2020 as published, and its items over and over again.</summary>
    [Params(53, 1_000, 20_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Repeat()
    {
        var published = TwentyTwenty.Plan(withOfficial: false);
        var count = published.Tasks.Sum(t => t.Items.Count);
        var times = (Items + count - 1) / count;
        _facts = published with
        {
            Tasks =
            [
                .. published.Tasks.Select(task =>
                    task with
                    {
                        Items =
                        [
                            .. Enumerable
                                .Range(0, times)
                                .SelectMany(time =>
                                    task.Items.Select(i => time == 0 ? i : i with { Id = Guid.CreateVersion7() })
                                ),
                        ],
                    }
                ),
            ],
        };
    }

    [Benchmark]
    public PlanOutcome Assess() => PlanAssessor.Assess(_facts, AssessmentPolicy.TwentyTwentyPractice, Today);
}
