using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>The annual report while it is written: the coordinator writes, the commission and analysts read.</summary>
public static partial class AccessTable
{
    private const string AnnualReport = Year + "/report";

    private static IReadOnlyList<AccessRow> AnnualReportRows =>
        [
            new("GET", AnnualReport, "2020", ReadsUnpublished, s => s.GetReport("")),
            new("GET", AnnualReport, "2021", ReadsUnpublished, s => s.Get(s.World.AnnualReport(2021))),
            new("POST", AnnualReport, "2020", CoordinatorOnly, s => s.StartReport(2020)),
            new("GET", $"{AnnualReport}.docx", "", ReadsUnpublished, s => s.GetReport(".docx")),
            new("PUT", $"{AnnualReport}/sections/{{key}}", "", CoordinatorOnly, s => s.WriteSection()),
            new("POST", $"{AnnualReport}/sections/{{key}}/draft", "", CoordinatorOnly, s => s.RedraftSection()),
            new("POST", $"{AnnualReport}/comments", "", CoordinatorOnly, s => s.Remark()),
            new("POST", $"{AnnualReport}/comments/{{id:guid}}/resolution", "", CoordinatorOnly, s => s.ResolveRemark()),
            new("GET", $"{AnnualReport}/versions", "", ReadsUnpublished, s => s.GetReport("/versions")),
            new("POST", $"{AnnualReport}/versions", "", CoordinatorOnly, s => s.SaveReportVersion()),
            new(
                "GET",
                $"{AnnualReport}/versions/comparison",
                "",
                ReadsUnpublished,
                s => s.GetReportVersion("comparison?from=1")
            ),
            new("GET", $"{AnnualReport}/versions/{{no:int}}", "", ReadsUnpublished, s => s.GetReportVersion("1")),
            new(
                "GET",
                $"{AnnualReport}/versions/{{no:int}}.docx",
                "",
                ReadsUnpublished,
                s => s.GetReportVersion("1.docx")
            ),
        ];
}
