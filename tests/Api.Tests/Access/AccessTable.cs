using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>
/// Who may call what (domain.md 13), as one table: every route of the application stands here, and every cell is really
/// called. The columns are <see cref="Columns"/>; "own" is the institution that owes the obligation (VRM), "other" another
/// institution's reporter. 2020 is published, 2021 is not.
/// </summary>
public static partial class AccessTable
{
    public static readonly IReadOnlyList<(string Name, string? UserName)> Columns =
    [
        ("administrator", "administratorius"),
        ("coordinator", "koordinatorius"),
        ("own", "vrm"),
        ("other", "uzt"),
        ("commission", "komisija"),
        ("analyst", "analitikas"),
        ("nobody", null),
    ];

    //                                               adm coo own oth com ana nobody
    private const string Everybody = /*           */
        "200 200 200 200 200 200 200";
    private const string SignedIn = /*            */
        "200 200 200 200 200 200 401";
    private const string ReadsUnpublished = /*    */
        "403 200 403 403 200 200 401";
    private const string ReadsHistory = /*        */
        "403 200 403 403 200 200 401";
    private const string ComparesVerdicts = /*    */
        "403 200 403 403 200 200 401";
    private const string CoordinatorOnly = /*     */
        "403 200 403 403 403 403 401";
    private const string OwnOnly = /*             */
        "403 403 200 404 403 403 401";

    private const string NotFound = /*            */
        "404 404 404 404 404 404 404";

    private const string V1 = "/api/v1";
    private const string Plan = V1 + "/plans/{planId:guid}";
    private const string Year = Plan + "/years/{year:int}";
    private const string Item = V1 + "/items/{itemId:guid}";
    private const string Obligation = V1 + "/obligations/{id:guid}";

    private const string FollowUp = V1 + "/follow-ups/{id:guid}";

    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        new("POST", $"{V1}/session", "right password", Everybody, s => s.Post($"{V1}/session", SignIn)),
        new("GET", $"{V1}/session", "", SignedIn, s => s.Get($"{V1}/session")),
        new("DELETE", $"{V1}/session", "", "204 204 204 204 204 204 204", s => s.SignOut()),
        .. AccountRows,
        new("GET", $"{V1}/plans", "", Everybody, s => s.Get($"{V1}/plans")),
        new("GET", Plan, "", Everybody, s => s.Get(s.PlanPath)),
        new("GET", $"{V1}/institutions", "", SignedIn, s => s.Get($"{V1}/institutions")),
        new("GET", Item, "2020", CoordinatorOnly, s => s.Get($"{s.ItemPath}?year=2020")),
        new("GET", Item, "2021", CoordinatorOnly, s => s.Get($"{s.ItemPath}?year=2021")),
        new("PUT", Item, "2021", CoordinatorOnly, s => s.ChangeItem(2021)),
        new("PUT", Item, "2020, closed", "403 409 403 403 403 403 401", s => s.ChangeItem(2020)),
        new("GET", $"{Item}/versions", "2021", ReadsHistory, s => s.Get($"{s.ItemPath}/versions?year=2021")),
        new("GET", $"{Item}/predecessor", "", CoordinatorOnly, s => s.Get($"{s.ItemPath}/predecessor")),
        new("PUT", $"{Item}/predecessor", "none", CoordinatorOnly, s => s.SetPredecessor()),
        new(
            "GET",
            $"{Item}/predecessor/candidates",
            "",
            CoordinatorOnly,
            s => s.Get($"{s.ItemPath}/predecessor/candidates?q=posėd")
        ),
        new("GET", $"{Plan}/amendments", "", ReadsHistory, s => s.Get($"{s.PlanPath}/amendments")),
        new("GET", $"{Year}/budget", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/budget")),
        new("PUT", $"{Year}/budget", "2021", CoordinatorOnly, s => s.ChangeBudget(2021)),
        new("PUT", $"{Year}/budget", "2020, closed", "403 409 403 403 403 403 401", s => s.ChangeBudget(2020)),
        new("GET", $"{Year}/annex", "2020", Everybody, s => s.Get($"{s.PlanPath}/years/2020/annex")),
        new("GET", $"{Year}/annex", "2021", ReadsUnpublished, s => s.Get($"{s.PlanPath}/years/2021/annex")),
        new("GET", $"{Year}/annex.{{extension}}", "csv 2020", Everybody, s => s.Annex(2020, "csv")),
        new("GET", $"{Year}/annex.{{extension}}", "csv 2021", ReadsUnpublished, s => s.Annex(2021, "csv")),
        new("GET", $"{Year}/annex.{{extension}}", "xlsx 2020", Everybody, s => s.Annex(2020, "xlsx")),
        new("GET", $"{Year}/annex.{{extension}}", "xlsx 2021", ReadsUnpublished, s => s.Annex(2021, "xlsx")),
        new("GET", $"{Year}/annex.{{extension}}", "docx 2020", Everybody, s => s.Annex(2020, "docx")),
        new("GET", $"{Year}/annex.{{extension}}", "docx 2021", ReadsUnpublished, s => s.Annex(2021, "docx")),
        new("GET", $"{Year}/annex.{{extension}}", "ods 2020", Everybody, s => s.Annex(2020, "ods")),
        new("GET", $"{Year}/annex.{{extension}}", "ods 2021", ReadsUnpublished, s => s.Annex(2021, "ods")),
        new("GET", $"{Year}/annex.{{extension}}", "metadata 2020", Everybody, s => s.Annex(2020, "csv-metadata.json")),
        new(
            "GET",
            $"{Year}/annex.{{extension}}",
            "metadata 2021",
            ReadsUnpublished,
            s => s.Annex(2021, "csv-metadata.json")
        ),
        new("GET", $"{Year}/annex.{{extension}}", "pdf", "404 404 404 404 404 404 404", s => s.Annex(2020, "pdf")),
        new("GET", $"{Year}/dashboard", "2020", Everybody, s => s.Get($"{s.PlanPath}/years/2020/dashboard")),
        new("GET", $"{Year}/dashboard", "2021", ReadsUnpublished, s => s.Get($"{s.PlanPath}/years/2021/dashboard")),
        new("GET", $"{Year}/money", "2020", Everybody, s => s.Get($"{s.PlanPath}/years/2020/money")),
        new("GET", $"{Year}/money", "2021", ReadsUnpublished, s => s.Get($"{s.PlanPath}/years/2021/money")),
        new("GET", $"{Year}/money-links", "2020", Everybody, s => s.Get($"{s.PlanPath}/years/2020/money-links")),
        new("GET", $"{Year}/money-links", "2021", ReadsUnpublished, s => s.Get($"{s.PlanPath}/years/2021/money-links")),
        new("POST", $"{Year}/money-links", "2020", CoordinatorOnly, s => s.LinkMoney()),
        new("DELETE", $"{Year}/money-links/{{id:guid}}", "2020", "403 204 403 403 403 403 401", s => s.UnlinkMoney()),
        new("PUT", $"{Year}/money-notes/{{subjectId:guid}}", "2020", CoordinatorOnly, s => s.NoteMoney()),
        new("GET", $"{Plan}/policies", "", ReadsUnpublished, s => s.Get($"{s.PlanPath}/policies")),
        new("POST", $"{Plan}/policies", "", CoordinatorOnly, s => s.AddPolicy()),
        .. AnnexRows,
        .. PublicationRows,
        .. ReadOnlyLinkRows,
        .. CampaignRows,
        .. MailRows,
        .. RecommendationRows,
        .. ReviewRows,
        .. AnnualReportRows,
        new("POST", $"{Year}/simulation", "2020", CoordinatorOnly, s => s.Simulate(2020)),
        new("POST", $"{Year}/simulation", "2021", CoordinatorOnly, s => s.Simulate(2021)),
        new("GET", $"{Year}/calibration", "2020", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2020/calibration")),
        new("GET", $"{Year}/calibration", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/calibration")),
        new("POST", $"{Year}/determinations", "decided already", "403 409 403 403 403 403 401", s => s.Accept(2020)),
        new("GET", $"{Year}/differences", "2020", ComparesVerdicts, s => s.Get($"{s.PlanPath}/years/2020/differences")),
        new("GET", $"{Year}/differences", "2021", ComparesVerdicts, s => s.Get($"{s.PlanPath}/years/2021/differences")),
        new("GET", $"{Year}/differences.{{extension}}", "csv", ComparesVerdicts, s => s.Differences("csv")),
        new("GET", $"{Year}/differences.{{extension}}", "xlsx", ComparesVerdicts, s => s.Differences("xlsx")),
        new("GET", $"{Year}/differences.{{extension}}", "docx", ComparesVerdicts, s => s.Differences("docx")),
        new(
            "GET",
            $"{Year}/differences.{{extension}}",
            "pdf",
            "404 404 404 404 404 404 401",
            s => s.Differences("pdf")
        ),
        new("GET", $"{Item}/precedents", "2020", ComparesVerdicts, s => s.Get($"{s.ItemPath}/precedents?year=2020")),
        new("GET", $"{Item}/precedents", "2021", ComparesVerdicts, s => s.Get($"{s.ItemPath}/precedents?year=2021")),
        new(
            "GET",
            $"{Year}/reconciliation",
            "2020",
            CoordinatorOnly,
            s => s.Get($"{s.PlanPath}/years/2020/reconciliation")
        ),
        new(
            "GET",
            $"{Year}/reconciliation",
            "2021",
            CoordinatorOnly,
            s => s.Get($"{s.PlanPath}/years/2021/reconciliation")
        ),
        new("PUT", $"{Year}/reconciliation/{{fingerprint}}/settlement", "2020", CoordinatorOnly, s => s.Settle()),
        new("DELETE", $"{Year}/reconciliation/{{fingerprint}}/settlement", "2020", CoordinatorOnly, s => s.Unsettle()),
        new("GET", $"{Year}/privacy", "2020", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2020/privacy")),
        new("GET", $"{Year}/privacy", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/privacy")),
        new("GET", $"{Obligation}/public-text", "", CoordinatorOnly, s => s.Get($"{s.OwedPath}/public-text")),
        new("PUT", $"{Obligation}/public-text", "", CoordinatorOnly, s => s.WritePublicText()),
        new("DELETE", $"{Obligation}/public-text", "", CoordinatorOnly, s => s.RemovePublicText()),
        new("GET", $"{Year}/closing", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/closing")),
        new(
            "POST",
            $"{Year}/closing",
            "another number than is missing",
            "403 409 403 403 403 403 401",
            s => s.Post($"{s.PlanPath}/years/2021/closing", new { confirmedMissing = 9_999 })
        ),
        new(
            "POST",
            $"{Year}/reopening",
            "2020, published",
            "403 409 403 403 403 403 401",
            s => s.Post($"{s.PlanPath}/years/2020/reopening", new { reason = "Rasta klaida." })
        ),
        new("PUT", $"{Year}/extensions/{{executorCode}}", "2021", CoordinatorOnly, s => s.Extend(2021)),
        new(
            "PUT",
            $"{Year}/extensions/{{executorCode}}",
            "2020, closed",
            "403 409 403 403 403 403 401",
            s => s.Extend(2020)
        ),
        new(
            "DELETE",
            $"{Year}/extensions/{{executorCode}}",
            "2021",
            CoordinatorOnly,
            s => s.Delete($"{s.PlanPath}/years/2021/extensions/VRM")
        ),
        new("GET", $"{Item}/assessment", "2020", Everybody, s => s.Get($"{s.ItemPath}/assessment?year=2020")),
        new("GET", $"{Item}/assessment", "2021", ReadsUnpublished, s => s.Get($"{s.ItemPath}/assessment?year=2021")),
        new("GET", $"{Item}/life", "", SignedIn, s => s.Get($"{s.ItemPath}/life")),
        new(
            "PUT",
            $"{Item}/determination",
            "2021",
            CoordinatorOnly,
            s => s.Put($"{s.ItemPath}/determination?year=2021", Decision)
        ),
        new(
            "PUT",
            $"{V1}/tasks/{{taskId:guid}}/determination",
            "2021",
            CoordinatorOnly,
            s => s.Put($"{V1}/tasks/{s.World.Tasks[2]}/determination?year=2021", Decision)
        ),
        new(
            "GET",
            $"{Year}/obligations",
            "2021",
            "403 200 200 200 403 403 401",
            s => s.Get($"{s.PlanPath}/years/2021/obligations")
        ),
        new("GET", Obligation, "draft", "403 200 200 404 403 403 401", s => s.Get(s.Of2021("Draft"))),
        new("GET", Obligation, "accepted", "403 200 200 404 403 403 401", s => s.Get(s.Of2021("Accepted"))),
        new("GET", Obligation, "published year", "403 200 200 404 403 403 401", s => s.Get(s.Of2020())),
        new("POST", $"{Obligation}/suggestion", "", OwnOnly, s => s.Suggest()),
        new("PUT", $"{Obligation}/report", "not started", OwnOnly, s => s.Save("NotStarted")),
        new("PUT", $"{Obligation}/report", "draft", OwnOnly, s => s.Save("Draft")),
        new("PUT", $"{Obligation}/report", "returned", OwnOnly, s => s.Save("Returned")),
        new("PUT", $"{Obligation}/report", "submitted", "403 403 409 404 403 403 401", s => s.Save("Submitted")),
        new("PUT", $"{Obligation}/report", "accepted", "403 403 409 404 403 403 401", s => s.Save("Accepted")),
        new("PUT", $"{Obligation}/report", "closed year", "403 403 409 404 403 403 401", s => s.SaveIn2020()),
        .. SheetRows,
        .. PlanImportRows,
        new("POST", $"{Obligation}/submission", "draft", OwnOnly, s => s.Act("submission", "Draft")),
        new("POST", $"{Obligation}/submission", "returned", OwnOnly, s => s.Act("submission", "Returned")),
        new(
            "POST",
            $"{Obligation}/submission",
            "submitted",
            "403 403 409 404 403 403 401",
            s => s.Act("submission", "Submitted")
        ),
        new("POST", $"{Obligation}/return", "submitted", CoordinatorOnly, s => s.Act("return", "Submitted")),
        new("POST", $"{Obligation}/return", "draft", "403 409 403 403 403 403 401", s => s.Act("return", "Draft")),
        new("POST", $"{Obligation}/acceptance", "submitted", CoordinatorOnly, s => s.Act("acceptance", "Submitted")),
        new(
            "POST",
            $"{Obligation}/acceptance",
            "draft",
            "403 409 403 403 403 403 401",
            s => s.Act("acceptance", "Draft")
        ),
        new("POST", $"{Obligation}/reopening", "accepted", CoordinatorOnly, s => s.Act("reopening", "Accepted")),
        new(
            "POST",
            $"{Obligation}/reopening",
            "submitted",
            "403 409 403 403 403 403 401",
            s => s.Act("reopening", "Submitted")
        ),
        new("GET", $"{Year}/follow-ups", "2020", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2020/follow-ups")),
        new("POST", $"{Year}/follow-ups", "2020", CoordinatorOnly, s => s.RecordFollowUp()),
        new("GET", $"{Item}/follow-ups", "", CoordinatorOnly, s => s.Get($"{s.ItemPath}/follow-ups")),
        new("GET", FollowUp, "", CoordinatorOnly, s => s.Get(FollowUpOfTest.GivenAsync(s.World))),
        new("POST", $"{FollowUp}/taking-up", "open", CoordinatorOnly, s => s.SettleFollowUp("taking-up")),
        new("POST", $"{FollowUp}/dropping", "open", CoordinatorOnly, s => s.SettleFollowUp("dropping")),
        new("GET", $"{V1}/audit", "", "200 200 403 403 403 403 401", s => s.Get($"{V1}/audit")),
        new("*", "/health/live", "", Everybody, s => s.Get("/health/live")),
        new("*", "/health/ready", "", Everybody, s => s.Get("/health/ready")),
        new("GET", "/openapi/{documentName}.json", "", Everybody, s => s.Get("/openapi/v1.json")),
        new("*", "/api/{**path}", "unknown address", "404 404 404 404 404 404 404", s => s.Get("/api/v1/nothing")),
    ];

    private static object SignIn => new { userName = "komisija", password = DemonstrationAccounts.Password };

    private static object Decision =>
        new { status = "notAssessed", justification = "Sprendimas priimtas posėdyje 2021-12-01." };
}

/// <param name="What">Year, state or variant, where a route has several rows.</param>
/// <param name="Expected">Seven status codes, one for each column.</param>
public sealed record AccessRow(
    string Method,
    string Route,
    string What,
    string Expected,
    Func<AccessScene, Task<Answer>> Call
)
{
    public string Key => $"{Method} {Route}";

    public IReadOnlyList<int> Statuses => [.. Expected.Split(' ').Select(int.Parse)];

    public override string ToString() => What.Length == 0 ? Key : $"{Key} ({What})";
}
