using System.Text.Json;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>Letters and wordings, as tests bring them about.</summary>
public static class MailOfTest
{
    public const string TemplatePath = "/api/v1/mail-templates/reminder/lt";

    public static object Wording { get; } = new
    {
        subject = "Laukiame {countOf}",
        body = "Laba diena,\n\n{rows}\n\n{link}",
    };

    public static async Task<string?> TagAsync(World world) =>
        (await (await world.Host.SignedInAs("koordinatorius")).GetAsync(TemplatePath)).ShouldBe(200).ETag;

    /// <summary>A letter of the 2021 campaign to VRM's officer.</summary>
    public static Task<Guid> LetterAsync(World world, string state, string kind = "Reminder") =>
        world.Host.Store.OneAsync<Guid>(
            Insert,
            ("id", Guid.CreateVersion7()),
            ("kind", kind),
            ("state", state),
            ("plan", world.PlanId),
            ("now", world.Host.Clock.GetUtcNow())
        );

    /// <summary>An invitation.</summary>
    public static Task<Guid> AccountLetterAsync(World world, string state) =>
        world.Host.Store.OneAsync<Guid>(
            Insert,
            ("id", Guid.CreateVersion7()),
            ("kind", "Invitation"),
            ("state", state),
            ("plan", DBNull.Value),
            ("now", world.Host.Clock.GetUtcNow())
        );

    /// <summary>Letters of the 2021 campaign in the order they were written.</summary>
    public static Task<List<string>> WrittenAsync(World world, string kind) =>
        world.Host.Store.ListAsync<string>(
            "SELECT to_address FROM outbox_messages WHERE kind = @kind ORDER BY created_at, to_address",
            ("kind", kind)
        );

    public static Task ClearAsync(World world) => world.Host.Store.RunAsync("DELETE FROM outbox_messages");

    /// <summary>The text of the last letter of a kind to somebody, and its subject in the first line.</summary>
    public static Task<string> TextAsync(World world, string kind, string to) =>
        world.Host.Store.OneAsync<string>(
            """
            SELECT subject || E'\n' || body FROM outbox_messages
            WHERE kind = @kind AND to_address = @to || '@demonstracija.example' ORDER BY id DESC LIMIT 1
            """,
            ("kind", kind),
            ("to", to)
        );

    public static Task RemindersOnAsync(World world) =>
        world.Host.Store.RunAsync("UPDATE campaigns SET reminders_on = true WHERE year = 2021");

    public static JsonElement Executor(JsonElement reminders, string code) =>
        reminders.List("executors").Single(e => e.Text("code") == code);

    private const string Insert = """
        INSERT INTO outbox_messages (
            id, kind, to_address, to_name, user_id, institution_id, plan_id, year, language, subject, body, created_at,
            state, attempts, next_attempt_at
        )
        SELECT @id, @kind, 'vrm@demonstracija.example', u.display_name, u.id, u.institution_id, @plan::uuid,
            CASE WHEN @plan::uuid IS NULL THEN NULL ELSE 2021 END, u.language, 'Tema', 'Tekstas', @now, @state, 0, @now
        FROM users u WHERE u.user_name = 'vrm'
        RETURNING id
        """;
}
