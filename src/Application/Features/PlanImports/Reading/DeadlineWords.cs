using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>"… iki 03-01", "… iki 2020 m. gruodžio 1 d.", "… iki IV ketv. pabaigos".</summary>
internal static partial class DeadlineWords
{
    public static (string What, DateOnly? Deadline) TakeFrom(string text, int year, List<CriterionDoubt> doubts)
    {
        var match = Until().Match(text);
        if (!match.Success)
        {
            return (text, null);
        }

        var when = match.Groups["when"].Value.Trim().TrimEnd('.', ';');
        var rest = match.Groups["what"].Value.Trim(' ', ',');
        var typed = TypedDate.Read(when, year);
        if (typed is { Kind: TypedKind.Value })
        {
            return (rest, typed.Value);
        }

        if (typed is { Kind: TypedKind.Ask })
        {
            doubts.Add(Doubt("deadline_unsure", DoubtSeverity.Decide, typed.Value));
            return (rest, typed.Value);
        }

        if (EndOf(when, year) is { } last)
        {
            doubts.Add(Doubt("deadline_last_day", DoubtSeverity.Look, last));
            return (rest, last);
        }

        return (text, null);
    }

    /// <summary>A quarter, a half, a month or the year: its last day.</summary>
    public static DateOnly? EndOf(string when, int year)
    {
        var plain = TypedInput.Clean(when);
        var stated = StatedYear().Match(plain);
        var of = stated.Success ? int.Parse(stated.Value, CultureInfo.InvariantCulture) : year;
        if (of is < 1990 or > 2100)
        {
            return null;
        }

        if (Quarter().Match(plain) is { Success: true } quarter)
        {
            return LastOf(
                of,
                3
                    * quarter.Groups["no"].Value switch
                    {
                        "i" or "1" => 1,
                        "ii" or "2" => 2,
                        "iii" or "3" => 3,
                        _ => 4,
                    }
            );
        }

        if (Half().Match(plain) is { Success: true } half)
        {
            return LastOf(of, half.Groups["no"].Value is "i" or "1" ? 6 : 12);
        }

        return YearsEnd().IsMatch(plain) ? LastOf(of, 12) : null;
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static CriterionDoubt Doubt(string code, DoubtSeverity severity, DateOnly taken) =>
        new(
            code,
            severity,
            DoubtField.Deadline,
            severity == DoubtSeverity.Decide
                ? Speech.Say("Datą galima suprasti dvejopai.", "The date can be understood in two ways.")
                : Speech.Say(
                    "Terminas – ne diena: paimta paskutinė diena.",
                    "The deadline is not a day: its last day was taken."
                ),
            taken.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    [GeneratedRegex(
        @"^((?<what>.+?)\s+)?[Ii]ki\s+(?<when>[^.]*[0-9IVX].*|metų pabaigos)$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Until();

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex StatedYear();

    [GeneratedRegex(@"\b(?<no>iv|iii|ii|i|[1-4]) ?(-?(asis|ojo|as))? ?ketv", RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?<no>ii|i|[12]) ?pusm", RegexOptions.ExplicitCapture)]
    private static partial Regex Half();

    [GeneratedRegex(
        @"^(20[0-9]{2} ?(m\.?|metu)? ?)?(metu )?(pabaigos|pabaiga)$|^20[0-9]{2} ?m\.?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex YearsEnd();
}
