using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>
/// Every word an annex file says, in Lithuanian, in English, or as the API's own code values (for open data).
/// Missing, zero, as needed and not submitted are four different things and have four different words here.
/// </summary>
public sealed partial class AnnexWords
{
    public static readonly AnnexWords Lithuanian = new(Language.Lithuanian, codes: false);
    public static readonly AnnexWords English = new(Language.English, codes: false);
    public static readonly AnnexWords Codes = new(Language.English, codes: true);

    /// <summary>Names are sorted as Lithuanians sort them in every language: Į with I, Š after S.</summary>
    public static readonly StringComparer NameOrder = StringComparer.Create(
        CultureInfo.GetCultureInfo("lt-LT"),
        CompareOptions.None
    );

    private readonly bool _codes;

    private AnnexWords(Language language, bool codes)
    {
        Language = language;
        _codes = codes;
    }

    public Language Language { get; }

    public static AnnexWords For(Language language) => language == Language.English ? English : Lithuanian;

    public string LanguageTag => Pick("lt-LT", "en-GB");
    public string LanguageCode => Pick("lt", "en");
    public string System => Pick("Veiksmų planų įgyvendinimo stebėsena", "Action plan monitoring");

    // The table of the annex.
    public string CodeHeader => Pick("Kodas", "Code");
    public string MeasuresHeader => Pick("Priemonės ir veiksmai", "Measures and actions");
    public string InstitutionHeader => Pick("Institucija", "Institution");
    public string CriterionHeader => Pick("Numatytas vertinimo kriterijus", "Planned evaluation criterion");
    public string ResultHeader => Pick("Rezultatas", "Result");
    public string FileStem => Pick("priedas", "annex");
    public string OpenDataSuffix => "atvirieji";

    public string Missing => "–";
    public string AsNeeded => Word("asNeeded", "pagal poreikį", "as needed");
    public string NotSubmitted => Word("notStarted", "Nepateikta", "Not submitted");
    public string NothingPlanned => Word("nothing", "nenumatyta", "nothing planned");
    public string SuggestedMark => Pick("(siūlomas įvertinimas)", "(suggested status)");

    public string YesNo(bool value) => value ? Word("true", "taip", "yes") : Word("false", "ne", "no");

    public string CountedTogether(int from, int to) =>
        Pick($"skaičiuojama kartu už {from}–{to} m.", $"counted together for {from}–{to}");

    public string TaskBand(int no, string? title) =>
        string.IsNullOrEmpty(title)
            ? Pick($"{no} uždavinys", $"Objective {no}")
            : Pick(
                $"{no} uždavinys – {AnnexTitle.LowerFirst(title)}",
                $"Objective {no} – {AnnexTitle.LowerFirst(title)}"
            );

    public string Action(int no) => Pick($"{no} veiksmas.", $"Action {no}.");

    public string Planned(string number) => Pick($"Numatyta – {number}", $"Planned – {number}");

    public string SentNothing(string names) =>
        Pick($"{names} informacijos nepateikė.", $"{names} sent no information.");

    public string PlannedNothing(string names) => Pick($"{names} priemonių nenumatė.", $"{names} planned nothing.");

    public string Justified(string why) =>
        Pick($"Galutinio įvertinimo pagrindimas: {why}", $"Justification of the official status: {why}");

    public string Returned(string names) =>
        Pick($"Ataskaitos grąžintos tikslinti: {names}.", $"Reports returned for correction: {names}.");

    /// <summary>"A, B ir C".</summary>
    public string Join(IReadOnlyList<string> names) =>
        names.Count < 2
            ? string.Concat(names)
            : $"{string.Join(", ", names.Take(names.Count - 1))} {Pick("ir", "and")} {names[^1]}";

    public string Source => Pick($"Šaltinis: {System}.", $"Source: {System}.");

    public string PageHeader(int year, string generated) =>
        Pick($"Priedas · {year} m. · sugeneruota {generated}", $"Annex · {year} · generated {generated}");

    public string Previewed(string asOf) =>
        Pick(
            $"Viešo varianto peržiūra: taip duomenys būtų paskelbti. Būklė: {asOf}.",
            $"Preview of the public variant: what would be published. As of {asOf}."
        );

    public string Note(string asOf, bool published, bool acceptedOnly) =>
        published ? Pick($"Duomenys paskelbti. Būklė: {asOf}.", $"Published data. As of {asOf}.")
        : acceptedOnly
            ? Pick(
                $"Nepaskelbti duomenys: remiamasi priimtomis ataskaitomis. Būklė: {asOf}.",
                $"Unpublished data, based on accepted reports. As of {asOf}."
            )
        : Pick(
            $"Nepaskelbti duomenys: remiamasi pateiktomis ataskaitomis. Būklė: {asOf}.",
            $"Unpublished data, based on submitted reports. As of {asOf}."
        );

    public string Of(ImplementationStatus status) =>
        status switch
        {
            ImplementationStatus.Implemented => Word("implemented", "Įgyvendinta", "Implemented"),
            ImplementationStatus.PartiallyImplemented => Word(
                "partiallyImplemented",
                "Įgyvendinta iš dalies",
                "Partially implemented"
            ),
            ImplementationStatus.NotImplemented => Word("notImplemented", "Neįgyvendinta", "Not implemented"),
            ImplementationStatus.NotAssessed => Word("notAssessed", "Nevertinta", "Not assessed"),
            ImplementationStatus.Pending => Word("pending", "Laukiama duomenų", "Awaiting data"),
        };

    public string Of(ReportState state) =>
        state switch
        {
            ReportState.NotStarted => NotSubmitted,
            ReportState.Draft => Word("draft", "Nepateikta (rengiama)", "Not submitted (draft)"),
            ReportState.Submitted => Word("submitted", "Pateikta", "Submitted"),
            ReportState.Returned => Word("returned", "Grąžinta tikslinti", "Returned for correction"),
            ReportState.Accepted => Word("accepted", "Priimta", "Accepted"),
        };

    public string Of(PlannedKind kind) =>
        kind switch
        {
            PlannedKind.Number => Word("number", "skaičius", "number"),
            PlannedKind.AsNeeded => AsNeeded,
            PlannedKind.NotStated => Word("notStated", "nenurodyta", "not stated"),
            PlannedKind.Nothing => NothingPlanned,
        };

    public string Of(CriterionKind kind) =>
        kind switch
        {
            CriterionKind.Count => Word("count", "skaičius", "count"),
            CriterionKind.Percent => Word("percent", "procentas", "percent"),
            CriterionKind.Deadline => Word("deadline", "terminas", "deadline"),
            CriterionKind.Document => Word("document", "dokumentas iki datos", "document by date"),
            CriterionKind.PerExecutor => Word("perExecutor", "kiekvienam vykdytojui", "per executor"),
            CriterionKind.AsNeeded => AsNeeded,
            CriterionKind.Qualitative => Word("qualitative", "kokybinis", "qualitative"),
            CriterionKind.None => Word("none", "nenustatytas", "none"),
        };

    public string Of(Reason reason) =>
        reason switch
        {
            Reason.Restrictions => Word("restrictions", "Ribojimai (pandemija)", "Restrictions (pandemic)"),
            Reason.NotReported => Word("notReported", "Informacija nepateikta", "Not reported"),
            Reason.NoNeed => Word("noNeed", "Poreikio nebuvo", "No need arose"),
            Reason.OtherForm => Word("otherForm", "Pasirinkta kita forma", "Another form chosen"),
            Reason.DecisionChanged => Word(
                "decisionChanged",
                "Po analizės pakeistas sprendimas",
                "Decision changed after analysis"
            ),
            Reason.NoParticipants => Word(
                "noParticipants",
                "Nebuvo dalyvių, paraiškų ar partnerių",
                "No participants, applications or partners"
            ),
            Reason.NoMoney => Word("noMoney", "Trūko lėšų", "No money"),
            Reason.NoCapacity => Word("noCapacity", "Trūko žmonių ar laiko", "No people or time"),
            Reason.MovedToLaterYear => Word("movedToLaterYear", "Perkelta į vėlesnius metus", "Moved to a later year"),
            Reason.CriterionMisfit => Word(
                "criterionMisfit",
                "Kriterijus netinka priemonei",
                "Criterion does not fit the measure"
            ),
            Reason.BelowTarget => Word("belowTarget", "Nepasiekta siektina reikšmė", "Below the target"),
            Reason.NotOrganised => Word("notOrganised", "Nevykdyta, nepaaiškinta", "Not carried out, no explanation"),
            Reason.Other => Word("other", "Kita", "Other"),
            Reason.MoreNeed => Word("moreNeed", "Poreikis buvo didesnis", "More need than expected"),
            Reason.MoreMoney => Word("moreMoney", "Gauta daugiau lėšų", "More money than expected"),
            Reason.PlannedTooLow => Word("plannedTooLow", "Suplanuota per mažai", "Planned too low"),
        };

    public string Of(InstitutionKind kind) =>
        kind switch
        {
            InstitutionKind.Ministry => Word("ministry", "ministerija", "ministry"),
            InstitutionKind.Prosecution => Word("prosecution", "prokuratūra", "prosecution"),
            InstitutionKind.CourtAdministration => Word(
                "courtAdministration",
                "teismų administracija",
                "court administration"
            ),
            InstitutionKind.Police => Word("police", "policija", "police"),
            InstitutionKind.Agency => Word("agency", "įstaiga", "agency"),
            InstitutionKind.Ngo => Word("ngo", "nevyriausybinė organizacija", "non-governmental organisation"),
            InstitutionKind.PublicBody => Word("publicBody", "viešoji įstaiga", "public body"),
            InstitutionKind.Municipality => Word("municipality", "savivaldybė", "municipality"),
            InstitutionKind.City => Word("city", "miesto savivaldybė", "city municipality"),
            InstitutionKind.District => Word("district", "rajono savivaldybė", "district municipality"),
        };

    public string Origin(string origin) =>
        origin switch
        {
            "official" => Word("official", "galutinis", "official"),
            "campaignClosing" => Word("campaignClosing", "kampanijos uždarymas", "closing of the campaign"),
            _ => Word("suggested", "siūlomas", "suggested"),
        };

    private string Pick(string lithuanian, string english) => Language == Language.English ? english : lithuanian;

    private string Word(string code, string lithuanian, string english) => _codes ? code : Pick(lithuanian, english);
}
