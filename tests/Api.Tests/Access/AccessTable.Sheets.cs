namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Several rows at once: from a table, an Excel file or a text.</summary>
public static partial class AccessTable
{
    private const string HandedIn = /*            */
        "403 403 409 404 403 403 401";

    private const string ReportingTemplate = Year + "/reporting-template.xlsx";

    private static IReadOnlyList<AccessRow> SheetRows =>
        [
            new("PUT", $"{Year}/reports", "draft", OwnOnly, s => s.SaveMany("Draft")),
            new("PUT", $"{Year}/reports", "returned", OwnOnly, s => s.SaveMany("Returned")),
            new("PUT", $"{Year}/reports", "submitted", HandedIn, s => s.SaveMany("Submitted")),
            new("PUT", $"{Year}/reports", "closed year", HandedIn, s => s.SaveManyIn2020()),
            new("GET", ReportingTemplate, "VRM's", "403 200 200 200 403 403 401", s => s.Get(s.TemplatePath)),
            new(
                "GET",
                ReportingTemplate,
                "closed year",
                "403 409 409 409 403 403 401",
                s => s.Get($"{s.PlanPath}/years/2020/reporting-template.xlsx?executor=VRM")
            ),
            new("POST", $"{Year}/reporting-template", "VRM's", "403 403 200 422 403 403 401", s => s.UploadTemplate()),
            new("POST", $"{Year}/word-text", "", "403 403 200 200 403 403 401", s => s.SplitText()),
        ];
}
