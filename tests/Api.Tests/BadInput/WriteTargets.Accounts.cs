using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.BadInput;

public static partial class WriteTargets
{
    private const string NoToken = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static IReadOnlyList<WriteTarget> AccountTargets =>
        [
            new(
                "ask for a link",
                HttpMethod.Post,
                "vrm",
                At("links"),
                _ => Parsed("""{"purpose":"signIn","account":"nera-tokio","path":"/mano"}"""),
                [("purpose", Field.Choice), ("account", Field.Text), ("path", Field.Text)]
            ),
            new(
                "look at a link",
                HttpMethod.Post,
                "vrm",
                At("links/state"),
                _ => Parsed($$"""{"token":"{{NoToken}}"}"""),
                [("token", Field.Text)]
            ),
            new(
                "choose a password",
                HttpMethod.Post,
                "vrm",
                At("links/password"),
                _ => Parsed($$"""{"token":"{{NoToken}}","password":"Trys-ramunes-po-langu"}"""),
                [("token", Field.Text), ("password", Field.Text)]
            ),
            new(
                "sign in by a link",
                HttpMethod.Post,
                "vrm",
                At("links/sign-in"),
                _ => Parsed($$"""{"token":"{{NoToken}}","code":"123456"}"""),
                [("token", Field.Text), ("code", Field.Text)]
            ),
            new(
                "set preferences",
                HttpMethod.Put,
                "komisija",
                At("session/preferences"),
                _ => Parsed("""{"language":"lithuanian","mailFrequency":"everything","shortcutsOff":false}"""),
                [("language", Field.Choice), ("mailFrequency", Field.Choice), ("shortcutsOff", Field.Flag)],
                Tag: async w =>
                    (await (await w.Host.SignedInAs("komisija")).GetAsync("/api/v1/session/account"))
                        .ShouldBe(200)
                        .ETag!
            ),
            new(
                "change password",
                HttpMethod.Post,
                "komisija",
                At("session/password"),
                _ => Parsed("""{"current":"Neteisingas-slaptazodis","password":"Trys-ramunes-po-langu"}"""),
                [("current", Field.Text), ("password", Field.Text)]
            ),
            new(
                "confirm second factor",
                HttpMethod.Post,
                "komisija",
                At("session/second-factor/confirmation"),
                _ => Parsed("""{"code":"123456"}"""),
                [("code", Field.Text)]
            ),
            new(
                "remove second factor",
                HttpMethod.Post,
                "komisija",
                At("session/second-factor/removal"),
                _ => Parsed("""{"password":"Neteisingas-slaptazodis","code":"123456"}"""),
                [("password", Field.Text), ("code", Field.Text)]
            ),
            new(
                "invite user",
                HttpMethod.Post,
                "administratorius",
                At("users"),
                _ =>
                    Parsed(
                        $$"""
                        {"userName":"{{AccountsOfTest.NewName()}}","displayName":"Nauja darbuotoja","role":"reporter",
                         "institutionCode":"VRM","email":"{{AccountsOfTest.NewName()}}@istaiga.example","phone":"+370 600 00000",
                         "language":"lithuanian"}
                        """
                    ),
                [
                    ("userName", Field.Text),
                    ("displayName", Field.Text),
                    ("role", Field.Choice),
                    ("institutionCode", Field.Text),
                    ("email", Field.Text),
                    ("phone", Field.Text),
                    ("language", Field.Choice),
                ]
            ),
            new(
                "change user",
                HttpMethod.Put,
                "administratorius",
                async w => $"/api/v1/users/{await w.UserIdAsync("analitikas")}",
                _ =>
                    Parsed("""{"displayName":"Analitikas","email":"analitikas@demonstracija.example","phone":"112"}"""),
                [("displayName", Field.Text), ("email", Field.Text), ("phone", Field.Text)],
                Versioned: true
            ),
            new(
                "appoint deputy",
                HttpMethod.Post,
                "vrm",
                At("deputies"),
                _ =>
                    Parsed(
                        $$"""
                        {"name":"Pavaduojanti kolegė","email":"{{AccountsOfTest.NewName()}}@istaiga.example",
                         "from":"2026-03-02","to":"2026-03-10","path":"/mano"}
                        """
                    ),
                [
                    ("name", Field.Text),
                    ("email", Field.Text),
                    ("from", Field.Date),
                    ("to", Field.Date),
                    ("path", Field.Text),
                ]
            ),
            new(
                "change deputy",
                HttpMethod.Put,
                "vrm",
                async w => $"/api/v1/deputies/{(await w.DeputyAsync()).Id}",
                _ => Parsed("""{"from":"2026-03-02","to":"2026-03-10"}"""),
                [("from", Field.Date), ("to", Field.Date)],
                Tag: async w => (await w.DeputyAsync()).Tag
            ),
        ];

    private static Func<World, Task<string>> At(string path) => _ => Task.FromResult($"/api/v1/{path}");
}
