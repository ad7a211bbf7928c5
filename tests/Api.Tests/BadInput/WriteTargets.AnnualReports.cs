using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>Sections, remarks and versions of the annual report.</summary>
public static partial class WriteTargets
{
    private static IReadOnlyList<WriteTarget> AnnualReportTargets =>
        [
            new(
                "write report section",
                HttpMethod.Put,
                "koordinatorius",
                AnnualReport("/sections/results"),
                _ =>
                    Parsed(
                        """
                        {"heading":"Rezultatai","isHidden":false,"blocks":[{"kind":"paragraph","content":[
                         {"kind":"text","text":"Iš viso ","bold":false,"italic":true},
                         {"kind":"figure","key":"items","form":"nominative"},
                         {"kind":"footnote","note":[{"kind":"text","text":"Plane."}]},
                         {"kind":"placeholder","text":"Įrašykite."}]}]}
                        """
                    ),
                [
                    ("heading", Field.Text),
                    ("isHidden", Field.Flag),
                    ("blocks", Field.List),
                    ("blocks.0", Field.Record),
                    ("blocks.0.kind", Field.Choice),
                    ("blocks.0.content", Field.List),
                    ("blocks.0.content.0", Field.Record),
                    ("blocks.0.content.0.kind", Field.Choice),
                    ("blocks.0.content.0.text", Field.LongText),
                    ("blocks.0.content.0.italic", Field.Flag),
                    ("blocks.0.content.1.key", Field.Choice),
                    ("blocks.0.content.1.form", Field.Text),
                    ("blocks.0.content.2.note", Field.List),
                    ("blocks.0.content.3.text", Field.LongText),
                ],
                Tag: async w => (await w.SectionAsync(2020, "results")).IfMatch()
            ),
            new(
                "remark at the report",
                HttpMethod.Post,
                "koordinatorius",
                AnnualReport("/comments"),
                _ => Parsed("""{"sectionKey":"results","quote":"Rezultatai","text":"Ar viskas?"}"""),
                [("sectionKey", Field.Text), ("quote", Field.Text), ("text", Field.Text)]
            ),
            new(
                "save report version",
                HttpMethod.Post,
                "koordinatorius",
                AnnualReport("/versions"),
                _ => Parsed("""{"note":"Darbinė","final":false,"publication":1}"""),
                [("note", Field.Text), ("final", Field.Flag), ("publication", Field.Whole)]
            ),
        ];

    private static Func<World, Task<string>> AnnualReport(string path) =>
        async world =>
        {
            await world.StartedAsync(2020);
            return $"{world.AnnualReport(2020)}{path}";
        };
}
