using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>The columns of the reporting template, in its order.</summary>
public enum SheetColumn
{
    RowKey,
    Version,
    Code,
    Title,
    Criterion,
    Target,
    LastAchieved,
    LastNarrative,
    LastSpent,
    Done,
    Achieved,
    AchievedDate,
    Narrative,
    Reasons,
    ReasonText,
    Spent,
    Source,
    Allocated,
    Participants,
    Evidence,
    ClaimedStatus,
    Disagreement,
}

/// <summary>The answers of a report as they are compared and saved: money is one answer of three columns.</summary>
public enum SheetField
{
    Done,
    Achieved,
    AchievedDate,
    Narrative,
    Reasons,
    ReasonText,
    Spending,
    Participants,
    Evidence,
    ClaimedStatus,
    Disagreement,
}

public static class SheetColumns
{
    public static IReadOnlyList<SheetColumn> All { get; } = Enum.GetValues<SheetColumn>();

    public static IReadOnlyList<SheetField> Fields { get; } = Enum.GetValues<SheetField>();

    /// <summary>Null: not to be filled in.</summary>
    public static SheetField? FieldOf(SheetColumn column) =>
        column switch
        {
            SheetColumn.Done => SheetField.Done,
            SheetColumn.Achieved => SheetField.Achieved,
            SheetColumn.AchievedDate => SheetField.AchievedDate,
            SheetColumn.Narrative => SheetField.Narrative,
            SheetColumn.Reasons => SheetField.Reasons,
            SheetColumn.ReasonText => SheetField.ReasonText,
            SheetColumn.Spent or SheetColumn.Source or SheetColumn.Allocated => SheetField.Spending,
            SheetColumn.Participants => SheetField.Participants,
            SheetColumn.Evidence => SheetField.Evidence,
            SheetColumn.ClaimedStatus => SheetField.ClaimedStatus,
            SheetColumn.Disagreement => SheetField.Disagreement,
            _ => null,
        };

    public static string Header(SheetColumn column) => Speech.Say(Headers(column).Lt, Headers(column).En);

    /// <summary>By its header in either language, however it was pasted.</summary>
    public static SheetColumn? Find(string header)
    {
        var plain = TypedInput.Clean(header);
        foreach (var column in All)
        {
            var (lithuanian, english) = Headers(column);
            if (plain == TypedInput.Clean(lithuanian) || plain == TypedInput.Clean(english))
            {
                return column;
            }
        }

        return null;
    }

    private static (string Lt, string En) Headers(SheetColumn column) =>
        column switch
        {
            SheetColumn.RowKey => ("Eilutės raktas", "Row key"),
            SheetColumn.Version => ("Versija", "Version"),
            SheetColumn.Code => ("Kodas", "Code"),
            SheetColumn.Title => ("Priemonė ar veiksmas", "Measure or action"),
            SheetColumn.Criterion => ("Vertinimo kriterijus", "Evaluation criterion"),
            SheetColumn.Target => ("Siektina reikšmė", "Target value"),
            SheetColumn.LastAchieved => ("Pernai pasiekta", "Achieved last year"),
            SheetColumn.LastNarrative => ("Pernykštis aprašymas", "Last year's description"),
            SheetColumn.LastSpent => ("Pernai panaudota, Eur", "Spent last year, EUR"),
            SheetColumn.Done => ("Ar vykdyta?", "Was it done?"),
            SheetColumn.Achieved => ("Pasiekta reikšmė", "Achieved value"),
            SheetColumn.AchievedDate => ("Įvykdymo data", "Date it was done"),
            SheetColumn.Narrative => ("Aprašymas", "Description"),
            SheetColumn.Reasons => ("Priežastis", "Reason"),
            SheetColumn.ReasonText => ("Priežasties paaiškinimas", "Reason explained"),
            SheetColumn.Spent => ("Panaudota, Eur", "Spent, EUR"),
            SheetColumn.Source => ("Finansavimo šaltinis", "Funding source"),
            SheetColumn.Allocated => ("Skirta, Eur", "Allocated, EUR"),
            SheetColumn.Participants => ("Dalyvių skaičius", "Participants"),
            SheetColumn.Evidence => ("Įrodymų nuorodos", "Links to evidence"),
            SheetColumn.ClaimedStatus => ("Institucijos vertinimas", "Institution's own assessment"),
            SheetColumn.Disagreement => ("Kodėl vertinate kitaip?", "Why you see it differently"),
        };

    /// <summary>"AB12".</summary>
    public static string Address(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return FormattableString.Invariant($"{letters}{row}");
    }
}
