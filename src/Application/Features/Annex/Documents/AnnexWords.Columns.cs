namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>One column of data: its machine name, its titles, what it means. Every table takes its columns from this one list.</summary>
public sealed record ColumnWords(
    string Name,
    ColumnFormat Format,
    double Width,
    string TitleLt,
    string TitleEn,
    string MeaningLt,
    string MeaningEn
);

public sealed partial class AnnexWords
{
    public static readonly IReadOnlyList<ColumnWords> Columns = [.. OfThePlan(), .. OfTheReport()];

    private static readonly Dictionary<string, ColumnWords> ByName = Columns.ToDictionary(
        column => column.Name,
        StringComparer.Ordinal
    );

    /// <exception cref="KeyNotFoundException">The column is not in the list.</exception>
    public TableColumn Column(string name)
    {
        var words = ByName[name];
        return new TableColumn(words.Name, Pick(words.TitleLt, words.TitleEn), words.Format, words.Width);
    }

    public string Meaning(ColumnWords column) => Pick(column.MeaningLt, column.MeaningEn);

    private static ColumnWords[] OfThePlan() =>
        [
            new(
                "report_year",
                ColumnFormat.Number,
                10,
                "Ataskaitiniai metai",
                "Report year",
                "Metai, už kuriuos atsiskaitoma",
                "The year reported on"
            ),
            new("plan_title", ColumnFormat.Text, 40, "Planas", "Plan", "Plano pavadinimas", "Title of the plan"),
            new(
                "task_no",
                ColumnFormat.Number,
                11,
                "Uždavinys",
                "Objective",
                "Uždavinio numeris plane",
                "Number of the objective in the plan"
            ),
            new(
                "task_title",
                ColumnFormat.Text,
                40,
                "Uždavinio pavadinimas",
                "Objective title",
                "Uždavinio pavadinimas",
                "Title of the objective"
            ),
            new(
                "measure_code",
                ColumnFormat.Text,
                11,
                "Kodas",
                "Code",
                "Priemonės kodas be taško gale",
                "Code of the measure without a trailing dot"
            ),
            new(
                "action_no",
                ColumnFormat.Number,
                10,
                "Veiksmas",
                "Action",
                "Veiksmo numeris; tuščia, kai eilutė yra pati priemonė",
                "Number of the action; empty when the row is the measure itself"
            ),
            new(
                "text",
                ColumnFormat.Text,
                48,
                "Priemonės ir veiksmai",
                "Measures and actions",
                "Priemonės arba veiksmo pavadinimas",
                "Title of the measure or action"
            ),
            new(
                "parent_text",
                ColumnFormat.Text,
                40,
                "Priemonė",
                "Measure",
                "Priemonė, kuriai priklauso veiksmas",
                "The measure an action belongs to"
            ),
            new(
                "executors",
                ColumnFormat.Text,
                26,
                "Institucija",
                "Institution",
                "Vykdytojų kodai",
                "Codes of the executors"
            ),
            new(
                "executor_code",
                ColumnFormat.Text,
                18,
                "Vykdytojo kodas",
                "Executor code",
                "Institucijos arba savivaldybės kodas",
                "Code of the institution or municipality"
            ),
            new(
                "executor_name",
                ColumnFormat.Text,
                36,
                "Vykdytojas",
                "Executor",
                "Institucijos arba savivaldybės pavadinimas",
                "Name of the institution or municipality"
            ),
            new(
                "executor_type",
                ColumnFormat.Text,
                20,
                "Vykdytojo rūšis",
                "Executor type",
                "Ministerija, įstaiga, savivaldybė ir kt.",
                "Ministry, agency, municipality and so on"
            ),
            new(
                "is_municipal",
                ColumnFormat.Text,
                13,
                "Savivaldybių",
                "Municipal",
                "Ar priemonę vykdo savivaldybės",
                "Whether municipalities carry it out"
            ),
            new(
                "criterion_text",
                ColumnFormat.Text,
                34,
                "Numatytas vertinimo kriterijus",
                "Planned evaluation criterion",
                "Kriterijus, kaip patvirtintas plane",
                "The criterion as approved in the plan"
            ),
            new(
                "criterion_type",
                ColumnFormat.Text,
                18,
                "Kriterijaus rūšis",
                "Criterion type",
                "Kuo matuojama",
                "What it is measured by"
            ),
            new(
                "unit",
                ColumnFormat.Text,
                16,
                "Matavimo vienetas",
                "Unit",
                "Kriterijaus vienetas",
                "Unit of the criterion"
            ),
            new(
                "target",
                ColumnFormat.Number,
                11,
                "Siektina",
                "Target",
                "Visos eilutės siektina reikšmė",
                "Target of the whole item"
            ),
            new(
                "target_date",
                ColumnFormat.Date,
                12,
                "Terminas",
                "Deadline",
                "Paskutinė tinkama diena",
                "The last good day"
            ),
            new(
                "planned_kind",
                ColumnFormat.Text,
                15,
                "Ką numatė",
                "Planned kind",
                "Skaičius, pagal poreikį, nenurodyta arba nenumatyta",
                "A number, as needed, not stated or nothing planned"
            ),
            new(
                "planned",
                ColumnFormat.Number,
                11,
                "Numatyta",
                "Planned",
                "Paties vykdytojo numatytas skaičius",
                "The executor's own planned number"
            ),
            new(
                "achieved",
                ColumnFormat.Number,
                11,
                "Pasiekta",
                "Achieved",
                "Pasiekta reikšmė; 0 yra atsakymas, tuščia – nenurodyta",
                "The value reached; 0 is an answer, empty is not stated"
            ),
            new(
                "achieved_date",
                ColumnFormat.Date,
                12,
                "Įvykdymo data",
                "Date achieved",
                "Kada įvykdyta",
                "When it was done"
            ),
            new(
                "achieved_pct",
                ColumnFormat.Number,
                12,
                "Pasiekta, proc.",
                "Achieved, %",
                "Pasiekta ir numatyta santykis; tuščia, kai neskaičiuojama",
                "Achieved to planned; empty when it cannot be computed"
            ),
            new(
                "item_achieved",
                ColumnFormat.Number,
                12,
                "Eilutės pasiekta",
                "Item achieved",
                "Visos eilutės pasiekta reikšmė; vykdytojų eilutėse kartojasi",
                "Value of the whole item; repeated on its executors' rows"
            ),
        ];
}
