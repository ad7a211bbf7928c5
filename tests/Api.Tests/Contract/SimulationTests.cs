using System.Text.Json;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>What other settings would suggest for 2020, confirmed by a calculation that does not know the engine.</summary>
public sealed class SimulationTests : WritingTests
{
    private static readonly string[] Counted =
    [
        "implemented",
        "partiallyImplemented",
        "notImplemented",
        "notAssessed",
        "pending",
    ];

    private string _before = "";

    public static IEnumerable<TestCaseData> Settings =>
        [
            Case(
                "inclusive",
                new { partialInclusive = true },
                new(PartialInclusive: true),
                "01.01.01 01.01.01/3 01.04.06"
            ),
            Case(
                "municipalities",
                new { municipalBasis = "municipalities" },
                new(CountMunicipalities: true),
                "01.03.03/1"
            ),
            Case(
                "partially from 95 %",
                new { partialFrom = 0.95m },
                new(0.95m),
                "01.01.05 01.01.10 01.02.01/5 01.03.01 01.03.03/1 01.04.04/2"
            ),
            Case(
                "late is partially",
                new { lateCountsAs = "partiallyImplemented" },
                new(Late: "partiallyImplemented"),
                ""
            ),
            Case(
                "no need is not assessed",
                new { noNeedCountsAs = "notAssessed" },
                new(NoNeed: "notAssessed"),
                "01.03.05"
            ),
            Case(
                "policy C, implemented from half",
                new
                {
                    partialFrom = 1m,
                    municipalBasis = "municipalities",
                    municipalPartialFrom = 0.5m,
                    municipalImplementedFrom = 0.5m,
                },
                new(1, CountMunicipalities: true, MunicipalPartialFrom: 0.5m, MunicipalImplementedFrom: 0.5m),
                "01.01.05 01.01.10 01.02.01/5 01.03.01 01.03.03/1 01.04.01/1 01.04.04/2"
            ),
            Case(
                "policy C, partially from half",
                new
                {
                    partialFrom = 1m,
                    municipalBasis = "municipalities",
                    municipalPartialFrom = 0.5m,
                    municipalPartialInclusive = true,
                },
                new(1, CountMunicipalities: true, MunicipalPartialFrom: 0.5m, MunicipalPartialInclusive: true),
                "01.01.10 01.03.01 01.04.01/1 01.04.04/2"
            ),
            Case(
                "sum of municipalities from 80 %",
                new { municipalImplementedFrom = 0.8m },
                new(MunicipalImplementedFrom: 0.8m),
                "01.01.05 01.02.01/5"
            ),
        ];

    [SetUp]
    public async Task NoteWhatIsStoredAsync() => _before = await Host.Store.FingerprintAsync();

    [TearDown]
    public async Task NothingWasStoredAsync() =>
        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(_before), "a simulation stores nothing");

    [Test]
    public async Task Simulation_OfThePolicyInForce_ChangesNothing()
    {
        var answer = await SimulateAsync(
            new
            {
                partialFrom = 0.5m,
                partialInclusive = false,
                municipalBasis = "measures",
                lateCountsAs = "implemented",
                noNeedCountsAs = "notImplemented",
                taskPartialFrom = 0.5m,
                municipalPartialFrom = 0.5m,
                municipalPartialInclusive = false,
                municipalImplementedFrom = 1m,
            }
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.List("changes"), Is.Empty);
            Assert.That(answer.List("tasks"), Is.Empty);
            Assert.That(answer.At("counts").GetRawText(), Is.EqualTo(answer.At("before").GetRawText()));
            Assert.That(Counts(answer, "before"), Is.EqualTo(CountsOf(CountedByHand.Statuses(new()))));
        }
    }

    [TestCaseSource(nameof(Settings))]
    public async Task Simulation_OfOtherSettings_AgreesWithTheCalculationByHand(
        object policy,
        RulesByHand rules,
        string changed
    )
    {
        var before = CountedByHand.Statuses(new());
        var after = CountedByHand.Statuses(rules);

        var answer = await SimulateAsync(policy);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                answer.List("changes").Select(c => (Key(c), c.Text("from"), c.Text("to"))),
                Is.EquivalentTo(
                    before.Where(row => row.Value != after[row.Key]).Select(row => (row.Key, row.Value, after[row.Key]))
                )
            );
            Assert.That(Counts(answer, "before"), Is.EqualTo(CountsOf(before)));
            Assert.That(Counts(answer, "counts"), Is.EqualTo(CountsOf(after)));
            Assert.That(string.Join(' ', answer.List("changes").Select(Key).Order()), Is.EqualTo(changed));
        }
    }

    [Test]
    public async Task Simulation_OfATaskThreshold_MovesTasksOnly()
    {
        var answer = await SimulateAsync(new { taskPartialFrom = 0.9m });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.List("changes"), Is.Empty);
            Assert.That(
                answer.List("tasks").Select(t => (t.Int("no"), t.Text("from"), t.Text("to"))),
                Is.EqualTo([
                    (3, "partiallyImplemented", "notImplemented"),
                    (4, "partiallyImplemented", "notImplemented"),
                ])
            );
        }
    }

    [Test]
    public async Task Simulation_WhereImplementedWouldStartBelowPartially_IsRefused()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        (
            await coordinator.PostAsync(
                $"{World.Plan}/years/2020/simulation",
                new { policy = new { municipalImplementedFrom = 0.4m } }
            )
        )
            .ShouldBeProblem(400, "validation_failed")
            .ShouldNameField("policy.municipalImplementedFrom");
    }

    private static TestCaseData Case(string name, object policy, RulesByHand rules, string changed) =>
        new TestCaseData(policy, rules, changed).SetArgDisplayNames(name);

    private static string Key(JsonElement change) =>
        change.Text("measureCode") + (change.Has("actionNo") ? $"/{change.Int("actionNo")}" : "");

    private static IEnumerable<int> Counts(JsonElement answer, string which) =>
        Counted.Select(status => answer.Int($"{which}.{status}"));

    private static IEnumerable<int> CountsOf(Dictionary<string, string> statuses) =>
        Counted.Select(status => statuses.Values.Count(s => s == status));

    private async Task<JsonElement> SimulateAsync(object policy) =>
        (
            await (await Host.SignedInAs("koordinatorius")).PostAsync(
                $"{World.Plan}/years/2020/simulation",
                new { policy }
            )
        )
            .ShouldBe(200)
            .Json;
}
