using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Mailing;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Mail;

/// <summary>Runs as the store's owner: row-level security shows letters to nobody who only has a link.</summary>
public sealed class LetterOpenings(OwnerConnection owner, TimeProvider clock) : ILetterOpenings
{
    public async Task<OpenedLetter?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(owner.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            """
            UPDATE outbox_messages SET opened_at = coalesce(opened_at, @now)
            WHERE id = @id AND plan_id IS NOT NULL AND state <> 'Cancelled'
            RETURNING kind, year
            """,
            connection
        );
        command.Parameters.AddWithValue("now", clock.GetUtcNow());
        command.Parameters.AddWithValue("id", id);
        await using var found = await command.ExecuteReaderAsync(cancellationToken);
        return await found.ReadAsync(cancellationToken)
            ? new OpenedLetter(Enum.Parse<MailKind>(found.GetString(0)), found.GetInt32(1))
            : null;
    }
}
