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
    public static readonly IReadOnlyList<ColumnWords> Columns =
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
        new(
            "submission_state",
            ColumnFormat.Text,
            18,
            "Ataskaitos būsena",
            "Submission state",
            "Nepateikta yra atsiskaitymo faktas, ne įvertinimas",
            "Not submitted is a fact about reporting, never a status"
        ),
        new(
            "submitted_at",
            ColumnFormat.Moment,
            17,
            "Pateikta",
            "Submitted at",
            "Kada ataskaita pateikta",
            "When the report was handed in"
        ),
        new(
            "status_part",
            ColumnFormat.Text,
            20,
            "Dalies įvertinimas",
            "Status of the part",
            "Vykdytojo dalies įvertinimas pagal taisykles",
            "Status of the executor's part by rule"
        ),
        new(
            "status_suggested",
            ColumnFormat.Text,
            20,
            "Siūlomas įvertinimas",
            "Suggested status",
            "Apskaičiuotas pagal taisykles",
            "Computed by rule"
        ),
        new(
            "status_claimed",
            ColumnFormat.Text,
            20,
            "Institucijos įvertinimas",
            "Claimed status",
            "Vykdytojo nurodytas",
            "Stated by the executor"
        ),
        new(
            "status_final",
            ColumnFormat.Text,
            20,
            "Galutinis įvertinimas",
            "Official status",
            "Ministerijos nustatytas; tuščia – dar nenustatytas",
            "Decided by the ministry; empty: not decided yet"
        ),
        new(
            "status",
            ColumnFormat.Text,
            20,
            "Rodomas įvertinimas",
            "Shown status",
            "Galutinis, o kol jo nėra – siūlomas",
            "Official, or suggested until there is one"
        ),
        new(
            "status_origin",
            ColumnFormat.Text,
            14,
            "Įvertinimo kilmė",
            "Status origin",
            "Galutinis arba siūlomas",
            "Official or suggested"
        ),
        new(
            "status_justification",
            ColumnFormat.Text,
            40,
            "Pagrindimas",
            "Justification",
            "Kodėl galutinis įvertinimas skiriasi nuo siūlomo",
            "Why the official status differs from the suggested one"
        ),
        new(
            "reasons",
            ColumnFormat.Text,
            28,
            "Priežastys",
            "Reasons",
            "Kelios skiriamos ženklu |",
            "Several are separated by |"
        ),
        new(
            "reason_code",
            ColumnFormat.Text,
            18,
            "Priežasties kodas",
            "Reason code",
            "Priežasties kodas",
            "Code of the reason"
        ),
        new(
            "reason",
            ColumnFormat.Text,
            36,
            "Priežastis",
            "Reason",
            "Kodėl reikšmė nepasiekta arba gerokai viršyta",
            "Why the target was missed or clearly exceeded"
        ),
        new("result_text", ColumnFormat.Text, 90, "Rezultatas", "Result", "Kas padaryta", "What was done"),
        new(
            "budget_planned_eur",
            ColumnFormat.Money,
            15,
            "Planuota, Eur",
            "Planned, EUR",
            "Tik eilutei nurodyta suma; tuščia – nenurodyta",
            "Amount stated for the item itself; empty: not stated"
        ),
        new(
            "allocated_eur",
            ColumnFormat.Money,
            15,
            "Skirta, Eur",
            "Allocated, EUR",
            "0 yra atsakymas, tuščia – nenurodyta",
            "0 is an answer, empty is not stated"
        ),
        new(
            "spent_eur",
            ColumnFormat.Money,
            15,
            "Panaudota, Eur",
            "Spent, EUR",
            "0 yra atsakymas, tuščia – nenurodyta",
            "0 is an answer, empty is not stated"
        ),
        new(
            "spent_known",
            ColumnFormat.Text,
            14,
            "Suma nurodyta",
            "Spent known",
            "Ar panaudota suma nurodyta",
            "Whether the spent amount was stated"
        ),
        new(
            "parts_expected",
            ColumnFormat.Number,
            13,
            "Turi atsiskaityti",
            "Parts expected",
            "Vykdytojai, kurie ką nors numatė",
            "Executors that planned something"
        ),
        new(
            "parts_submitted",
            ColumnFormat.Number,
            13,
            "Atsiskaitė",
            "Parts submitted",
            "Iš jų pateikusių ataskaitą",
            "Those of them that handed a report in"
        ),
        new(
            "parts_not_submitted",
            ColumnFormat.Number,
            13,
            "Neatsiskaitė",
            "Parts not submitted",
            "Iš jų nepateikusių ataskaitos",
            "Those of them that did not"
        ),
        new(
            "parts_nothing_planned",
            ColumnFormat.Number,
            13,
            "Nieko nenumatė",
            "Nothing planned",
            "Neįskaičiuojama į turinčius atsiskaityti",
            "Not among the parts expected"
        ),
        new(
            "spent_stated_by",
            ColumnFormat.Number,
            13,
            "Sumą nurodė",
            "Spending stated by",
            "Kiek dalių nurodė panaudotą sumą",
            "How many parts stated a spent amount"
        ),
        new("implemented", ColumnFormat.Number, 13, "Įgyvendinta", "Implemented", "Dalių skaičius", "Number of parts"),
        new(
            "partially_implemented",
            ColumnFormat.Number,
            13,
            "Iš dalies",
            "Partially implemented",
            "Dalių skaičius",
            "Number of parts"
        ),
        new(
            "not_implemented",
            ColumnFormat.Number,
            13,
            "Neįgyvendinta",
            "Not implemented",
            "Dalių skaičius",
            "Number of parts"
        ),
        new("not_assessed", ColumnFormat.Number, 13, "Nevertinta", "Not assessed", "Dalių skaičius", "Number of parts"),
        new(
            "pending",
            ColumnFormat.Number,
            13,
            "Laukiama duomenų",
            "Awaiting data",
            "Dalių skaičius",
            "Number of parts"
        ),
        new(
            "item_id",
            ColumnFormat.Text,
            38,
            "Eilutės ID",
            "Item ID",
            "Nekintamas eilutės ID",
            "Permanent identifier of the item"
        ),
        new(
            "obligation_id",
            ColumnFormat.Text,
            38,
            "Dalies ID",
            "Obligation ID",
            "Nekintamas vykdytojo dalies ID",
            "Permanent identifier of the executor's part"
        ),
        new("field", ColumnFormat.Text, 30, "Laukas", "Field", "", ""),
        new("value", ColumnFormat.Text, 100, "Reikšmė", "Value", "", ""),
        new("entry_kind", ColumnFormat.Text, 20, "Kas aprašoma", "Entry", "", ""),
        new("name", ColumnFormat.Text, 24, "Kodas", "Code name", "", ""),
        new("title", ColumnFormat.Text, 36, "Pavadinimas", "Title", "", ""),
        new("meaning", ColumnFormat.Text, 80, "Reikšmė", "Meaning", "", ""),
    ];

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
}
