using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

public sealed partial class AnnexWords
{
    public string AboutSheet => Pick("Apie", "About");
    public string AnnexSheet => Pick("Priedas", "Annex");
    public string DataSheet => Pick("Duomenys", "Data");
    public string MunicipalitiesSheet => Pick("Savivaldybes", "Municipalities");
    public string MoneySheet => Pick("Lesos", "Money");
    public string ReasonsSheet => Pick("Priezastys", "Reasons");
    public string DictionarySheet => Pick("Zodynas", "Dictionary");

    public string DataCaption(int year) =>
        Pick(
            $"Vykdytojų dalys, {year} m. (viena eilutė – vieno vykdytojo dalis)",
            $"Executors' parts, {year} (one row per part)"
        );

    public string MunicipalitiesCaption(int year) =>
        Pick(
            $"Savivaldybės, {year} m. (viena eilutė – savivaldybė)",
            $"Municipalities, {year} (one row per municipality)"
        );

    public string MoneyCaption(int year) =>
        Pick(
            $"Lėšos, {year} m. (viena eilutė – plano eilutė; nenurodyta suma nėra nulis)",
            $"Money, {year} (one row per item; an amount that was not stated is not zero)"
        );

    public string ReasonsCaption(int year) =>
        Pick(
            $"Priežastys, {year} m. (viena eilutė – viena nurodyta priežastis)",
            $"Reasons, {year} (one row per stated reason)"
        );

    public string DictionaryCaption => Pick("Stulpelių ir reikšmių žodynas", "Dictionary of columns and values");

    public string ColumnEntry => Pick("stulpelis", "column");
    public string StatusEntry => Pick("įvertinimas", "status");
    public string StateEntry => Pick("ataskaitos būsena", "submission state");
    public string PlannedEntry => Pick("ką numatė", "planned kind");
    public string ReasonEntry => Pick("priežastis", "reason");
    public string CriterionEntry => Pick("kriterijaus rūšis", "criterion type");

    /// <summary>The rows of the first sheet: what the file is, how to read it, what stands where.</summary>
    /// <param name="items">How many rows the annex has.</param>
    public IEnumerable<(string Field, Cell Value)> About(AnnexDto annex, int items)
    {
        yield return (Pick("Planas", "Plan"), Cell.Of(annex.PlanTitle));
        yield return (Pick("Plano laikotarpis", "Plan period"), Cell.Of($"{annex.PeriodFrom}–{annex.PeriodTo}"));
        yield return (Pick("Ataskaitiniai metai", "Report year"), Cell.Of(annex.Year));
        yield return (
            Pick("Duomenų būklė (Vilniaus laiku)", "As of (Vilnius time)"),
            Cell.Of((DateTimeOffset?)annex.AsOf)
        );
        yield return (Pick("Paskelbta", "Published"), Cell.Of(YesNo(annex.Published)));
        yield return (Pick("Variantas", "Variant"), Cell.Of(Variant(annex)));
        yield return (
            Pick("Pagrindas", "Basis"),
            Cell.Of(
                string.Equals(annex.Basis, "accepted", StringComparison.Ordinal)
                    ? Pick("priimtos ataskaitos", "accepted reports")
                    : Pick("pateiktos ir priimtos ataskaitos", "submitted and accepted reports")
            )
        );
        yield return (
            Pick("Skaičiavimo vienetas", "Unit of count"),
            Cell.Of(
                Pick(
                    "plano eilutė: priemonė arba veiksmas, turintis savo kriterijų",
                    "item: a measure or action with its own criterion"
                )
            )
        );
        yield return (Pick("Eilučių skaičius", "Items in this file"), Cell.Of(items));
        yield return (
            Pick("Šaltinis", "Source"),
            Cell.Of(
                $"{System}: {Pick("vykdytojų ataskaitos ir ministerijos įvertinimai", "executors' reports and the ministry's decisions")}"
            )
        );
        yield return (
            AnnexSheet,
            Cell.Of(
                Pick(
                    "priedo lentelė: priemonės, veiksmai ir vykdytojų dalys",
                    "the annex table: measures, actions and executors' parts"
                )
            )
        );
        yield return (
            DataSheet,
            Cell.Of(
                Pick(
                    "viena eilutė – vieno vykdytojo dalis; tinka suvestinėms",
                    "one row per executor's part; made for pivot tables"
                )
            )
        );
        yield return (
            MunicipalitiesSheet,
            Cell.Of(
                Pick(
                    "kiek dalių kiekviena savivaldybė turėjo, pateikė ir įvykdė",
                    "how many parts each municipality had, handed in and did"
                )
            )
        );
        yield return (
            MoneySheet,
            Cell.Of(Pick("planuotos ir panaudotos lėšos su aprėptimi", "planned and spent money with its coverage"))
        );
        yield return (
            ReasonsSheet,
            Cell.Of(Pick("kodėl nepasiekta arba gerokai viršyta", "why targets were missed or clearly exceeded"))
        );
        yield return (
            DictionarySheet,
            Cell.Of(Pick("stulpelių ir reikšmių paaiškinimai", "what columns and values mean"))
        );
        yield return (
            Pick("Tuščias langelis", "An empty cell"),
            Cell.Of(Pick("nenurodyta arba netaikoma; tai nėra nulis", "not stated or not applicable; it is not zero"))
        );
        yield return ("0", Cell.Of(Pick("nurodytas nulis", "a zero that was stated")));
        yield return (
            AsNeeded,
            Cell.Of(
                Pick(
                    "skaičius nenumatytas: vykdoma, kai atsiranda poreikis",
                    "no number planned: done when need arises"
                )
            )
        );
        yield return (
            NotSubmitted,
            Cell.Of(Pick("vykdytojas ataskaitos nepateikė", "the executor handed no report in"))
        );
    }

    private string Variant(AnnexDto annex) =>
        annex switch
        {
            { Version: { } version } => Pick($"viešas, paskelbta {version} versija", $"public, version {version}"),
            { IsPreview: true } => Pick("viešas, dar nepaskelbtas (peržiūra)", "public, not published yet (preview)"),
            _ => Pick(
                "vidinis: tekstai ir skaičiai, kaip juos pateikė vykdytojai",
                "internal: texts and numbers as executors gave them"
            ),
        };

    /// <summary>Code values that occur in the sheets: kind of entry, code, title, meaning.</summary>
    public IEnumerable<(string Kind, string Code, string Title, string? Meaning)> Values()
    {
        foreach (var status in Enum.GetValues<ImplementationStatus>())
        {
            yield return (StatusEntry, Codes.Of(status), Of(status), null);
        }

        foreach (var state in Enum.GetValues<ReportState>())
        {
            yield return (StateEntry, Codes.Of(state), Of(state), null);
        }

        foreach (var kind in Enum.GetValues<PlannedKind>())
        {
            yield return (PlannedEntry, Codes.Of(kind), Of(kind), null);
        }

        foreach (var kind in Enum.GetValues<CriterionKind>())
        {
            yield return (CriterionEntry, Codes.Of(kind), Of(kind), null);
        }

        foreach (var reason in Enum.GetValues<Reason>())
        {
            yield return (ReasonEntry, Codes.Of(reason), Of(reason), null);
        }
    }
}
