using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Infrastructure;
using ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>
/// A year of 450 items is read in three pieces for its files, and as a whole for the screen: nobody sees a difference.
/// </summary>
public sealed class LargeAnnexTests : WritingTests
{
    private const int Items = 450;

    private ApiClient _coordinator = null!;
    private string _year = null!;

    [OneTimeSetUp]
    public async Task LargePlanAsync()
    {
        await using (var db = DependencyInjection.OwnerContext(Host.ConnectionString))
        {
            await new ScaleSeeder(db, Host.Clock).LoadAsync(new ScaleSize(1, Items), CancellationToken.None);
        }

        _coordinator = await Host.SignedInAs("koordinatorius");
        var plan = await Host.Store.OneAsync<Guid>("SELECT id FROM plans WHERE id <> @plan", ("plan", World.PlanId));
        var year = await Host.Store.OneAsync<int>("SELECT min(year) FROM campaigns WHERE plan_id = @p", ("p", plan));
        _year = $"/api/v1/plans/{plan}/years/{year}";
        await LinkSomeMoneyAsync(plan, year);
    }

    [Test]
    public async Task Json_ReadInPieces_IsTheAnswerReadWhole()
    {
        var whole = (await _coordinator.GetAsync($"{_year}/annex?version=live")).ShouldBe(200).Json;

        var file = (await _coordinator.GetAsync($"{_year}/annex.json?version=live")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(whole.List("rows"), Has.Count.EqualTo(Items));
            Assert.That(
                file.Json.List("rows").ConvertAll(r => r.GetRawText()),
                Is.EqualTo(whole.List("rows").ConvertAll(r => r.GetRawText()))
            );
            Assert.That(
                file.Json.List("institutions").ConvertAll(i => i.GetRawText()),
                Is.EqualTo(whole.List("institutions").ConvertAll(i => i.GetRawText())),
                "with their money, the same money counted once"
            );
            Assert.That(
                file.Json.List("tasks").ConvertAll(i => i.GetRawText()),
                Is.EqualTo(whole.List("tasks").ConvertAll(i => i.GetRawText()))
            );
            Assert.That(file.Headers.GetValues("X-Rows"), Is.EqualTo([$"{Items}"]));
        }
    }

    [Test]
    public async Task Csv_HasEveryItemOnce_InThePlansOrder()
    {
        var whole = (await _coordinator.GetAsync($"{_year}/annex?version=live")).ShouldBe(200).Json;

        var file = (await _coordinator.GetAsync($"{_year}/annex.csv?variant=open&version=live")).ShouldBe(200);

        Assert.That(
            CsvText.Rows(file.Text, ',').Select(r => r["item_id"]),
            Is.EqualTo(whole.List("rows").Select(r => r.Text("itemId")))
        );
    }

    [Test]
    public async Task Filter_KeepsTheSameRows_AndItsLengthIsNotPromised()
    {
        var query = "status=notImplemented&version=live";
        var whole = (await _coordinator.GetAsync($"{_year}/annex?{query}")).ShouldBe(200).Json;

        var file = (await _coordinator.GetAsync($"{_year}/annex.json?{query}")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(whole.List("rows"), Has.Count.InRange(1, Items - 1));
            Assert.That(
                file.Json.List("rows").Select(r => r.Text("itemId")),
                Is.EqualTo(whole.List("rows").Select(r => r.Text("itemId")))
            );
            Assert.That(
                file.Json.List("institutions").ConvertAll(i => i.GetRawText()),
                Is.EqualTo(whole.List("institutions").ConvertAll(i => i.GetRawText()))
            );
            Assert.That(file.Headers.Contains("X-Rows"), Is.False);
        }
    }

    [Test]
    public async Task Workbook_CountsEveryPartAndEveryItem()
    {
        var whole = (await _coordinator.GetAsync($"{_year}/annex?version=live")).ShouldBe(200).Json;

        var file = (await _coordinator.GetAsync($"{_year}/annex.ods?version=live")).ShouldBe(200);
        var content = await EntryAsync(file.Bytes, "content.xml");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                whole.List("rows").SelectMany(r => r.List("executorResults")).Select(p => p.Text("obligationId")),
                Has.All.Matches<string>(id => content.Contains(id, StringComparison.Ordinal))
            );
            Assert.That(content, Does.Contain($"office:value=\"{Items}\""), "how many items the file has");
        }
    }

    /// <summary>Two rows far from each other stand for the same money.</summary>
    private async Task LinkSomeMoneyAsync(Guid plan, int year)
    {
        var rows = await Host.Store.ListAsync<Guid>(
            """
            SELECT o.id
            FROM report_spending s
                JOIN obligations o ON o.id = s.obligation_id
                JOIN plan_items i ON i.id = o.item_id
            WHERE s.plan_id = @plan AND s.year = @year AND s.amount_eur > 10 AND o.state = 'Accepted'
            ORDER BY i.position, o.id
            """,
            ("plan", plan),
            ("year", year)
        );
        (
            await _coordinator.PostAsync(
                $"{_year}/money-links",
                new
                {
                    obligationId = rows[0],
                    sameAsObligationId = rows[^1],
                    amountEur = 10,
                    note = "Viena sutartis dviem eilutėms.",
                }
            )
        ).ShouldBe(200);
    }

    private static async Task<string> EntryAsync(byte[] package, string entry)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(await zip.GetEntry(entry)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
