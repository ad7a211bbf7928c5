using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Campaigns.Documents;

/// <summary>What the call list and the log of reminders say.</summary>
public sealed class CallListWords(AnnexWords annex)
{
    public AnnexWords Annex => annex;

    public string CallListStem => Pick("skambuciu-sarasas", "call-list");
    public string CallListSheet => Pick("Skambučiai", "Calls");
    public string LogStem => Pick("priminimu-zurnalas", "reminder-log");
    public string LogSheet => Pick("Priminimai", "Reminders");

    public string CallListTitle(ReportCoverageDto coverage) =>
        Pick(
            $"Skambučių sąrašas, {coverage.Year} m. ataskaitos, {coverage.AsOf:yyyy-MM-dd}",
            $"Call list, reports of {coverage.Year}, {coverage.AsOf:yyyy-MM-dd}"
        );

    public string LogTitle(int year) => Pick($"Priminimų žurnalas, {year} m.", $"Log of reminders, {year}");

    public string Of(MailKind kind) =>
        kind switch
        {
            MailKind.CampaignOpened => Pick("teikimo pradžia", "reporting opened"),
            MailKind.Reminder => Pick("priminimas iki termino", "reminder before the date"),
            MailKind.DueToday => Pick("termino diena", "due today"),
            MailKind.Late => Pick("vėluojama", "late"),
            MailKind.PersonalReminder => Pick("asmeninis priminimas", "personal reminder"),
            MailKind.Submitted => Pick("pateikta", "submitted"),
            MailKind.Returned => Pick("grąžinta tikslinti", "returned"),
            MailKind.Accepted => Pick("priimta", "accepted"),
            MailKind.Commented => Pick("pastaba", "comment"),
            MailKind.CoordinatorDigest => Pick("koordinatoriaus suvestinė", "coordinator's digest"),
            MailKind.Published => Pick("paskelbta", "published"),
            MailKind.Invitation => Pick("kvietimas", "invitation"),
            MailKind.PasswordReset => Pick("slaptažodžio keitimas", "password reset"),
            MailKind.SignInLink => Pick("prisijungimo nuoroda", "sign-in link"),
            MailKind.Test => Pick("bandomasis laiškas", "test letter"),
        };

    public string Of(MessageState state) =>
        state switch
        {
            MessageState.Waiting => Pick("laukia eilėje", "waiting"),
            MessageState.Sent => Pick("išsiųsta", "sent"),
            MessageState.Failed => Pick("neišsiųsta", "failed"),
            MessageState.Cancelled => Pick("atšaukta", "cancelled"),
        };

    public TableColumn Column(string name) =>
        name switch
        {
            "executor_name" => Text(name, "Vykdytojas", "Executor", 44),
            "executor_code" => Text(name, "Kodas", "Code", 18),
            "contact_name" => Text(name, "Asmuo ryšiams", "Contact", 28),
            "phone" => Text(name, "Telefonas", "Phone", 18),
            "email" => Text(name, "El. paštas", "E-mail", 32),
            "rows_missing" => new(name, Pick("Trūksta eilučių", "Rows missing"), ColumnFormat.Number, 12),
            "rows_owed" => new(name, Pick("Iš viso eilučių", "Rows owed"), ColumnFormat.Number, 12),
            "due_date" => new(name, Pick("Terminas", "Due date"), ColumnFormat.Date, 12),
            "days_late" => new(name, Pick("Vėluoja dienų", "Days late"), ColumnFormat.Number, 12),
            "last_reminder" => new(name, Pick("Paskutinis priminimas", "Last reminder"), ColumnFormat.Moment, 17),
            "link_opened" => new(name, Pick("Nuoroda atverta", "Link opened"), ColumnFormat.Moment, 17),
            "last_note" => Text(name, "Paskutinė pastaba", "Last note", 50),
            "last_note_at" => new(name, Pick("Pastabos laikas", "Noted at"), ColumnFormat.Moment, 17),
            "kind" => Text(name, "Laiškas", "Letter", 26),
            "state" => Text(name, "Būsena", "State", 16),
            "written_at" => new(name, Pick("Parašyta", "Written"), ColumnFormat.Moment, 17),
            "sent_at" => new(name, Pick("Išsiųsta", "Sent"), ColumnFormat.Moment, 17),
            "written_by" => Text(name, "Parašė", "Written by", 26),
            "to_name" => Text(name, "Kam", "To", 36),
            "to_address" => Text(name, "Adresas", "Address", 32),
            "subject" => Text(name, "Tema", "Subject", 50),
            "error" => Text(name, "Klaida", "Error", 40),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such column."),
        };

    private TableColumn Text(string name, string lithuanian, string english, double width) =>
        new(name, Pick(lithuanian, english), ColumnFormat.Text, width);

    private string Pick(string lithuanian, string english) => annex.Language == Language.English ? english : lithuanian;
}
