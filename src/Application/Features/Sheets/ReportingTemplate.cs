using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>The reporting template as a document: what to fill in, and what the file knows of itself.</summary>
/// <param name="Guide">Lines of the sheet that says how to fill it in.</param>
public sealed record ReportingTemplate(
    string Title,
    TemplateIdentity Identity,
    IReadOnlyList<TemplateRow> Rows,
    IReadOnlyList<string> Guide,
    DateTimeOffset Created
)
{
    public string SheetName { get; } = Speech.Say("Ataskaita", "Report");

    public string GuideName { get; } = Speech.Say("Kaip pildyti", "How to fill in");

    public IReadOnlyList<TemplateColumn> Columns { get; } = [.. SheetColumns.All.Select(TemplateColumn.Of)];
}

/// <param name="Cells">One for each column: text, <c>decimal</c>, <c>DateOnly</c> or null.</param>
/// <param name="Open">Columns that this row asks for.</param>
public sealed record TemplateRow(IReadOnlyList<object?> Cells, IReadOnlySet<SheetColumn> Open);

public enum TemplateInput
{
    /// <summary>Not for filling in; the first two stay out of sight.</summary>
    None,
    Hidden,
    LastYear,
    Text,
    Choice,
    Number,
    Money,
    Date,
}

/// <param name="Width">In characters.</param>
/// <param name="Prompt">Said when the cell is chosen, and again when something else was entered.</param>
public sealed record TemplateColumn(
    SheetColumn Column,
    string Header,
    TemplateInput Input,
    double Width,
    IReadOnlyList<string> Choices,
    string? Prompt
)
{
    public static TemplateColumn Of(SheetColumn column) =>
        column switch
        {
            SheetColumn.RowKey or SheetColumn.Version => New(column, TemplateInput.Hidden, 10),
            SheetColumn.Code => New(column, TemplateInput.None, 12),
            SheetColumn.Title => New(column, TemplateInput.None, 42),
            SheetColumn.Criterion => New(column, TemplateInput.None, 30),
            SheetColumn.Target => New(column, TemplateInput.None, 11),
            SheetColumn.LastAchieved => New(column, TemplateInput.LastYear, 11),
            SheetColumn.LastNarrative => New(column, TemplateInput.LastYear, 40),
            SheetColumn.LastSpent => New(column, TemplateInput.LastYear, 13),
            SheetColumn.Done => New(
                column,
                TemplateInput.Choice,
                16,
                Speech.Say("Pasirinkite iš sąrašo.", "Choose from the list."),
                SheetWords.DoneChoices.Select(SheetWords.Say)
            ),
            SheetColumn.Achieved => New(
                column,
                TemplateInput.Number,
                14,
                Speech.Say(
                    "Tik jūsų institucijos dalis, pvz., 12 arba 0,5. Apytikrį skaičių rašykite „apie 420“.",
                    "Your institution's part only, for example 12 or 0,5. Write an approximate number as “about 420”."
                )
            ),
            SheetColumn.AchievedDate => New(
                column,
                TemplateInput.Date,
                14,
                Speech.Say("Data, pvz., 2021-10-20.", "A date, for example 2021-10-20.")
            ),
            SheetColumn.Narrative => New(
                column,
                TemplateInput.Text,
                70,
                Speech.Say(
                    "Kas padaryta, kada, kam ir koks rezultatas. Paprastai pakanka 3–6 sakinių.",
                    "What was done, when, for whom and with what result. 3–6 sentences are usually enough."
                )
            ),
            SheetColumn.Reasons => New(
                column,
                TemplateInput.Choice,
                34,
                Speech.Say(
                    "Pildykite, jei pasiekta mažiau arba gerokai daugiau, nei planuota.",
                    "Fill in when less, or much more, was achieved than planned."
                ),
                SheetWords.ReasonChoices.Select(SheetWords.Say)
            ),
            SheetColumn.ReasonText => New(column, TemplateInput.Text, 34),
            SheetColumn.Spent => New(
                column,
                TemplateInput.Money,
                16,
                Speech.Say(
                    "Suma eurais. „0“ reiškia, kad lėšų nereikėjo; jei sumos nežinote, rašykite „nežinau“.",
                    "Amount in euros. “0” means that no money was needed; if you do not know it, write “unknown”."
                )
            ),
            SheetColumn.Source => New(
                column,
                TemplateInput.Choice,
                24,
                Speech.Say("Pasirinkite iš sąrašo.", "Choose from the list."),
                SheetWords.SourceChoices.Select(SheetWords.Say)
            ),
            SheetColumn.Allocated => New(
                column,
                TemplateInput.Money,
                16,
                Speech.Say("Skirta suma eurais; galima nepildyti.", "Allocated amount in euros; may be left empty.")
            ),
            SheetColumn.Participants => New(
                column,
                TemplateInput.Number,
                12,
                Speech.Say(
                    "Sveikasis skaičius, pvz., 25; galima nepildyti.",
                    "A whole number, for example 25; may be left empty."
                )
            ),
            SheetColumn.Evidence => New(
                column,
                TemplateInput.Text,
                40,
                Speech.Say(
                    "Nuorodos, prasidedančios https://. Kelias atskirkite tarpu.",
                    "Links that start with https://. Put a space between several."
                )
            ),
            SheetColumn.ClaimedStatus => New(
                column,
                TemplateInput.Choice,
                22,
                Speech.Say("Kaip patys vertinate; galima nepildyti.", "How you see it yourselves; may be left empty."),
                SheetWords.StatusChoices.Select(SheetWords.Say)
            ),
            SheetColumn.Disagreement => New(column, TemplateInput.Text, 34),
        };

    private static TemplateColumn New(
        SheetColumn column,
        TemplateInput input,
        double width,
        string? prompt = null,
        IEnumerable<string>? choices = null
    ) => new(column, SheetColumns.Header(column), input, width, [.. choices ?? []], prompt);
}
