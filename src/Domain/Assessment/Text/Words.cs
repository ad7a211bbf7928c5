using System.Globalization;

namespace ActionPlanMonitor.Domain.Assessment.Text;

/// <summary>How single values are written. Self-made formats: the process is invariant, and the texts must not change with ICU.</summary>
public static class Words
{
    private const string Nbsp = "\u00A0";

    private static readonly NumberFormatInfo Lithuanian = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Nbsp,
    };

    private static readonly NumberFormatInfo English = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
    };

    public static string Number(decimal value, Language language) =>
        value.ToString(
            "#,0.##########",
            language switch
            {
                Language.Lithuanian => Lithuanian,
                Language.English => English,
            }
        );

    public static string Percent(decimal fraction, Language language) =>
        Number(Rounded(fraction), language)
        + (
            language switch
            {
                Language.Lithuanian => Nbsp + "%",
                Language.English => "%",
            }
        );

    public static string Day(DateOnly value, Language language) =>
        language switch
        {
            Language.Lithuanian => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Language.English => value.ToString($"d'{Nbsp}'MMMM'{Nbsp}'yyyy", CultureInfo.InvariantCulture),
        };

    public static string Status(ImplementationStatus status, Language language)
    {
        var (lithuanian, english) = status switch
        {
            ImplementationStatus.Pending => ("laukiama", "pending"),
            ImplementationStatus.NotAssessed => ("nevertinama", "not assessed"),
            ImplementationStatus.NotImplemented => ("neįgyvendinta", "not implemented"),
            ImplementationStatus.PartiallyImplemented => ("įgyvendinta iš dalies", "partially implemented"),
            ImplementationStatus.Implemented => ("įgyvendinta", "implemented"),
        };
        return language switch
        {
            Language.Lithuanian => lithuanian,
            Language.English => english,
        };
    }

    public static string Count(int value, Noun noun, Language language) =>
        Number(value, language)
        + Nbsp
        + (noun, language) switch
        {
            (Noun.Executors, Language.Lithuanian) => Plural(value, "vykdytojas", "vykdytojai", "vykdytojų"),
            (Noun.Executors, Language.English) => value == 1 ? "executor" : "executors",
            (Noun.Municipalities, Language.Lithuanian) => Plural(value, "savivaldybė", "savivaldybės", "savivaldybių"),
            (Noun.Municipalities, Language.English) => value == 1 ? "municipality" : "municipalities",

            // After "iš": 1 savivaldybės, 2 and 10 savivaldybių; the genitive plural has only one form.
            (Noun.OfMunicipalities, Language.Lithuanian) => Plural(
                value,
                "savivaldybės",
                "savivaldybių",
                "savivaldybių"
            ),
            (Noun.OfMunicipalities, Language.English) => value == 1 ? "municipality" : "municipalities",
            (Noun.OfItems, Language.Lithuanian) => Plural(
                value,
                "priemonės ar veiksmo",
                "priemonių ir veiksmų",
                "priemonių ir veiksmų"
            ),
            (Noun.OfItems, Language.English) => value == 1 ? "measure or action" : "measures and actions",
        };

    /// <summary>Lithuanian: 1, 21, 31 · 2–9, 22–29 · 10–20, 30, 111.</summary>
    public static string Plural(int value, string one, string few, string many) =>
        (value % 10, value % 100) switch
        {
            (_, >= 11 and <= 19) or (0, _) => many,
            (1, _) => one,
            _ => few,
        };

    /// <summary>
    /// One decimal, but never rounded onto a whole percentage that was not reached: 99.97 % must not read as 100 %.
    /// </summary>
    private static decimal Rounded(decimal fraction)
    {
        var exact = fraction > decimal.MaxValue / 100 ? decimal.MaxValue : fraction * 100;
        for (var digits = 1; digits < 10; digits++)
        {
            var rounded = Math.Round(exact, digits, MidpointRounding.AwayFromZero);
            if (decimal.Truncate(rounded) != rounded || decimal.Truncate(exact) == exact)
            {
                return rounded;
            }
        }

        return Math.Round(exact, 1, MidpointRounding.ToZero);
    }
}
