using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>A decision unlike the suggestion, with its justification, is in the register, in the audit and in the annex.</summary>
public sealed partial class DifferenceTests : WritingTests
{
    private const string Why = "Antrieji mokymai perkelti į sausį ir jau įvyko.";

    private ApiClient _coordinator = null!;
    private ApiClient _analyst = null!;

    private string Register => $"{World.Plan}/years/2020/differences";

    private string Open => $"{World.Plan}/years/2021";

    [OneTimeSetUp]
    public async Task DecideAsync()
    {
        _coordinator = await Host.SignedInAs("koordinatorius");
        _analyst = await Host.SignedInAs("analitikas");
        (
            await _coordinator.PutAsync(
                $"/api/v1/items/{World.Items["01.04.06"]}/determination?year=2021",
                new { status = "implemented", justification = $"  {Why} " },
                "\"0\""
            )
        ).ShouldBe(200);
        (
            await _coordinator.PutAsync(
                $"/api/v1/tasks/{World.Tasks[3]}/determination?year=2021",
                new { status = "implemented", justification = "=1+1 yra du, kaip ir nutarė komisija." },
                "\"0\""
            )
        ).ShouldBe(200);
    }

    [Test]
    public async Task Register2020_HasTheThreePublishedAgainstTheRule()
    {
        var register = (await _analyst.GetAsync(Register)).ShouldBe(200).Json;

        var rows = register.List("rows");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(Name), Is.EqualTo(["01.01.10", "01.04.01/1", "01.04.04/2"]));
            Assert.That(rows.Select(r => r.Text("subject")), Is.All.EqualTo("item"));
            Assert.That(rows.Select(r => r.List("kinds")[0].GetString()), Is.All.EqualTo("suggestion"));
            Assert.That(rows.Select(r => r.Text("justification")!.Length), Is.All.AtLeast(20));
            Assert.That(rows.Select(r => r.Text("decidedBy")), Is.All.EqualTo("2020 m. ataskaita"));
            Assert.That(register.Int("counts.decided"), Is.EqualTo(57), "53 items and 4 tasks");
            Assert.That(register.Int("counts.suggestion"), Is.EqualTo(3));
        }
    }

    [Test]
    public async Task Decision_UnlikeSuggestionAndClaim_IsInTheRegister()
    {
        var rows = (await _coordinator.GetAsync($"{Open}/differences")).ShouldBe(200).Json.List("rows");

        var row = rows.Single(r => r.Text("subject") == "item");
        var task = rows.Single(r => r.Text("subject") == "task");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Name(row), Is.EqualTo("01.04.06"));
            Assert.That(row.List("kinds").Select(k => k.GetString()), Is.EqualTo(["suggestion", "claim"]));
            Assert.That(row.Text("suggestedStatus"), Is.EqualTo("notImplemented"));
            Assert.That(row.Text("claimedStatus"), Is.EqualTo("partiallyImplemented"));
            Assert.That(row.Text("officialStatus"), Is.EqualTo("implemented"));
            Assert.That(row.Text("justification"), Is.EqualTo(Why));
            Assert.That(row.Text("decidedBy"), Is.EqualTo("VRM koordinatorius"));
            Assert.That(row.Text("decidedAt"), Does.StartWith("2026-03-02T08:00:00"));
            Assert.That((task.Int("taskNo"), task.Has("measureCode")), Is.EqualTo((3, false)));
        }
    }

    [Test]
    public async Task Decision_IsInTheAuditWithItsJustification()
    {
        var resource = $"item/{World.Items["01.04.06"]}/determination/2021";

        var entry = (await _coordinator.GetAsync($"/api/v1/audit?resource={resource}")).Json.List("items").Single();

        Assert.That(
            (entry.Text("useCase"), entry.Text("reason"), entry.Text("after.justification")),
            Is.EqualTo(("DetermineItem", Why, Why))
        );
    }

    [TestCase("annex.csv")]
    [TestCase("annex.csv?variant=open")]
    [TestCase("annex.xlsx")]
    [TestCase("annex.docx")]
    [TestCase("differences.csv")]
    [TestCase("differences.xlsx")]
    [TestCase("differences.docx")]
    public async Task File_HasTheJustification(string file) =>
        Assert.That(Words((await _coordinator.GetAsync($"{Open}/{file}")).ShouldBe(200)), Does.Contain(Why));

    [Test]
    public async Task Annex_HasTheJustificationInItsRow()
    {
        var rows = (await _coordinator.GetAsync($"{Open}/annex")).ShouldBe(200).Json.List("rows");

        Assert.That(rows.Single(r => Name(r) == "01.04.06").Text("justification"), Is.EqualTo(Why));
    }

    [TestCase("kind=claim", 0)]
    [TestCase("kind=suggestion&task=4", 2)]
    [TestCase("official=implemented", 2)]
    [TestCase("task=2", 0)]
    public async Task Register_Filtered_IsTheSameOnScreenAndInItsFile(string filter, int expected)
    {
        var rows = (await _analyst.GetAsync($"{Register}?{filter}")).ShouldBe(200).Json.List("rows");
        var csv = (await _analyst.GetAsync($"{Register}.csv?{filter}")).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows, Has.Count.EqualTo(expected));
            Assert.That(csv.Text.TrimEnd().Split("\r\n"), Has.Length.EqualTo(expected + 1));
        }
    }

    [TestCase("kind=nonsense", "kind")]
    [TestCase("official=0", "official")]
    public async Task Filter_ThatIsNone_IsRefused(string filter, string field) =>
        (await _analyst.GetAsync($"{Register}?{filter}")).ShouldBeProblem(400).ShouldNameField(field);

    [Test]
    public async Task Csv_IsLithuanian_AndItsTextIsNoFormula()
    {
        var csv = (await _coordinator.GetAsync($"{Open}/differences.csv")).ShouldBe(200);
        var english = (await _coordinator.InEnglish().GetAsync($"{Open}/differences.csv")).ShouldBe(200);

        var row = csv.Text.Split("\r\n").Single(line => line.Contains("01.04.06", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(csv.ContentHeaders.ContentDisposition!.FileName, Is.EqualTo("vertinimu-skirtumai-2021-lt.csv"));
            Assert.That(row, Does.Contain(";-50;").And.Contains("2026-03-02 10:00").And.Contains("Įgyvendinta"));
            Assert.That(csv.Text, Does.Contain("'=1+1 yra du"));
            Assert.That(english.Text, Does.Contain("Not implemented").And.Contains("Justification"));
        }
    }

    private static string Words(Answer file)
    {
        if (file.ContentHeaders.ContentType!.MediaType == "text/csv")
        {
            return file.Text;
        }

        using var package = new ZipArchive(new MemoryStream(file.Bytes));
        return string.Join(
            '\n',
            package
                .Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal))
                .Select(e =>
                {
                    using var reader = new StreamReader(e.Open());
                    return Tags().Replace(reader.ReadToEnd(), "");
                })
        );
    }

    private static string Name(JsonElement row) =>
        row.Has("actionNo") ? $"{row.Text("measureCode")}/{row.Int("actionNo")}"
        : row.Has("measureCode") ? row.Text("measureCode")!
        : $"task {row.Int("taskNo")}";

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}
