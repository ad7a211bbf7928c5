using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Assessment.Text;

namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>Puts an explanation into words (domain.md §6.1). Pure: the same explanation always gives the same text.</summary>
public static partial class ExplanationText
{
    private static readonly StringComparer Alphabet = StringComparer.Create(
        CultureInfo.GetCultureInfo("lt-LT"),
        CompareOptions.None
    );

    /// <summary>
    /// All sentences of the explanation. Lithuanian has decimal commas, non-breaking spaces and dates as 2020-07-01.
    /// </summary>
    /// <param name="explanation">What to say.</param>
    /// <param name="language">In which language.</param>
    /// <param name="nameOf">Turns an executor's code into the name to show; without it the code itself is shown.</param>
    public static string Render(Explanation explanation, Language language, Func<string, string>? nameOf = null) =>
        explanation.AsWritten is { } written
            ? language switch
            {
                Language.Lithuanian => written.Lithuanian,
                Language.English => written.English,
            }
            : string.Join(
                ' ',
                explanation.Sentences.Select(sentence => Render(sentence, language, nameOf ?? (code => code)))
            );

    private static string Render(Sentence sentence, Language language, Func<string, string> nameOf)
    {
        var (lithuanian, english) = SentenceTexts.Of(sentence.Key);
        var text = language switch
        {
            Language.Lithuanian => lithuanian,
            Language.English => english,
        };
        return Placeholder()
            .Replace(text, match => Render(sentence.Arguments[match.Groups["name"].Value], language, nameOf));
    }

    private static string Render(Argument argument, Language language, Func<string, string> nameOf) =>
        argument switch
        {
            Argument.Number number => Words.Number(number.Value, language),
            Argument.Share share => Words.Percent(share.Value, language),
            Argument.Day day => Words.Day(day.Value, language),
            Argument.Years years => string.Create(CultureInfo.InvariantCulture, $"{years.From}–{years.To}"),
            Argument.Count count => Words.Count(count.Value, count.Noun, language),
            Argument.Names names => string.Join(
                ", ",
                names.Values.Select(nameOf).Order(Alphabet).ThenBy(name => name, StringComparer.Ordinal)
            ),
            Argument.Status status => Words.Status(status.Value, language),
            Argument.Rule rule => rule.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(argument), argument, "An argument that has no words."),
        };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
