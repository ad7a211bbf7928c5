using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Application.Features.Campaigns.Documents;

/// <summary>Whom to call and what was written to whom, as data: one meaning per column.</summary>
internal static class CallListTables
{
    public static Table Calls(ReportCoverageDto coverage, CallListWords words, string? caption) =>
        Of(
            coverage.Executors,
            [
                ("executor_name", e => Cell.Of(e.Name)),
                ("contact_name", e => Cell.Of(e.Contact.Name)),
                ("phone", e => Cell.Of(e.Contact.Phone)),
                ("email", e => Cell.Of(e.Contact.Email)),
                ("rows_missing", e => Cell.Of(e.Missing)),
                ("rows_owed", e => Cell.Of(e.Obligations)),
                ("due_date", e => Cell.Of((DateOnly?)e.DueDate)),
                ("days_late", e => Cell.Of(e.DaysLate)),
                ("last_reminder", e => Cell.Of(e.LastReminder?.SentAt)),
                ("link_opened", e => Cell.Of(e.LastReminder?.OpenedAt)),
                ("last_note", e => Cell.Of(e.LastNote?.Text)),
                ("last_note_at", e => Cell.Of(e.LastNote?.At)),
                ("executor_code", e => Cell.Of(e.Code)),
            ],
            (words.CallListSheet, "tblSkambuciai", caption),
            words
        );

    public static Table Log(IReadOnlyList<ReminderLogRow> log, CallListWords words) =>
        Of(
            log,
            [
                ("written_at", m => Cell.Of((DateTimeOffset?)m.WrittenAt)),
                ("kind", m => Cell.Of(words.Of(m.Kind))),
                ("executor_name", m => Cell.Of(m.Executor)),
                ("to_name", m => Cell.Of(m.ToName)),
                ("to_address", m => Cell.Of(m.ToAddress)),
                ("subject", m => Cell.Of(m.Subject)),
                ("state", m => Cell.Of(words.Of(m.State))),
                ("sent_at", m => Cell.Of(m.SentAt)),
                ("link_opened", m => Cell.Of(m.OpenedAt)),
                ("written_by", m => Cell.Of(m.By)),
                ("error", m => Cell.Of(m.Error)),
            ],
            (words.LogSheet, "tblPriminimai", null),
            words
        );

    private static Table Of<T>(
        IReadOnlyList<T> rows,
        IReadOnlyList<(string Name, Func<T, Cell> Value)> columns,
        (string Sheet, string Table, string? Caption) names,
        CallListWords words
    ) =>
        new(
            names.Sheet,
            names.Table,
            names.Caption,
            [.. columns.Select(c => words.Column(c.Name))],
            rows.Select(row => (IReadOnlyList<Cell>)[.. columns.Select(c => c.Value(row))])
        );
}
