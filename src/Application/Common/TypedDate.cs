using System.Globalization;
using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Common;

/// <summary>Reads a day as people write it; one without a year is taken in the reporting year.</summary>
public static partial class TypedDate
{
    private const int Unnamed = -1;

    private static readonly string[][] Months =
    [
        ["sausio", "january", "jan"],
        ["vasario", "february", "feb"],
        ["kovo", "march", "mar"],
        ["balandzio", "april", "apr"],
        ["geguzes", "may"],
        ["birzelio", "june", "jun"],
        ["liepos", "july", "jul"],
        ["rugpjucio", "august", "aug"],
        ["rugsejo", "september", "sep"],
        ["spalio", "october", "oct"],
        ["lapkricio", "november", "nov"],
        ["gruodzio", "december", "dec"],
    ];

    public static Typed<DateOnly> Read(string text, int year)
    {
        var typed = Midnight().Replace(Until().Replace(TypedInput.Clean(text), ""), "");
        if (typed.Length == 0)
        {
            return new(TypedKind.Empty);
        }

        if (Written().Match(typed) is { Success: true } written)
        {
            var stated = written.Groups[1].Success ? written.Groups[1] : written.Groups[4];
            return Day(Year(stated, year), MonthNo(written.Groups[2].Value), Int(written.Groups[3]));
        }

        if (DayFirst().Match(typed) is { Success: true } dayFirst)
        {
            return Day(Year(dayFirst.Groups[3], year), MonthNo(dayFirst.Groups[2].Value), Int(dayFirst.Groups[1]));
        }

        if (YearFirst().Match(typed) is { Success: true } iso)
        {
            return Day(Int(iso.Groups[1]), Int(iso.Groups[2]), Int(iso.Groups[3]));
        }

        if (Points().Match(typed) is { Success: true } points)
        {
            return Day(Int(points.Groups[3]), Int(points.Groups[2]), Int(points.Groups[1]));
        }

        if (MonthAndDay().Match(typed) is { Success: true } monthAndDay)
        {
            return Day(year, Int(monthAndDay.Groups[1]), Int(monthAndDay.Groups[2]));
        }

        // With a slash people write both 20/10 and 10/20; with a point both 03.01 (1 March) and 01.03.
        if (Slashes().Match(typed) is { Success: true } slashes)
        {
            return Either(Int(slashes.Groups[3]), Int(slashes.Groups[2]), Int(slashes.Groups[1]));
        }

        if (Loose().Match(typed) is { Success: true } loose)
        {
            return Either(year, Int(loose.Groups[1]), Int(loose.Groups[2]));
        }

        var named = Months.Any(names => names.Any(name => typed.Contains(name, StringComparison.Ordinal)));
        return Refused(
            YearAndMonth().IsMatch(typed) || (named && MonthAlone().IsMatch(typed)) ? Refusal.NoDay : Refusal.Date
        );
    }

    private static int MonthNo(string name) =>
        Array.FindIndex(Months, names => names.Contains(name)) is >= 0 and var at ? at + 1 : Unnamed;

    private static int Int(Capture digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static int Year(Group stated, int year) => stated.Success ? Int(stated) : year;

    private static Typed<DateOnly> Day(int year, int month, int day) =>
        month == Unnamed ? Refused(Refusal.Date)
        : DayOf(year, month, day) is { } value ? new(TypedKind.Value, value)
        : Refused(Refusal.NoSuchDay);

    /// <summary>Certain only where the other way round is no day, or the same one.</summary>
    private static Typed<DateOnly> Either(int year, int month, int day)
    {
        var (one, other) = (DayOf(year, month, day), DayOf(year, day, month));
        return (one ?? other) is { } value
            ? new(one is not null && other is not null && one != other ? TypedKind.Ask : TypedKind.Value, value)
            : Refused(Refusal.NoSuchDay);
    }

    private static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static Typed<DateOnly> Refused(Refusal why) => new(TypedKind.Refused, Refusal: why);

    [GeneratedRegex(@"^(iki|until|by) ")]
    private static partial Regex Until();

    [GeneratedRegex(@"[ t]00:00(:00)?(\.0+)?z?$")]
    private static partial Regex Midnight();

    [GeneratedRegex(
        @"^(?:([0-9]{4}) ?(?:m\. ?|m )?)?([a-z]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?: ?d\.?)?(?:,? ([0-9]{4}))?$"
    )]
    private static partial Regex Written();

    [GeneratedRegex(@"^([0-9]{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?(?:,? ([0-9]{4}))?$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([0-9]{4}) ?[-./ ] ?([0-9]{1,2}) ?[-./ ] ?([0-9]{1,2})(?: ?d\.?)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})$")]
    private static partial Regex Points();

    [GeneratedRegex(@"^([0-9]{1,2})-([0-9]{1,2})$")]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^([0-9]{1,2})[./]([0-9]{1,2})$")]
    private static partial Regex Loose();

    [GeneratedRegex(@"^[0-9]{4}[-./][0-9]{1,2}$")]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"^([0-9]{4} ?(m\.?)? ?)?(men\.?|[a-z]+)( men\.?)?$")]
    private static partial Regex MonthAlone();
}
