namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>The annex as JSON with its schema, and what it would be once published.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<AccessRow> AnnexRows =>
        [
            new("GET", $"{V1}/schemas/annex.v1.json", "", Everybody, s => s.Get($"{V1}/schemas/annex.v1.json")),
            new("GET", $"{Year}/annex.{{extension}}", "json 2020", Everybody, s => s.Annex(2020, "json")),
            new("GET", $"{Year}/annex.{{extension}}", "json 2021", ReadsUnpublished, s => s.Annex(2021, "json")),
            new(
                "GET",
                $"{Year}/annex.{{extension}}",
                "docx 2020, preview",
                ReadsUnpublished,
                s => s.Get($"{s.PlanPath}/years/2020/annex.docx?version=preview")
            ),
            new(
                "GET",
                $"{Year}/annex",
                "2021, preview",
                ReadsUnpublished,
                s => s.Get($"{s.PlanPath}/years/2021/annex?version=preview")
            ),
        ];
}
