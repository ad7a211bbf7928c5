using ActionPlanMonitor.Api.Tests.Access;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>
/// A word that only Kaunas wrote, in an unpublished year, is looked for in every answer and every file that others can get.
/// </summary>
public sealed class CanaryTests : WritingTests
{
    private const string Draft = "KANARELE-JUODRASTIS-4711";
    private const string Submitted = "KANARELE-PATEIKTA-4712";

    private static readonly string[] Queries =
    [
        "",
        "?year=2020",
        "?year=2021",
        "?year=2021&version=live",
        "?year=2021&version=preview",
        "?from=1&to=live",
        "?limit=500&executor=kauno-miesto",
    ];

    private ObligationOfTest _draft = null!;
    private ObligationOfTest _submitted = null!;
    private Guid _file;

    [OneTimeSetUp]
    public async Task KaunasWritesAsync()
    {
        var kaunas = await Host.SignedInAs("kaunas");
        _draft = await World.GivenAsync("01.02.01/5", "kauno-miesto");
        _submitted = await World.GivenAsync("01.04.02", "kauno-miesto");
        _file = await kaunas.GivenFileAsync($"{Draft}.pdf", FilesOfTest.Pdf(Draft));
        (await kaunas.PostAsync($"{_submitted.Path}/comments", new { field = "done", text = Draft })).ShouldBe(200);
        (await _draft.SaveAsync(kaunas, BodyWith(Draft))).ShouldBe(200);
        (await _submitted.SaveAsync(kaunas, BodyWith(Submitted))).ShouldBe(200);
        (await _submitted.SubmitAsync(kaunas)).ShouldBe(200);
    }

    [TestCase(null, false)]
    [TestCase("sirvintos", false)]
    [TestCase("vrm", false)]
    [TestCase("analitikas", false)]
    [TestCase("komisija", true, TestName = "EveryAnswer_ToTheCommission_HasWhatWasHandedInButNoDraft")]
    public async Task EveryAnswer_ToOthers_IsFreeOfKaunassWords(string? userName, bool seesSubmitted)
    {
        var reader = userName is null ? Host.Nobody : await Host.SignedInAs(userName);
        var submittedSeen = 0;
        var asked = 0;
        foreach (var address in await AddressesAsync())
        {
            var answer = await reader.GetAsync(address);
            var text = await TextOfAsync(answer);

            asked++;
            Assert.That(text, Does.Not.Contain(Draft), address);
            submittedSeen += text.Contains(Submitted, StringComparison.Ordinal) ? 1 : 0;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(asked, Is.GreaterThan(80));
            Assert.That(submittedSeen, seesSubmitted ? Is.GreaterThan(0) : Is.Zero);
        }
    }

    [Test]
    public async Task Search_TakesTheWordsForItself_AndTellsOthersNothing()
    {
        var commission = await Host.SignedInAs("komisija");

        var found = (await commission.GetAsync($"{World.Plan}/years/2021/annex?q={Draft}")).ShouldBe(200).Json;

        Assert.That(found.List("rows"), Is.Empty, "a draft is not even found by its words");
    }

    [Test]
    public async Task Kaunas_FindsItsOwnWords()
    {
        var kaunas = await Host.SignedInAs("kaunas");

        Assert.That((await kaunas.GetAsync(_draft.Path)).ShouldBe(200).Text, Does.Contain(Draft), "the canary sings");
    }

    /// <summary>Every GET route, filled with everything there is.</summary>
    private async Task<List<string>> AddressesAsync()
    {
        var obligations = await Host.Store.ListAsync<Guid>(
            "SELECT o.id FROM obligations o JOIN institutions i ON i.id = o.institution_id WHERE i.code = 'kauno-miesto'"
        );
        var items = new[] { World.Items["01.02.01/5"], World.Items["01.04.02"], World.Items["01.01.01"] };
        return
        [
            .. AccessMatrixTests
                .Routes(Host)
                .Where(r => r.Method is "GET" or "*")
                .Select(r => r.Key.Split(' ')[1])
                .SelectMany(route =>
                    from year in Values(route, "{year:int}", ["2020", "2021"])
                    from item in Values(route, "{itemId:guid}", items.Select(i => $"{i}"))
                    from obligation in Values(route, "{id:guid}", obligations.Append(_file).Select(o => $"{o}"))
                    from extension in Values(route, "{extension}", ["csv", "xlsx", "ods", "docx", "json"])
                    from query in extension.Length > 0 ? [""] : Queries
                    select route
                        .Replace("{planId:guid}", $"{World.PlanId}", StringComparison.Ordinal)
                        .Replace("{year:int}", year, StringComparison.Ordinal)
                        .Replace("{itemId:guid}", item, StringComparison.Ordinal)
                        .Replace("{id:guid}", obligation, StringComparison.Ordinal)
                        .Replace("{version:int}", "1", StringComparison.Ordinal)
                        .Replace("{extension}", extension, StringComparison.Ordinal)
                        .Replace("{documentName}", "v1", StringComparison.Ordinal)
                        .Replace("{**path}", "nothing", StringComparison.Ordinal)
                        .Replace("{*path:nonfile}", "", StringComparison.Ordinal) + query
                )
                .Distinct(),
        ];

        static IEnumerable<string> Values(string route, string slot, IEnumerable<string> values) =>
            route.Contains(slot, StringComparison.Ordinal) ? values : [""];
    }

    /// <summary>Files of Office are packages: look inside.</summary>
    private static async Task<string> TextOfAsync(Answer answer)
    {
        if (answer.Bytes is not [0x50, 0x4B, ..])
        {
            return answer.Everything;
        }

        using var package = new System.IO.Compression.ZipArchive(new MemoryStream(answer.Bytes));
        var text = new System.Text.StringBuilder(answer.Headers.ToString());
        foreach (var entry in package.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private static object BodyWith(string word) =>
        new
        {
            done = "yes",
            achieved = 5,
            narrative = $"Renginiai. {word}",
            evidence = new[] { new { url = $"https://kaunas.lt/{word}" } },
        };
}
