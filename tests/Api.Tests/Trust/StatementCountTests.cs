using System.Collections.Concurrent;
using System.Data.Common;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>
/// How many SQL statements an answer costs. Beside those counted stand the look-up of the session, the year's head and stamp,
/// the security log of an export, the statements of the transaction, and the step down to the application's role.
/// </summary>
public sealed class StatementCountTests : WritingTests
{
    private readonly Counter _counter = new();

    protected override Task<ApiHost> NewHostAsync() =>
        ApiHost.StartAsync(configure: services =>
            Microsoft.Extensions.DependencyInjection.EntityFrameworkServiceCollectionExtensions.ConfigureDbContext<AppDbContext>(
                services,
                options => options.AddInterceptors(_counter)
            )
        );

    [TestCase("dashboard", 2)]
    [TestCase("annex", 2)]
    [TestCase("annex.csv", 2)]
    [TestCase("annex.xlsx", 2)]
    [TestCase("annex.docx", 2)]
    [TestCase("calibration", 2)]
    [TestCase("differences", 2)]
    [TestCase("differences.xlsx", 2)]
    [TestCase("obligations?limit=100", 1)]
    [TestCase("coverage", 3)]
    [TestCase("review-queue", 1)]
    public async Task Answer_OfAPlansYear_CostsFewStatements(string what, int expected)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"{World.Plan}/years/2021/{what}";
        (await coordinator.GetAsync(path)).ShouldBe(200);

        var (counted, aside) = await CountedAsync(() => coordinator.GetAsync(path));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(counted, Has.Count.EqualTo(expected), string.Join("\n--\n", counted));
            Assert.That(aside, Has.Count.AtMost(3), string.Join("\n--\n", aside));
        }
    }

    [Test]
    public async Task Life_OfAnItem_CostsFourStatements_HoweverManyYears()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"/api/v1/items/{World.Items["01.01.01"]}/life";
        (await coordinator.GetAsync(path)).ShouldBe(200);

        var (counted, _) = await CountedAsync(() => coordinator.GetAsync(path));

        Assert.That(counted, Has.Count.EqualTo(4), string.Join("\n--\n", counted));
    }

    [Test]
    public async Task Answer_ThatTheReaderHasAlready_CostsTheStampAlone()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var path = $"{World.Plan}/years/2021/dashboard";
        var tag = (await coordinator.GetAsync(path)).ShouldBe(200).ETag;

        var (counted, aside) = await CountedAsync(() => coordinator.GetAsync(path, tag), status: 304);

        Assert.That((counted.Count, aside.Count), Is.EqualTo((0, 2)), "the session and the stamp");
    }

    /// <summary>The item's year and its own two, then two for each year that is looked through (here 2020 and 2021).</summary>
    [Test]
    public async Task Precedents_CostTwoStatementsForEachYear()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var item = World.Items["01.03.01"];
        var decided = await coordinator.PutAsync(
            $"/api/v1/items/{item}/determination?year=2021",
            new { status = "partiallyImplemented" }
        );
        decided.ShouldBe(200);

        var (counted, _) = await CountedAsync(() => coordinator.GetAsync($"/api/v1/items/{item}/precedents?year=2021"));

        Assert.That(counted, Has.Count.EqualTo(1 + 2 + (2 * 2)), string.Join("\n--\n", counted));
    }

    /// <summary>The year is read once and written once, however many items are accepted; the rest belongs to the audit's rows.</summary>
    [Test]
    public async Task Acceptance_ReadsTheYearOnce()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        var (counted, _) = await CountedAsync(() =>
            coordinator.PostAsync(
                $"{World.Plan}/years/2021/determinations",
                new
                {
                    items = new[] { "01.02.06", "01.04.04/2", "01.03.02" }.Select(name => new
                    {
                        itemId = World.Items[name],
                        status = "implemented",
                    }),
                }
            )
        );

        Assert.That(
            counted.Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal)),
            Has.Exactly(2).Items,
            string.Join("\n--\n", counted)
        );
    }

    [TestCase("dashboard")]
    [TestCase("annex")]
    [TestCase("annex.csv")]
    [TestCase("publications/1/content")]
    public async Task Visitor_CostsOneRecord_AndNoLookAtLiveRows(string what)
    {
        var (counted, aside) = await CountedAsync(() => Host.Nobody.GetAsync($"{World.Plan}/years/2020/{what}"));

        string[] live =
        [
            "obligations",
            "reports",
            "report_spending",
            "report_events",
            "determinations",
            "public_texts",
        ];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(counted, Has.Count.AtMost(2), "the version and its content");
            Assert.That(aside, Is.Empty);
            Assert.That(
                live.Where(t => counted.Any(sql => sql.Contains($" {t} ", StringComparison.Ordinal))),
                Is.Empty
            );
        }
    }

    /// <summary>The goal is 3 (the report, its item, the change) and two more for the key: its lock and its earlier answer.</summary>
    [Test]
    public async Task Submission_CostsNoMoreThanNow()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.01.01", "VRM");
        (await obligation.SaveAsync(vrm, ObligationOfTest.Complete)).ShouldBe(200);

        var (counted, _) = await CountedAsync(() => obligation.SubmitAsync(vrm));

        Assert.That(counted, Has.Count.AtMost(SubmissionNow), string.Join("\n--\n", counted));
    }

    private const int SubmissionNow = 5;

    private async Task<(List<string> Counted, List<string> Aside)> CountedAsync(
        Func<Task<Answer>> call,
        int status = 200
    )
    {
        _counter.Statements.Clear();
        (await call()).ShouldBe(status);
        var byKind = _counter.Statements.ToLookup(sql =>
            sql.Contains("FROM user_sessions", StringComparison.Ordinal)
            || sql.Contains("FROM campaigns", StringComparison.Ordinal)
            || sql.Contains("UPDATE campaigns", StringComparison.Ordinal)
            || sql.Contains("INTO security_events", StringComparison.Ordinal)
        );
        return ([.. byKind[false]], [.. byKind[true]]);
    }

    private sealed class Counter : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Statements { get; } = new();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Statements.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            Statements.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
