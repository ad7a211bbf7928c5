using System.Text.Json;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>The annual report of a year, as the coordinator works on it.</summary>
public static class AnnualReportOfTest
{
    public static object Remark => new { sectionKey = "results", text = "Ar viskas?" };

    public static string AnnualReport(this World world, int year) => $"{world.Plan}/years/{year}/report";

    /// <summary>Once more changes nothing.</summary>
    public static async Task<JsonElement> StartedAsync(this World world, int year) =>
        (await (await world.Host.SignedInAs("koordinatorius")).PostAsync(world.AnnualReport(year))).ShouldBe(200).Json;

    public static async Task<JsonElement> SectionAsync(this World world, int year, string key) =>
        (await world.StartedAsync(year)).Section(key);

    public static JsonElement Section(this JsonElement report, string key) =>
        report.List("sections").Single(s => s.Text("key") == key);

    public static JsonElement Figure(this JsonElement report, string key) =>
        report.List("figures").Single(f => f.Text("key") == key);

    public static async Task<JsonElement> SavedAsync(this World world, int year)
    {
        await world.StartedAsync(year);
        return (
            await (await world.Host.SignedInAs("koordinatorius")).PostAsync(
                $"{world.AnnualReport(year)}/versions",
                new { note = "Darbinė", final = false }
            )
        )
            .ShouldBe(200)
            .Json;
    }

    public static async Task<JsonElement> ReadAsync(this World world, int year, string version = "live") =>
        (
            await (await world.Host.SignedInAs("koordinatorius")).GetAsync(
                $"{world.AnnualReport(year)}?version={version}"
            )
        )
            .ShouldBe(200)
            .Json;

    /// <summary>A section in words, as it is shown with the figures that came with it.</summary>
    public static string Words(this JsonElement report, string key)
    {
        var forms = report
            .List("figures")
            .ToDictionary(f => f.Text("key")!, f => f.List("forms"), StringComparer.Ordinal);
        return string.Join('\n', report.Section(key).List("blocks").Select(b => Said(b.List("content"), forms)));
    }

    /// <summary>A saved version's section in words.</summary>
    public static string SavedWords(this JsonElement version, string key) =>
        string.Join('\n', version.Section(key).List("blocks").Select(b => Said(b.List("content"), null)));

    private static string Said(IEnumerable<JsonElement> runs, Dictionary<string, List<JsonElement>>? forms) =>
        string.Concat(
            runs.Select(run =>
                run.Text("kind") switch
                {
                    "figure" => Said(Form(run, forms!).List("runs"), forms),
                    "footnote" => $" [{Said(run.List("note"), forms)}]",
                    "placeholder" => $"[{run.Text("text")}]",
                    _ => run.Text("text")!.Replace('\u00A0', ' '),
                }
            )
        );

    private static JsonElement Form(JsonElement run, Dictionary<string, List<JsonElement>> forms) =>
        run.Has("form")
            ? forms[run.Text("key")!].Single(f => f.Text("form") == run.Text("form"))
            : forms[run.Text("key")!][0];
}
