using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>Opening and moving campaigns, notes of calls, contacts.</summary>
public static partial class WriteTargets
{
    private static IReadOnlyList<WriteTarget> CampaignTargets =>
        [
            new("open campaign", HttpMethod.Post, "koordinatorius", Campaign(""), Opening, OpeningFields),
            new("preview campaign", HttpMethod.Post, "koordinatorius", Campaign("/preview"), Opening, OpeningFields),
            new(
                "reschedule campaign",
                HttpMethod.Put,
                "koordinatorius",
                w => Task.FromResult($"{w.Plan}/years/2021/campaign"),
                _ =>
                    Parsed(
                        """
                        {"opensOn":"2026-02-16","dueOn":"2026-03-30","closesOn":"2026-04-20","reviewBy":"2026-05-04",
                         "remindersOn":true,"reason":"Prašė savivaldybės."}
                        """
                    ),
                [
                    ("opensOn", Field.Date),
                    ("dueOn", Field.Date),
                    ("closesOn", Field.Date),
                    ("reviewBy", Field.Date),
                    ("remindersOn", Field.Flag),
                    ("reason", Field.Text),
                ],
                Versioned: true
            ),
            new(
                "note call",
                HttpMethod.Post,
                "koordinatorius",
                w => Task.FromResult($"{w.Plan}/years/2021/contact-notes"),
                _ => Parsed("""{"executor":"GP","text":"Pateiks penktadienį."}"""),
                [("executor", Field.Text), ("text", Field.Text)]
            ),
            new(
                "change contact",
                HttpMethod.Put,
                "koordinatorius",
                _ => Task.FromResult("/api/v1/institutions/GP/contact"),
                _ =>
                    Parsed(
                        """{"contactName":"Vardenė Pavardenė","email":"rastine@gp.example","phone":"+370 5 271 7130"}"""
                    ),
                [("contactName", Field.Text), ("email", Field.Text), ("phone", Field.Text)],
                Versioned: true
            ),
        ];

    private static Task<JsonObject> Opening(World world) =>
        Parsed(
            $$"""
            {"opensOn":"2026-05-04","dueOn":"2026-06-15","closesOn":"2026-07-01","reviewBy":"2026-07-15","remindersOn":true,
             "executors":["VRM"],"items":["{{world.Items["01.01.01"]}}"]}
            """
        );

    private static (string, Field)[] OpeningFields =>
        [
            ("opensOn", Field.Date),
            ("dueOn", Field.Date),
            ("closesOn", Field.Date),
            ("reviewBy", Field.Date),
            ("remindersOn", Field.Flag),
            ("executors", Field.List),
            ("items", Field.List),
        ];

    private static Func<World, Task<string>> Campaign(string action) =>
        world => Task.FromResult($"{world.Plan}/years/2022/campaign{action}");
}
