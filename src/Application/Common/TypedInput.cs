using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Common;

public enum TypedKind
{
    Empty,
    Value,

    /// <summary>Most likely the value, but the person is asked.</summary>
    Ask,

    /// <summary>Said to be unknown: neither empty nor zero.</summary>
    Unknown,
    Refused,
}

/// <summary>Why a text is no answer; each has a sentence in both languages.</summary>
public enum Refusal
{
    Number,
    Negative,
    TooLarge,
    Decimals,
    Range,
    Share,
    Dash,
    Currency,
    Date,
    NoDay,
    NoSuchDay,
}

public enum About
{
    Approximately,
    Over,
    Nearly,
    AtLeast,
}

/// <param name="About">Said of a value that is not exact: "apie 420", "per 250".</param>
/// <param name="Of">"2 iš 3": the second number.</param>
/// <param name="Note">What was typed, where it says more than a number that is exact or about so much.</param>
public sealed record Typed<T>(
    TypedKind Kind,
    T? Value = default,
    About? About = null,
    decimal? Of = null,
    string? Note = null,
    Refusal? Refusal = null
);

/// <summary>
/// Reads what people type (domain.md 8): numbers, shares, money. The browser reads a form by the same rules, and
/// <c>tests/fixtures/typed-input.json</c> holds both to one table. What could mean two things is asked, never guessed.
/// </summary>
public static partial class TypedInput
{
    private const decimal LargestNumber = 1_000_000_000m;
    private const decimal LargestAmount = 100_000_000_000m;
    private const int LongestText = 200;

    public static Typed<decimal> Number(string text)
    {
        var cleaned = Clean(text);
        if (cleaned.Length == 0)
        {
            return new(TypedKind.Empty);
        }

        var (about, rest) = TakeAbout(cleaned);
        if (UpTo().IsMatch(rest))
        {
            return Refused(Refusal.Range);
        }

        var parts = OfWords().Match(rest);
        var read = Scaled(
            Units().Replace(parts.Success ? parts.Groups[1].Value : rest, ""),
            grouped: true,
            4,
            LargestNumber
        );
        if (read.Kind == TypedKind.Refused)
        {
            return read;
        }

        decimal? of = null;
        if (parts.Success)
        {
            var whole = Scaled(Units().Replace(parts.Groups[2].Value, ""), grouped: true, 4, LargestNumber);
            if (whole.Kind != TypedKind.Value)
            {
                return Refused(Refusal.Number);
            }

            of = whole.Value;
        }

        return read with
        {
            About = about,
            Of = of,
            Note = NoteOf(text, about, of is not null),
        };
    }

    /// <summary>A share in percent. "7 iš 20" is 35 %, and stays as it was typed.</summary>
    public static Typed<decimal> Share(string text)
    {
        var cleaned = Clean(text);
        if (cleaned.Length == 0)
        {
            return new(TypedKind.Empty);
        }

        var (about, rest) = TakeAbout(cleaned);
        if (UpTo().IsMatch(rest))
        {
            return Refused(Refusal.Range);
        }

        var parts = ShareWords().Match(rest);
        if (parts.Success)
        {
            var part = Scaled(Units().Replace(parts.Groups[1].Value, ""), grouped: true, 4, LargestNumber);
            var whole = Scaled(Units().Replace(parts.Groups[2].Value, ""), grouped: true, 4, LargestNumber);
            return part.Kind != TypedKind.Value || whole.Kind != TypedKind.Value ? Refused(Refusal.Number)
                : whole.Value == 0 || part.Value > whole.Value ? Refused(Refusal.Share)
                : new(
                    TypedKind.Value,
                    Math.Round(part.Value * 100 / whole.Value, 4, MidpointRounding.AwayFromZero),
                    about,
                    whole.Value,
                    NoteOf(text, about, ofWhole: true)
                );
        }

        var read = Scaled(Percent().Replace(rest, ""), grouped: false, 4, LargestNumber);
        return read switch
        {
            { Kind: TypedKind.Refused } => read,
            { Value: > 100 } => Refused(Refusal.Share),
            // 0,7 may be 0,7 % or 70 %.
            { Value: > 0 and < 1 } => new(
                TypedKind.Ask,
                read.Value * 100,
                about,
                Note: NoteOf(text, about, ofWhole: false)
            ),
            _ => read with { About = about, Note = NoteOf(text, about, ofWhole: false) },
        };
    }

    /// <summary>EUR.</summary>
    public static Typed<decimal> Money(string text)
    {
        var cleaned = Clean(text);
        if (cleaned.Length == 0)
        {
            return new(TypedKind.Empty);
        }

        if (UnknownWords().IsMatch(cleaned))
        {
            return new(TypedKind.Unknown);
        }

        if (cleaned == "-")
        {
            return Refused(Refusal.Dash);
        }

        var (about, rest) = TakeAbout(cleaned);
        if (UpTo().IsMatch(rest))
        {
            return Refused(Refusal.Range);
        }

        var amount = EuroBefore().Replace(EuroAfter().Replace(rest, ""), "");
        if (OtherCurrency().IsMatch(amount))
        {
            return Refused(Refusal.Currency);
        }

        var read = Scaled(amount, grouped: true, 2, LargestAmount);
        return read.Kind == TypedKind.Value && about is not null ? read with { Kind = TypedKind.Ask } : read;
    }

    /// <summary>Small letters without marks, one kind of space and of minus.</summary>
    internal static string Clean(string text) =>
        // What no person types as a number is not worth taking apart.
        CleanLong(text.Length > LongestText ? text[..LongestText] : text);

    /// <summary>The same of a text of any length.</summary>
    internal static string CleanLong(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            _ = c switch
            {
                '\u200b' or '\u2060' or '\ufeff' => plain,
                _ when char.IsWhiteSpace(c) => plain.Append(' '),
                (>= '\u2012' and <= '\u2015') or '\u2212' or '\ufe63' or '\uff0d' => plain.Append('-'),
                _ when CharUnicodeInfo.GetUnicodeCategory(c)
                        is UnicodeCategory.NonSpacingMark
                            or UnicodeCategory.SpacingCombiningMark
                            or UnicodeCategory.EnclosingMark => plain,
                _ => plain.Append(char.ToLowerInvariant(c)),
            };
        }

        return Spaces().Replace(plain.ToString(), " ").Trim();
    }

    /// <summary>`1 200`, `0,5`; and with <paramref name="grouped"/>, what may have meant groups of three: `1.234`, `1,234`, `1.163,81`.</summary>
    private static (TypedKind Kind, string Whole, string Decimals, Refusal? Why) Digits(string text, bool grouped)
    {
        var digits = Plus().Replace(text, "");
        if (NegativeNumber().IsMatch(digits))
        {
            return (TypedKind.Refused, "", "", Refusal.Negative);
        }

        if (TwoNumbers().IsMatch(digits))
        {
            return (TypedKind.Refused, "", "", Refusal.Range);
        }

        var plain = PlainNumber().Match(digits);
        if (plain.Success)
        {
            var (whole, decimals) = (plain.Groups[1].Value, plain.Groups[2].Value);
            return grouped && decimals.Length == 3 && MaybeGroup().IsMatch(whole)
                ? (TypedKind.Ask, whole + decimals, "", null)
                : (TypedKind.Value, whole.Replace(" ", "", StringComparison.Ordinal), decimals, null);
        }

        var groups = PointGroups().Match(digits);
        if (!groups.Success)
        {
            groups = CommaGroups().Match(digits);
        }

        return groups.Success
            ? (
                TypedKind.Ask,
                groups
                    .Groups[1]
                    .Value.Replace(".", "", StringComparison.Ordinal)
                    .Replace(",", "", StringComparison.Ordinal),
                groups.Groups[2].Value,
                null
            )
            : (TypedKind.Refused, "", "", Refusal.Number);
    }

    /// <summary>Moves the point: 2,02 thousand is 2020 and nothing beside it.</summary>
    private static Typed<decimal> Scaled(string text, bool grouped, int places, decimal largest)
    {
        var scale = Scale().Match(text);
        var shift =
            !scale.Success ? 0
            : scale.Groups[2].Value[0] == 'm' ? 6
            : 3;
        // "2,020 tūkst." is asked as well, with the decimal reading: two thousand, not two million.
        var read = Digits(scale.Success ? scale.Groups[1].Value.Trim() : text, grouped && shift == 0);
        if (read.Why is { } why)
        {
            return Refused(why);
        }

        var decimals = read.Decimals.PadRight(shift, '0');
        var rest = decimals[shift..].TrimEnd('0');
        var whole = (read.Whole + decimals[..shift]).TrimStart('0');
        if (whole.Length > 15)
        {
            return Refused(Refusal.TooLarge);
        }

        // Decimals beyond what a decimal holds only matter for being too many.
        var value = decimal.Parse(
            $"{(whole.Length == 0 ? "0" : whole)}.{(rest.Length == 0 ? "0" : rest[..Math.Min(rest.Length, 10)])}",
            CultureInfo.InvariantCulture
        );
        return value > largest ? Refused(Refusal.TooLarge)
            : rest.Length > places ? Refused(Refusal.Decimals)
            : new(
                read.Kind == TypedKind.Ask || (shift > 0 && read.Decimals.Length == 3)
                    ? TypedKind.Ask
                    : TypedKind.Value,
                value
            );
    }

    private static (About? About, string Remaining) TakeAbout(string text)
    {
        foreach (
            var (about, words) in (ReadOnlySpan<(About, Regex)>)
                [
                    (About.AtLeast, AtLeastWords()),
                    (About.Nearly, NearlyWords()),
                    (About.Over, OverWords()),
                    (About.Approximately, AboutWords()),
                ]
        )
        {
            if (words.Match(text) is { Success: true } found)
            {
                return (about, text[found.Length..]);
            }
        }

        return WithPlus().IsMatch(text) ? (About.Over, text[..^1]) : (null, text);
    }

    private static string? NoteOf(string text, About? about, bool ofWhole) =>
        ofWhole || about is not null and not About.Approximately ? AnySpaces().Replace(text, " ").Trim() : null;

    private static Typed<decimal> Refused(Refusal why) => new(TypedKind.Refused, Refusal: why);
}
