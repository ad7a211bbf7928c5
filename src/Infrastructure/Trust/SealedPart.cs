using System.Runtime.CompilerServices;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Trust;

/// <summary>
/// The rows of one table that seals cover. A new part is one line here; a part whose columns change gets a new name,
/// because the hashes of its rows change with them.
/// </summary>
/// <param name="Name">In seals.</param>
/// <param name="Key">Columns; the ids among them are what an audit entry about the row names.</param>
/// <param name="Columns">What is hashed beside the key.</param>
/// <param name="IsFinal">A row never changes and never goes; otherwise it does so only with an audit entry.</param>
internal sealed record SealedPart(string Name, string Table, string Key, string Columns, bool IsFinal)
{
    /// <summary>No audit entry names a new row by its id; <see cref="Checks.CitedAmendments"/> looks for its words.</summary>
    public bool IsCited { get; private init; }

    /// <summary>What happened to a report, what was published and what a verdict rests on.</summary>
    public static IReadOnlyList<SealedPart> All { get; } =
    [
        Final(
            "report_events",
            "obligation_id, version",
            "plan_id, year, institution_id, kind, at, by_id, by, comment, receipt_number, content, sha256"
        ),
        Final(
            "publications",
            "plan_id, year, version",
            "content, sha256, policy_version, notice, published_by_id, published_by, published_at"
        ),
        Final("amendments", "plan_id, id", "legal_basis, date, recorded_by, recorded_at") with
        {
            IsCited = true,
        },
        Final(
            "item_year_versions",
            "item_id, year, version",
            "plan_id, amendment_id, content, recorded_by, recorded_at"
        ),
        Audited(
            "determinations",
            "subject_id, year",
            "plan_id, of_task, status, suggested, justification, decided_at, decided_by, version"
        ),
        Audited(
            "item_years",
            "item_id, year",
            "plan_id, task_id, title, criterion_text, kind, direction, combination, target, unit, deadline, planned_eur, "
                + "span_from, span_to, is_assumption, version"
        ),
        Audited(
            "obligations",
            "item_id, year, institution_id",
            "id, plan_id, task_id, role, planned_kind, planned_value, planned_eur, answered_with_id"
        ),
        new("answered_versions", "obligations", "item_id, id", "answered_version", IsFinal: false),
        Audited("task_years", "plan_id, task_id, year", "planned_eur, achieved, judgement"),
        Audited(
            "policy_versions",
            "plan_id, version",
            "valid_from, valid_to, policy, reason, recorded_by, recorded_at, superseded_at"
        ),
        Audited(
            "campaigns",
            "plan_id, year",
            "opens_on, due_on, closes_on, closed_at, published_on, is_demonstration, planned_eur, stated"
        ),
        new("campaign_settings", "campaigns", "plan_id, year", "review_by, reminders_on, version", IsFinal: false),
    ];

    /// <summary>The rows as they are now, each with its hash.</summary>
    public async IAsyncEnumerable<(string Key, string Hash)> ReadAsync(
        NpgsqlConnection connection,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var sql = $"SELECT concat_ws('/', {Key}) AS key, jsonb_build_array({Columns})::text AS row FROM public.{Table}";
        await foreach (var row in Store.RowsAsync(connection, sql, ct))
        {
            yield return (row.GetString(0), Store.Sha256(row.GetString(1)));
        }
    }

    private static SealedPart Final(string table, string key, string columns) => new(table, table, key, columns, true);

    private static SealedPart Audited(string table, string key, string columns) =>
        new(table, table, key, columns, false);
}
