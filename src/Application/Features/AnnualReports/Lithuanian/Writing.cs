using System.Globalization;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;

/// <summary>Numbers, amounts, dates and lists as an official Lithuanian text writes them.</summary>
public static class Writing
{
    /// <summary>A number and its unit stay on one line.</summary>
    public const string NoBreak = "\u00A0";

    private const decimal Thousand = 1000;

    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = NoBreak,
        NumberGroupSizes = [3],
        NegativeSign = "–",
    };

    private static readonly string[] MonthsOf =
    [
        "sausio",
        "vasario",
        "kovo",
        "balandžio",
        "gegužės",
        "birželio",
        "liepos",
        "rugpjūčio",
        "rugsėjo",
        "spalio",
        "lapkričio",
        "gruodžio",
    ];

    /// <summary>As many decimals as the number has.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.##########", Format);

    /// <summary>"55,5 proc."; never rounded onto a whole percentage that was not reached: 99,97 is not 100.</summary>
    public static string Percent(decimal points)
    {
        var digits = 1;
        while (
            digits < 10
            && points != decimal.Truncate(points)
            && Rounded(points, digits) is var p
            && p == decimal.Truncate(p)
        )
        {
            digits++;
        }

        return $"{Number(Rounded(points, digits))}{NoBreak}proc.";
    }

    private static decimal Rounded(decimal number, int digits) =>
        Math.Round(number, digits, MidpointRounding.AwayFromZero);

    /// <summary>"29 300,00 EUR".</summary>
    public static string Euros(decimal amount) => $"{amount.ToString("#,##0.00", Format)}{NoBreak}EUR";

    /// <summary>"29,3 tūkst. EUR". Below a thousand the amount is written out: little money is not none.</summary>
    public static string Thousands(decimal amount) =>
        Math.Abs(amount) < Thousand
            ? amount == 0
                ? $"0{NoBreak}EUR"
                : Euros(amount)
            : $"{Rounded(amount / Thousand, 2).ToString("#,##0.##", Format)}{NoBreak}tūkst.{NoBreak}EUR";

    /// <summary>"2020 m. birželio 12 d."</summary>
    public static string Date(DateOnly date) =>
        $"{Year(date.Year)} {MonthsOf[date.Month - 1]} {date.Day.ToString(CultureInfo.InvariantCulture)}{NoBreak}d.";

    public static string Year(int year) => $"{year.ToString(CultureInfo.InvariantCulture)}{NoBreak}m.";

    public static string Years(int from, int to) =>
        from == to ? Year(from) : $"{from.ToString(CultureInfo.InvariantCulture)}–{Year(to)}";

    /// <summary>"A, B ir C".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} ir {words[^1]}";

    public static string Quoted(string text) => $"„{text}“";
}
