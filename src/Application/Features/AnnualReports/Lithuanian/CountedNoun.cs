using System.Globalization;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;

public enum PluralCategory
{
    /// <summary>1, 21, 101; not 11.</summary>
    One,

    /// <summary>2–9, 22–29; not 12–19.</summary>
    Few,

    /// <summary>Any fraction: 0,5 or 1,5.</summary>
    Many,

    /// <summary>0, 10–20, 30, 100.</summary>
    Other,
}

/// <summary>Cases in which a counted noun stands in the report.</summary>
public enum Case
{
    Nominative,
    Genitive,
    Accusative,
}

/// <summary>A noun, or words that are declined as one, with the forms it takes beside a number.</summary>
public sealed record CountedNoun(
    string Singular,
    string SingularGenitive,
    string SingularAccusative,
    string Plural,
    string PluralGenitive,
    string PluralAccusative
)
{
    public static CountedNoun MeasureOrAction { get; } =
        new(
            "priemonė arba veiksmas",
            "priemonės arba veiksmo",
            "priemonę arba veiksmą",
            "priemonės ir veiksmai",
            "priemonių ir veiksmų",
            "priemones ir veiksmus"
        );

    public static CountedNoun Task { get; } =
        new("uždavinys", "uždavinio", "uždavinį", "uždaviniai", "uždavinių", "uždavinius");

    public static CountedNoun Criterion { get; } =
        new(
            "vertinimo kriterijus",
            "vertinimo kriterijaus",
            "vertinimo kriterijų",
            "vertinimo kriterijai",
            "vertinimo kriterijų",
            "vertinimo kriterijus"
        );

    public static CountedNoun ExecutorPart { get; } =
        new(
            "vykdytojo dalis",
            "vykdytojo dalies",
            "vykdytojo dalį",
            "vykdytojų dalys",
            "vykdytojų dalių",
            "vykdytojų dalis"
        );

    public static CountedNoun MunicipalAnswer { get; } =
        new(
            "savivaldybės atsakymas",
            "savivaldybės atsakymo",
            "savivaldybės atsakymą",
            "savivaldybių atsakymai",
            "savivaldybių atsakymų",
            "savivaldybių atsakymus"
        );

    public static CountedNoun Institution { get; } =
        new("institucija", "institucijos", "instituciją", "institucijos", "institucijų", "institucijas");

    public static CountedNoun Municipality { get; } =
        new("savivaldybė", "savivaldybės", "savivaldybę", "savivaldybės", "savivaldybių", "savivaldybes");

    public static CountedNoun Recommendation { get; } =
        new("rekomendacija", "rekomendacijos", "rekomendaciją", "rekomendacijos", "rekomendacijų", "rekomendacijas");

    public static PluralCategory CategoryOf(decimal number)
    {
        if (number != decimal.Truncate(number))
        {
            return PluralCategory.Many;
        }

        var (tens, ones) = (Math.Abs(number) % 100, Math.Abs(number) % 10);
        return tens is >= 11 and <= 19 || ones == 0 ? PluralCategory.Other
            : ones == 1 ? PluralCategory.One
            : PluralCategory.Few;
    }

    /// <summary>The form beside this number: "5 priemonės", "16 priemonių", "iš 21 priemonės".</summary>
    public string Beside(decimal number, Case @case) =>
        (CategoryOf(number), @case) switch
        {
            (PluralCategory.Many, _) => SingularGenitive,
            (PluralCategory.Other, _) => PluralGenitive,
            (PluralCategory.One, Case.Nominative) => Singular,
            (PluralCategory.One, Case.Genitive) => SingularGenitive,
            (PluralCategory.One, Case.Accusative) => SingularAccusative,
            (PluralCategory.Few, Case.Nominative) => Plural,
            (PluralCategory.Few, Case.Genitive) => PluralGenitive,
            (PluralCategory.Few, Case.Accusative) => PluralAccusative,
        };

    public string Counted(int number, Case @case) =>
        $"{number.ToString(CultureInfo.InvariantCulture)}{Writing.NoBreak}{Beside(number, @case)}";
}
