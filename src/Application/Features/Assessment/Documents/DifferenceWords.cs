using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Assessment.Documents;

/// <summary>What the register's files say beside the words they share with the annex.</summary>
public sealed class DifferenceWords(AnnexWords annex)
{
    public AnnexWords Annex => annex;

    public string FileStem => Pick("vertinimu-skirtumai", "differences");
    public string Sheet => Pick("Skirtumai", "Differences");

    public string Title(DifferencesDto register) =>
        Pick(
            $"Įvertinimų skirtumai, {register.Year} m.: {register.PlanTitle}",
            $"Differences of verdicts, {register.Year}: {register.PlanTitle}"
        );

    public string Note(DifferencesDto register)
    {
        var asOf = VilniusTime.Of(register.AsOf).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var basis = annex.Note(
            asOf,
            register.Published,
            string.Equals(register.Basis, "accepted", StringComparison.Ordinal)
        );
        return $"{Rows(register.Rows.Count)} {basis}";
    }

    public string Kind(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Suggestion => Pick("nuo siūlomo", "from the suggested"),
            DifferenceKind.Claim => Pick("nuo institucijos", "from the claimed"),
        };

    public string Kinds(DifferenceDto row) => string.Join(", ", row.Kinds.Select(Kind));

    public string Subject(DifferenceDto row) =>
        row switch
        {
            { MeasureCode: null } => Pick($"{row.TaskNo} uždavinys", $"Objective {row.TaskNo}"),
            { ActionNo: { } no } => $"{row.MeasureCode}, {Pick($"{no} veiksmas", $"action {no}")}",
            _ => row.MeasureCode,
        };

    public string Decided(DifferenceDto row) =>
        $"{row.DecidedBy}, {VilniusTime.Of(row.DecidedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public string ChangedSince(DifferenceDto row) =>
        Pick(
            $"Siūlomas įvertinimas po sprendimo pasikeitė: dabar „{annex.Of(row.SuggestedNow)}“.",
            $"The suggestion has changed since the decision: now “{annex.Of(row.SuggestedNow)}”."
        );

    public string Result(DifferenceDto row) =>
        (row.Target, row.Achieved) switch
        {
            (null, null) => annex.Missing,
            ({ } target, null) => $"{annex.Missing} {Pick("iš", "of")} {Number(target)}",
            (null, { } achieved) => Number(achieved),
            ({ } target, { } achieved) => $"{Number(achieved)} {Pick("iš", "of")} {Number(target)}"
                + (row.DeviationPercent is { } deviation ? $" ({Signed(deviation)} %)" : ""),
        };

    public string Justification(DifferenceDto row) => row.Justification ?? Pick("Nepagrįsta.", "Not justified.");

    public TableColumn Column(string name) =>
        name switch
        {
            "subject" => new TableColumn(name, Pick("Kas vertinta", "Subject"), ColumnFormat.Text, 20),
            "difference" => new TableColumn(name, Pick("Skiriasi", "Differs"), ColumnFormat.Text, 26),
            "deviation_pct" => new TableColumn(name, Pick("Nuokrypis, proc.", "Deviation, %"), ColumnFormat.Number, 14),
            "status_suggested_now" => new TableColumn(
                name,
                Pick("Siūlomas dabar", "Suggested now"),
                ColumnFormat.Text,
                20
            ),
            "decided_by" => new TableColumn(name, Pick("Nusprendė", "Decided by"), ColumnFormat.Text, 26),
            "decided_at" => new TableColumn(name, Pick("Nuspręsta", "Decided at"), ColumnFormat.Moment, 17),
            _ => annex.Column(name),
        };

    public string ResultHeader => Pick("Pasiekta iš siektinos", "Achieved of target");
    public string DecidedHeader => Pick("Nusprendė", "Decided by");

    private string Rows(int count) => Pick($"Skirtumų: {count}.", $"Differences: {count}.");

    private string Signed(decimal value) =>
        (
            value > 0 ? "+"
            : value < 0 ? "−"
            : ""
        ) + Number(Math.Abs(value));

    private string Number(decimal value)
    {
        var text = value.ToString("0.##########", CultureInfo.InvariantCulture);
        return annex.Language == Language.English ? text : text.Replace('.', ',');
    }

    private string Pick(string lithuanian, string english) => annex.Language == Language.English ? english : lithuanian;
}
