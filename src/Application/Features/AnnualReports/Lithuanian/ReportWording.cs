using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;

public enum Gender
{
    /// <summary>Uždavinys, veiksmas, kriterijus.</summary>
    Masculine,

    /// <summary>Priemonė.</summary>
    Feminine,
}

public enum MoneyKind
{
    Planned,
    Allocated,
    Spent,
}

/// <summary>Words of the domain as a sentence of the report needs them.</summary>
public static class ReportWording
{
    /// <summary>Null while there is no status to name.</summary>
    public static string? Status(ImplementationStatus status, Gender gender)
    {
        var ending = gender == Gender.Masculine ? "as" : "a";
        return status switch
        {
            ImplementationStatus.Implemented => $"įgyvendint{ending}",
            ImplementationStatus.PartiallyImplemented => $"įgyvendint{ending} iš dalies",
            ImplementationStatus.NotImplemented => $"neįgyvendint{ending}",
            ImplementationStatus.NotAssessed => $"nevertint{ending}",
            ImplementationStatus.Pending => null,
        };
    }

    public static string Judgement(Judgement judgement) =>
        judgement switch
        {
            Domain.Assessment.Judgement.Positive => "teigiamas",
            Domain.Assessment.Judgement.Partly => "iš dalies teigiamas",
            Domain.Assessment.Judgement.Negative => "neigiamas",
        };

    /// <summary>"planuota 29,3 tūkst. EUR".</summary>
    public static string Money(MoneyKind kind) =>
        kind switch
        {
            MoneyKind.Planned => "planuota",
            MoneyKind.Allocated => "skirta",
            MoneyKind.Spent => "panaudota",
        };

    public static string NoMoney(MoneyKind kind) =>
        kind switch
        {
            MoneyKind.Planned => "planuotų lėšų nenurodyta",
            MoneyKind.Allocated => "skirtų lėšų nenurodyta",
            MoneyKind.Spent => "panaudotų lėšų nenurodyta",
        };

    /// <summary>As one of "dėl įvairių priežasčių: …".</summary>
    public static string Reason(Reason reason) =>
        reason switch
        {
            Domain.Reporting.Reason.Restrictions => "pandemijos sukelti apribojimai",
            Domain.Reporting.Reason.NotReported => "informacija nepateikta",
            Domain.Reporting.Reason.NoNeed => "nebuvo poreikio",
            Domain.Reporting.Reason.OtherForm => "pasirinkta kita įgyvendinimo forma",
            Domain.Reporting.Reason.DecisionChanged => "po analizės priimtas kitas sprendimas",
            Domain.Reporting.Reason.NoParticipants => "trūko dalyvių, paraiškų ar partnerių",
            Domain.Reporting.Reason.NoMoney => "trūko lėšų",
            Domain.Reporting.Reason.NoCapacity => "trūko žmonių ar laiko",
            Domain.Reporting.Reason.MovedToLaterYear => "perkelta į vėlesnius metus",
            Domain.Reporting.Reason.CriterionMisfit => "kriterijus neatitinka priemonės",
            Domain.Reporting.Reason.BelowTarget => "nepasiekta siektina reikšmė",
            Domain.Reporting.Reason.NotOrganised => "nevykdyta be nurodytos priežasties",
            Domain.Reporting.Reason.Other => "kitos priežastys",
            Domain.Reporting.Reason.MoreNeed => "poreikis buvo didesnis",
            Domain.Reporting.Reason.MoreMoney => "gauta daugiau lėšų",
            Domain.Reporting.Reason.PlannedTooLow => "suplanuota per mažai",
        };

    /// <summary>"Lietuvos Respublikos vidaus reikalų ministras" → "… ministro": the last word is declined.</summary>
    public static string Genitive(string words) => WithEnding(words, Genitives);

    /// <summary>"įsakymas" → "įsakymu".</summary>
    public static string Instrumental(string words) => WithEnding(words, Instrumentals);

    /// <summary>What cannot be declined by its ending stays as it is.</summary>
    private static string WithEnding(string words, (string Nominative, string Ending)[] endings)
    {
        foreach (var (nominative, ending) in endings)
        {
            if (words.EndsWith(nominative, StringComparison.Ordinal))
            {
                return words[..^nominative.Length] + ending;
            }
        }

        return words;
    }

    private static readonly (string, string)[] Genitives =
    [
        ("as", "o"),
        ("is", "io"),
        ("ys", "io"),
        ("us", "aus"),
        ("a", "os"),
        ("ė", "ės"),
    ];

    private static readonly (string, string)[] Instrumentals =
    [
        ("as", "u"),
        ("is", "iu"),
        ("ys", "iu"),
        ("us", "umi"),
        ("ė", "e"),
    ];
}
