using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>
/// The heading of the annex. Years are tokens filled from the plan and the year asked for: the printed 2020 annex
/// names another period in its heading than the plan has.
/// </summary>
public static partial class AnnexTitle
{
    public static string Of(AnnexDto annex, AnnexWords words)
    {
        if (words.Language == Language.English)
        {
            return $"{annex.PlanTitle} ({Period(annex)}): results of objectives, measures and actions in {annex.Year}";
        }

        var plan = Genitive(WithPeriod(annex));
        return $"{plan} uždavinių, priemonių ir veiksmų įgyvendinimo rezultatai {annex.Year} m.";
    }

    /// <summary>First letter small, unless the word is an abbreviation.</summary>
    public static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1])
            ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..]
            : text;

    private static string Period(AnnexDto annex) =>
        annex.PeriodFrom == annex.PeriodTo ? $"{annex.PeriodFrom}" : $"{annex.PeriodFrom}–{annex.PeriodTo}";

    private static string WithPeriod(AnnexDto annex) =>
        YearsInTitle().Replace(annex.PlanTitle.Trim(), $"{Period(annex)} m.", 1);

    /// <summary>A plan can be called otherwise than "planas"; a name that cannot be declined is quoted instead.</summary>
    private static string Genitive(string title)
    {
        foreach (var (nominative, genitive) in Endings)
        {
            if (title.EndsWith(nominative, StringComparison.OrdinalIgnoreCase))
            {
                return title[..^nominative.Length] + genitive;
            }
        }

        return $"Plano „{title}“";
    }

    private static readonly (string Nominative, string Genitive)[] Endings =
    [
        ("planas", "plano"),
        ("programa", "programos"),
        ("strategija", "strategijos"),
    ];

    [GeneratedRegex(@"\b\d{4}(?:\s?[–-]\s?\d{4})?\s(?:metų|m\.)", RegexOptions.CultureInvariant)]
    private static partial Regex YearsInTitle();
}
