using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Draft;

/// <summary>A section that a report of this year has.</summary>
/// <param name="Heading">What the data make of it; its numbers are theirs.</param>
/// <param name="Level">1 to 3.</param>
internal sealed record OutlineSection(string Key, string Heading, int Level);

/// <summary>The sections of the report in the structure of the 2020 report.</summary>
internal static class ReportOutline
{
    public const string Commission = "commission";
    public const string Plan = "plan";
    public const string Results = "results";
    public const string Proposals = "proposals";
    public const string NextYear = "next-year";

    /// <summary>Leaving it out leaves the annex out.</summary>
    public const string Annex = "annex";

    public static string TaskKey(int no) => FormattableString.Invariant($"task-{no}");

    /// <summary>What stands at the top of the document.</summary>
    public static string TitleOf(AssessedYear year) =>
        $"{ReportWording.Genitive(year.Year.Head.Plan.Title)} įgyvendinimo {Text(year.Year.Head.Year)} metų ataskaita";

    public static IReadOnlyList<OutlineSection> Of(AssessedYear year) =>
        [
            new(Commission, "I. Koordinavimo komisija ir jos veikla", 1),
            new(
                Plan,
                $"II. {ReportWording.Genitive(year.Year.Head.Plan.Title)} uždavinių, priemonių ir veiksmų įgyvendinimas {Text(year.Year.Head.Year)} metais",
                1
            ),
            .. year.Outcome.Tasks.Select(task => new OutlineSection(
                TaskKey(task.No),
                $"{Text(task.No)} uždavinys – {AnnexTitle.LowerFirst(TaskFigures.Row(task, year).Title.Trim().TrimEnd('.'))}",
                2
            )),
            new(Results, "Rezultatų aptarimas", 1),
            new(Proposals, "Pasiūlymai", 1),
            new(NextYear, $"Uždaviniai {Text(year.Year.Head.Year + 1)} metams", 1),
            new(Annex, "Priedas", 1),
        ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
