using System.Text.RegularExpressions;
using ActionPlanMonitor.Infrastructure.Persistence.Seed;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>Accounts that a test makes for itself, and the links that were sent to them.</summary>
public static partial class AccountsOfTest
{
    public const string Password = "Trys-ramunes-po-langu";
    private static int _number;

    /// <summary>A name that no other test has.</summary>
    public static string NewName() => $"naujokas{Interlocked.Increment(ref _number)}";

    public static string AddressOf(string userName) => $"{userName}@istaiga.example";

    public static object Invitation(string userName, string role = "reporter", string? institutionCode = "VRM") =>
        new
        {
            userName,
            displayName = "Nauja darbuotoja",
            role,
            institutionCode = role == "reporter" ? institutionCode : null,
            email = AddressOf(userName),
            language = "lithuanian",
        };

    /// <summary>An invited account; nobody has chosen its password yet.</summary>
    public static async Task<Answer> InviteAsync(this ApiHost host, string userName, string role = "reporter") =>
        (
            await (await host.SignedInAs("administratorius")).PostAsync("/api/v1/users", Invitation(userName, role))
        ).ShouldBe(200);

    /// <summary>An account whose owner has chosen <see cref="Password"/>.</summary>
    public static async Task<(string UserName, Guid Id)> NewAccountAsync(this ApiHost host, string role = "reporter")
    {
        var userName = NewName();
        var invited = await host.InviteAsync(userName, role);
        (await host.ChooseAsync(await host.TokenAsync(userName), Password)).ShouldBe(204);
        return (userName, invited.Json.At("id").GetGuid());
    }

    public static Task<Answer> ChooseAsync(this ApiHost host, string token, string password) =>
        host.Nobody.PostAsync("/api/v1/links/password", new { token, password });

    public static Task<Answer> SignInAsync(
        this ApiHost host,
        string userName,
        string password = Password,
        string? code = null
    ) =>
        host.Nobody.PostAsync(
            "/api/v1/session",
            new
            {
                userName,
                password,
                code,
            }
        );

    public static ApiClient ClientOf(this ApiHost host, Answer signedIn) =>
        new(host.NewTransport(), signedIn.ShouldBe(200).Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

    public static async Task<ApiClient> SignedInAsync(this ApiHost host, string userName, string? code = null) =>
        host.ClientOf(await host.SignInAsync(userName, Password, code));

    /// <summary>The token in the newest letter to that account whose link nobody has used.</summary>
    public static async Task<string> TokenAsync(this ApiHost host, string userName) =>
        Token().Match(await host.LetterAsync(userName)).Groups["token"].Value;

    public static Task<string> LetterAsync(this ApiHost host, string userName) =>
        host.Store.OneAsync<string>(
            """
            SELECT m.body FROM outbox_messages m JOIN users u ON u.id = m.user_id JOIN one_time_links l ON l.user_id = u.id
            WHERE u.user_name = @name AND l.used_at IS NULL
                AND l.token_hash = encode(sha256(convert_to(substring(m.body FROM '#([0-9a-f]{64})'), 'UTF8')), 'hex')
            ORDER BY m.created_at DESC LIMIT 1
            """,
            ("name", userName)
        );

    public static Task<Answer> AskLinkAsync(this ApiHost host, string purpose, string account) =>
        host.Nobody.PostAsync("/api/v1/links", new { purpose, account });

    public static Task<Guid> UserIdAsync(this World world, string userName) =>
        world.Host.Store.OneAsync<Guid>("SELECT id FROM users WHERE user_name = @name", ("name", userName));

    /// <summary>A deputy of VRM's reporter, and its version.</summary>
    public static async Task<(string Id, string Tag)> DeputyAsync(this World world)
    {
        var vrm = await world.Host.SignedInAs("vrm");
        var deputies = (await vrm.GetAsync("/api/v1/deputies")).ShouldBe(200).Json.List("items");
        var deputy = deputies.Count > 0 ? deputies[0] : (
                    await vrm.PostAsync(
                        "/api/v1/deputies",
                        new
                        {
                            name = "Pavaduojanti kolegė",
                            email = AddressOf(NewName()),
                            from = "2026-03-02",
                            to = "2026-03-10",
                        }
                    )
                ).ShouldBe(200).Json;
        return (deputy.Text("id")!, deputy.IfMatch());
    }

    public static string DemonstrationPassword => DemonstrationAccounts.Password;

    [GeneratedRegex("#(?<token>[0-9a-f]{64})", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
