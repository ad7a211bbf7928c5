namespace ActionPlanMonitor.Application.Features.Annex.Documents;

public sealed partial class AnnexWords
{
    /// <summary>What was reported, decided and counted; and the columns of sheets about the file itself.</summary>
    private static ColumnWords[] OfTheReport() =>
        [
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
                "evidence_count",
                ColumnFormat.Number,
                12,
                "Įrodymų",
                "Evidence",
                "Kiek nuorodų ir failų pridėta; tuščia – neskelbiama arba neatsiskaityta",
                "Links and files attached; empty: not published or not reported"
            ),
            new(
                "evidence_urls",
                ColumnFormat.Text,
                40,
                "Įrodymų nuorodos",
                "Evidence links",
                "Kelios skiriamos ženklu |; failai čia nerodomi",
                "Several are separated by |; files are not listed"
            ),
            new(
                "published_version",
                ColumnFormat.Number,
                12,
                "Paskelbta versija",
                "Published version",
                "Paskelbtos versijos numeris; tuščia – nepaskelbti duomenys",
                "Number of the published version; empty: unpublished data"
            ),
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
            new(
                "implemented",
                ColumnFormat.Number,
                13,
                "Įgyvendinta",
                "Implemented",
                "Dalių skaičius",
                "Number of parts"
            ),
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
            new(
                "not_assessed",
                ColumnFormat.Number,
                13,
                "Nevertinta",
                "Not assessed",
                "Dalių skaičius",
                "Number of parts"
            ),
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
}
