using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>What a field holds, and so what does not fit it.</summary>
public enum Field
{
    Text,
    LongText,
    Number,
    Whole,
    Flag,
    Date,
    Choice,
    List,
    Record,

    /// <summary>A share of one: any small number is fine.</summary>
    Fraction,

    /// <summary>A record in which everything may be left out.</summary>
    Settings,
}

/// <summary>One write endpoint with a body that it takes and the kind of each field in it.</summary>
public sealed record WriteTarget(
    string Name,
    HttpMethod Method,
    string UserName,
    Func<World, Task<string>> Path,
    Func<World, Task<JsonObject>> Valid,
    IReadOnlyList<(string Field, Field Kind)> Fields,
    bool Versioned = false,
    Func<World, Task<string>>? Tag = null
)
{
    public override string ToString() => Name;
}

public static partial class WriteTargets
{
    private static readonly (string, Field)[] ReportFields =
    [
        ("done", Field.Choice),
        ("achieved", Field.Number),
        ("achievedApproximate", Field.Flag),
        ("achievedTyped", Field.Text),
        ("achievedDate", Field.Date),
        ("narrative", Field.LongText),
        ("reasons", Field.List),
        ("reasons.0", Field.Choice),
        ("reasonText", Field.Text),
        ("spending", Field.List),
        ("spending.0", Field.Record),
        ("spending.0.source", Field.Choice),
        ("spending.0.amountEur", Field.Number),
        ("spending.0.allocatedEur", Field.Number),
        ("spendingUnknown", Field.Flag),
        ("participants", Field.Whole),
        ("evidence", Field.List),
        ("evidence.0", Field.Record),
        ("evidence.0.url", Field.Text),
        ("evidence.0.fileId", Field.Choice),
        ("claimedStatus", Field.Choice),
        ("disagreement", Field.Text),
    ];

    private static readonly (string, Field)[] DecisionFields =
    [
        ("status", Field.Choice),
        ("justification", Field.Text),
    ];

    private static IEnumerable<(string, Field)> PolicyFields(string record) =>
        [
            ($"{record}.partialFrom", Field.Fraction),
            ($"{record}.partialInclusive", Field.Flag),
            ($"{record}.municipalBasis", Field.Choice),
            ($"{record}.lateCountsAs", Field.Choice),
            ($"{record}.noNeedCountsAs", Field.Choice),
            ($"{record}.taskPartialFrom", Field.Fraction),
            ($"{record}.municipalPartialFrom", Field.Fraction),
            ($"{record}.municipalPartialInclusive", Field.Flag),
            ($"{record}.municipalImplementedFrom", Field.Fraction),
        ];

    public static IReadOnlyList<WriteTarget> All { get; } =
    [
        new(
            "sign in",
            HttpMethod.Post,
            "vrm",
            _ => Task.FromResult("/api/v1/session"),
            _ => Parsed("""{"userName":"vrm","password":"Neteisingas-slaptazodis","code":"123456"}"""),
            [("userName", Field.Text), ("password", Field.Text), ("code", Field.Text)]
        ),
        .. AccountTargets,
        new("save report", HttpMethod.Put, "vrm", Obligation("report"), _ => Report, ReportFields, Versioned: true),
        new(
            "save reports",
            HttpMethod.Put,
            "vrm",
            w => Task.FromResult($"{w.Plan}/years/2021/reports"),
            ReportRowsAsync,
            [
                ("rows", Field.List),
                ("rows.0", Field.Record),
                ("rows.0.obligationId", Field.Choice),
                ("rows.0.version", Field.Whole),
                .. ReportFields.Select(f => ($"rows.0.input.{f.Item1}", f.Item2)),
            ]
        ),
        new("suggest", HttpMethod.Post, "vrm", Obligation("suggestion"), _ => Report, ReportFields),
        new(
            "return",
            HttpMethod.Post,
            "koordinatorius",
            Obligation("return"),
            _ => Parsed("""{"comment":"Papildykite.","field":"narrative"}"""),
            [("comment", Field.Text), ("field", Field.Choice)]
        ),
        new(
            "comment",
            HttpMethod.Post,
            "vrm",
            Obligation("comments"),
            _ => Parsed("""{"field":"narrative","text":"Papildėme."}"""),
            [("text", Field.Text), ("field", Field.Choice)]
        ),
        new(
            "write canned comments",
            HttpMethod.Put,
            "koordinatorius",
            _ => Task.FromResult("/api/v1/canned-comments"),
            _ => Parsed("""{"items":["Nurodykite datą."]}"""),
            [("items", Field.List), ("items.0", Field.Text)],
            Versioned: true
        ),
        new(
            "reopen",
            HttpMethod.Post,
            "koordinatorius",
            Obligation("reopening"),
            _ => Parsed("""{"reason":"Rasta klaida."}"""),
            [("reason", Field.Text)]
        ),
        new("decide item", HttpMethod.Put, "koordinatorius", Item("/determination"), _ => Decision, DecisionFields),
        new(
            "decide task",
            HttpMethod.Put,
            "koordinatorius",
            w => Task.FromResult($"/api/v1/tasks/{w.Tasks[1]}/determination?year=2021"),
            _ => Decision,
            DecisionFields
        ),
        new(
            "accept suggestions",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2021/determinations"),
            w => Parsed($$"""{"items":[{"itemId":"{{w.Items["01.02.06"]}}","status":"implemented"}]}"""),
            [
                ("items", Field.List),
                ("items.0", Field.Record),
                ("items.0.itemId", Field.Text),
                ("items.0.status", Field.Choice),
            ]
        ),
        new(
            "simulate",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2021/simulation"),
            _ =>
                Parsed(
                    """{"policy":{"partialFrom":0.4,"partialInclusive":true,"municipalBasis":"measures","lateCountsAs":"implemented","noNeedCountsAs":"notAssessed","taskPartialFrom":0.5,"municipalPartialFrom":0.4,"municipalPartialInclusive":true,"municipalImplementedFrom":1}}"""
                ),
            [("policy", Field.Settings), .. PolicyFields("policy")]
        ),
        new(
            "add policy version",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/policies"),
            _ => Task.FromResult(PolicyBody.Of("2023-01-01", settings => settings["municipalPartialFrom"] = 0.4)),
            [
                ("name", Field.Text),
                ("validFrom", Field.Date),
                ("reason", Field.Text),
                ("settings", Field.Record),
                .. PolicyFields("settings"),
            ],
            Versioned: true
        ),
        new(
            "settle finding",
            HttpMethod.Put,
            "koordinatorius",
            w => Findings.PathAsync(w, 2020, "items_count"),
            _ => Parsed("""{"explanation":"Teisingas yra apskaičiuotas skaičius."}"""),
            [("explanation", Field.Text)]
        ),
        new(
            "close year",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2021/closing"),
            _ => Parsed("""{"confirmedMissing":99999}"""),
            [("confirmedMissing", Field.Whole)]
        ),
        new(
            "reopen year",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2020/reopening"),
            _ => Parsed("""{"reason":"Rasta klaida."}"""),
            [("reason", Field.Text)]
        ),
        .. CampaignTargets,
        .. PlanImportTargets,
        .. AnnualReportTargets,
        new(
            "extend executor",
            HttpMethod.Put,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2021/extensions/GP"),
            _ => Parsed("""{"until":"2026-05-04","reason":"Keičiasi vykdytojas."}"""),
            [("until", Field.Date), ("reason", Field.Text)]
        ),
        new(
            "write public text",
            HttpMethod.Put,
            "koordinatorius",
            Obligation("public-text"),
            _ => Parsed("""{"text":"Surengti posėdžiai."}"""),
            [("text", Field.LongText)],
            Versioned: true
        ),
        new(
            "publish",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2020/publications"),
            _ => Parsed("""{"notice":"Pataisytas Kauno miesto savivaldybės tekstas."}"""),
            [("notice", Field.Text)]
        ),
        new(
            "amend item",
            HttpMethod.Put,
            "koordinatorius",
            Item(""),
            AmendmentAsync,
            [
                ("title", Field.Text),
                ("criterion", Field.Record),
                ("criterion.text", Field.Text),
                ("criterion.kind", Field.Choice),
                ("criterion.direction", Field.Choice),
                ("criterion.target", Field.Number),
                ("criterion.unit", Field.Text),
                ("criterion.deadline", Field.Date),
                ("criterion.combination", Field.Choice),
                ("criterion.span.from", Field.Whole),
                ("criterion.span.to", Field.Whole),
                ("plannedEur", Field.Number),
                ("executors", Field.List),
                ("executors.0", Field.Record),
                ("executors.0.code", Field.Text),
                ("executors.0.role", Field.Choice),
                ("executors.0.plannedKind", Field.Choice),
                ("executors.0.plannedValue", Field.Number),
                ("executors.0.plannedEur", Field.Number),
                ("amendment", Field.Record),
                ("amendment.legalBasis", Field.Text),
                ("amendment.date", Field.Date),
            ],
            Versioned: true
        ),
        new(
            "link money",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult(w.Of2020("money-links")),
            w => w.SiauliaiAsync(),
            [
                ("obligationId", Field.Text),
                ("sameAsObligationId", Field.Text),
                ("amountEur", Field.Number),
                ("note", Field.Text),
            ]
        ),
        new(
            "note money",
            HttpMethod.Put,
            "koordinatorius",
            w => Task.FromResult(w.Of2020($"money-notes/{w.Tasks[1]}")),
            _ => Parsed("""{"text":"Mokymai nukelti į kitus metus."}"""),
            [("text", Field.Text)],
            Tag: w => w.NoteTagAsync("task")
        ),
        new(
            "amend budget",
            HttpMethod.Put,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2021/budget"),
            _ =>
                Parsed(
                    """
                    {"plannedEur":100.5,"tasks":[{"no":1,"plannedEur":50}],
                     "amendment":{"legalBasis":"Įsakymas Nr. 1V-100","date":"2021-05-04"}}
                    """
                ),
            [
                ("plannedEur", Field.Number),
                ("tasks", Field.List),
                ("tasks.0", Field.Record),
                ("tasks.0.no", Field.Whole),
                ("tasks.0.plannedEur", Field.Number),
                ("amendment", Field.Record),
                ("amendment.legalBasis", Field.Text),
                ("amendment.date", Field.Date),
            ],
            Versioned: true
        ),
        new(
            "set predecessor",
            HttpMethod.Put,
            "koordinatorius",
            w => Task.FromResult($"/api/v1/items/{w.Items["01.01.09"]}/predecessor"),
            _ => Parsed("""{"itemId":null}"""),
            [("itemId", Field.Text)],
            Versioned: true
        ),
        new(
            "record follow-up",
            HttpMethod.Post,
            "koordinatorius",
            w => Task.FromResult($"{w.Plan}/years/2020/follow-ups"),
            w =>
                Parsed(
                    $$"""
                    {"itemId":"{{w.Items["01.04.01/2"]}}","executor":"ŠMSM","kind":"carryOver","text":"Vizitai.",
                     "toYear":2021,"droppedBecause":"Nebereikia."}
                    """
                ),
            [
                ("itemId", Field.Choice),
                ("executor", Field.Text),
                ("kind", Field.Choice),
                ("text", Field.Text),
                ("toYear", Field.Whole),
                ("droppedBecause", Field.Text),
            ]
        ),
        new(
            "take up follow-up",
            HttpMethod.Post,
            "koordinatorius",
            async w => $"{await FollowUpOfTest.GivenAsync(w)}/taking-up",
            _ => Parsed("""{"year":2021,"outcome":"Įtraukta."}"""),
            [("year", Field.Whole), ("outcome", Field.Text)],
            Versioned: true
        ),
        new(
            "drop follow-up",
            HttpMethod.Post,
            "koordinatorius",
            async w => $"{await FollowUpOfTest.GivenAsync(w)}/dropping",
            _ => Parsed("""{"why":"Nebereikia."}"""),
            [("why", Field.Text)],
            Versioned: true
        ),
        new(
            "open read-only link",
            HttpMethod.Post,
            "vrm",
            _ => Task.FromResult("/api/v1/read-only-links/opening"),
            async w => new JsonObject { ["token"] = (await LinkOfTest.GivenAsync(w, "vrm")).Token },
            [("token", Field.Text)]
        ),
        .. MailTargets,
        .. RecommendationTargets,
    ];

    private static Task<JsonObject> Decision =>
        Parsed("""{"status":"implemented","justification":"Komisija patikslino skaičius posėdyje."}""");

    private static Task<JsonObject> Report =>
        Parsed(
            """
            {"done":"yes","achieved":2,"achievedApproximate":true,"achievedTyped":"per 2","achievedDate":"2021-10-20","narrative":"Du posėdžiai.","reasons":["other"],
             "reasonText":"Kita.","spending":[{"source":"stateBudget","amountEur":10.5,"allocatedEur":12}],"participants":21,
             "evidence":[{"url":"https://vrm.lrv.lt"}],"claimedStatus":"implemented","disagreement":"Nėra."}
            """
        );

    public static async Task<string?> VersionAsync(this WriteTarget target, World world)
    {
        if (target.Tag is not null)
        {
            return await target.Tag(world);
        }

        if (!target.Versioned)
        {
            return null;
        }

        var reader = await world.Host.SignedInAs(target.UserName);
        var path = new[] { "/report", "/taking-up", "/dropping" }.Aggregate(
            await target.Path(world),
            (whole, act) => whole.Replace(act, "", StringComparison.Ordinal)
        );
        return (await reader.GetAsync(path)).ShouldBe(200).ETag;
    }

    private static async Task<JsonObject> ReportRowsAsync(World world)
    {
        var row = await world.GivenAsync("01.01.01", "VRM");
        var version = (await row.ReadAsync(await world.Host.SignedInAs("vrm"))).Int("version");
        return new JsonObject
        {
            ["rows"] = new JsonArray(
                new JsonObject
                {
                    ["obligationId"] = row.Id,
                    ["version"] = version,
                    ["input"] = await Report,
                }
            ),
        };
    }

    private static Func<World, Task<string>> Obligation(string action) =>
        async world => $"{(await world.GivenAsync("01.01.01", "VRM")).Path}/{action}";

    private static Func<World, Task<string>> Item(string action) =>
        world => Task.FromResult($"/api/v1/items/{world.Items["01.01.09"]}{action}?year=2021");

    private static async Task<JsonObject> AmendmentAsync(World world)
    {
        var coordinator = await world.Host.SignedInAs("koordinatorius");
        var item = (await coordinator.GetAsync($"/api/v1/items/{world.Items["01.01.09"]}?year=2021")).ShouldBe(200);
        return ItemBody.Of(
            item.Json,
            b =>
            {
                b["plannedEur"] = 100;
                b["criterion"]!["span"] = new JsonObject { ["from"] = 2020, ["to"] = 2021 };
            }
        );
    }

    private static Task<JsonObject> Parsed(string json) => Task.FromResult(JsonNode.Parse(json)!.AsObject());
}
