using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>
/// Finds what must not be in a public text: names, telephones, e-mail addresses, personal codes, and counts of one to four
/// persons. It would rather miss an unusual name than mark every institution: a person reads the text after it.
/// </summary>
public static partial class PersonalDataDetector
{
    private const int Timeout = 500;

    /// <returns>In the order of the text; what two rules find in one place is marked once.</returns>
    public static IReadOnlyList<PrivacyMark> Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var found = Places(Code().Matches(text).Where(m => IsPersonalCode(m.Value)), PrivacyKind.PersonalCode)
            .Concat(Places(Mail().Matches(text), PrivacyKind.Email))
            .Concat(Places(Phone().Matches(text), PrivacyKind.Phone))
            .Concat(PersonNames.Find(text))
            .Concat(PersonCounts.Find(text));
        return Apart(found);
    }

    /// <summary>Eleven digits count only when the last is the right check digit: other long numbers are no person.</summary>
    private static bool IsPersonalCode(string digits)
    {
        var d = digits.Select(c => c - '0').ToArray();
        var check = Sum(d, 1) % 11;
        if (check == 10)
        {
            check = Sum(d, 3) % 11 % 10;
        }

        return check == d[10];
    }

    private static int Sum(int[] digits, int firstWeight) =>
        Enumerable.Range(0, 10).Sum(i => digits[i] * (((firstWeight - 1 + i) % 9) + 1));

    private static IEnumerable<PrivacyMark> Places(IEnumerable<Match> matches, PrivacyKind kind) =>
        matches.Select(m => new PrivacyMark(kind, m.Index, m.Length));

    private static List<PrivacyMark> Apart(IEnumerable<PrivacyMark> found)
    {
        var apart = new List<PrivacyMark>();
        foreach (var mark in found)
        {
            if (apart.TrueForAll(a => mark.Offset >= a.Offset + a.Length || mark.Offset + mark.Length <= a.Offset))
            {
                apart.Add(mark);
            }
        }

        return [.. apart.OrderBy(m => m.Offset)];
    }

    /// <summary>
    /// A country code, or the national 8 or 0 and eight digits. Free lines (800) belong to services, and an amount of money
    /// is none.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\d.,+])(?:\+\s?370[\s\-–]{0,3}(?!800)\(?\d(?:[\s\-–()]{0,3}\d){7}|\+(?!370)\d{1,3}(?:[\s\-–()]{0,3}\d){7,12}"
            + @"|\(?[80][\s\-–]{0,3}\(?[\s\-–]?(?!800)\d\)?(?:[\s\-–()]{0,3}\d){7})(?!\d)(?!\s?(?:eur|€))",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,9}", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)[3-6]\d{10}(?!\d)", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Code();
}
