using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>A target in words: "2", "0,5", "100 proc.", "ne mažiau kaip 5", "pagal poreikį".</summary>
/// <param name="Words">What is counted: the words before it.</param>
internal sealed partial record CriterionValue(
    CriterionKind Kind,
    decimal? Target,
    Direction Direction,
    string Words,
    IReadOnlyList<CriterionDoubt> Doubts
)
{
    private const string AtMost = "ne daugiau kaip|ne daugiau nei|ne ilgiau kaip|ne ilgiau nei|daugiausia";

    private const string AtLeast = "ne maziau kaip|ne maziau nei|maziausiai|bent";

    /// <summary>"Words – value"; or a number alone among words, which is doubted.</summary>
    public static CriterionValue? InWords(string text)
    {
        var match = AfterDash().Match(text);
        if (match.Success && Read(match.Groups["value"].Value) is { } value)
        {
            var words = match.Groups["what"].Value.Trim(' ', ',', ':');
            return SaidIn(words, value with { Words = words });
        }

        return Read(text) ?? Among(text);
    }

    /// <summary>The value and nothing beside it.</summary>
    public static CriterionValue? Read(string text)
    {
        var typed = TypedInput.Clean(text).TrimEnd('.', ';');
        if (AsNeeded().IsMatch(typed))
        {
            return new(CriterionKind.AsNeeded, null, Direction.AtLeast, "", []);
        }

        var limit = Limit().Match(typed);
        var direction = limit.Groups["most"].Success ? Direction.AtMost : Direction.AtLeast;
        var rest = (limit.Success ? typed[limit.Length..] : typed).Trim();
        rest = EveryYear().Replace(rest, "").Trim();
        if (Percent().IsMatch(rest))
        {
            return ShareOf(rest, direction);
        }

        var number = TypedInput.Number(Pieces().Replace(rest, "").Trim());
        return number is { Kind: TypedKind.Value or TypedKind.Ask, About: null, Of: null, Value: var target }
            ? new(CriterionKind.Count, Plain(target), direction, "", number.Kind == TypedKind.Ask ? [Unsure(text)] : [])
            : null;
    }

    public static bool SaysPercent(string words) => PercentWord().IsMatch(TypedInput.CleanLong(words));

    /// <summary>What the words themselves say of the number: "procentas", "ne daugiau kaip".</summary>
    private static CriterionValue SaidIn(string words, CriterionValue value)
    {
        var plain = TypedInput.CleanLong(words);
        var direction = Regex.IsMatch(plain, $"({AtMost}),?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            ? Direction.AtMost
            : value.Direction;
        if (value.Kind != CriterionKind.Count || !PercentWord().IsMatch(plain))
        {
            return value with { Direction = direction };
        }

        return value.Target is > 0 and < 1 or > 100
            ? value with
            {
                Kind = CriterionKind.Percent,
                Direction = direction,
                Doubts = [Unsure(words)],
            }
            : value with
            {
                Kind = CriterionKind.Percent,
                Direction = direction,
            };
    }

    /// <summary>"Suorganizuoti 2 renginiai": the only number in the words.</summary>
    private static CriterionValue? Among(string text)
    {
        var plain = TypedInput.CleanLong(text);
        var numbers = Numbers().Matches(plain);
        if (
            numbers.Count != 1
            || TypedInput.Number(numbers[0].Groups["no"].Value) is not { Kind: TypedKind.Value } number
        )
        {
            return null;
        }

        var isPercent = Percent().IsMatch(plain[numbers[0].Index..]) || PercentWord().IsMatch(plain);
        var isLimit = Regex.IsMatch(plain, AtMost, RegexOptions.None, TimeSpan.FromSeconds(1));
        return new(
            isPercent ? CriterionKind.Percent : CriterionKind.Count,
            Plain(number.Value),
            isLimit ? Direction.AtMost : Direction.AtLeast,
            text,
            [
                new CriterionDoubt(
                    "target_among_words",
                    DoubtSeverity.Look,
                    DoubtField.Target,
                    Speech.Say(
                        "Siektina reikšmė paimta iš sakinio vidurio.",
                        "The target was taken out of the middle of a sentence."
                    ),
                    numbers[0].Groups["no"].Value
                ),
            ]
        );
    }

    private static CriterionValue? ShareOf(string rest, Direction direction)
    {
        var share = TypedInput.Share(AfterPercent().Replace(rest, ""));
        return share.Kind is TypedKind.Value or TypedKind.Ask
            ? new(
                CriterionKind.Percent,
                Plain(share.Value),
                direction,
                "",
                share.Kind == TypedKind.Ask ? [Unsure(rest)] : []
            )
            : null;
    }

    /// <summary>Without zeros after the point.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static CriterionDoubt Unsure(string found) =>
        new(
            "target_unsure",
            DoubtSeverity.Decide,
            DoubtField.Target,
            Speech.Say(
                $"Skaičių galima suprasti dvejopai: {found}.",
                $"The number can be understood in two ways: {found}."
            )
        );

    [GeneratedRegex(
        @"^(?<what>.+?)\s*(?:[–—−:]|(?<=\s)-(?=\s))\s*(?<value>[^–—−:]+)$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft
    )]
    private static partial Regex AfterDash();

    [GeneratedRegex("^(pagal )?(poreiki|poreikius|esant poreikiui|esant butinybei)$", RegexOptions.ExplicitCapture)]
    private static partial Regex AsNeeded();

    [GeneratedRegex($"^(?<most>{AtMost})|^({AtLeast})", RegexOptions.ExplicitCapture)]
    private static partial Regex Limit();

    [GeneratedRegex("^kasmet( po)?|kasmet$|per metus$|kiekvienais metais", RegexOptions.ExplicitCapture)]
    private static partial Regex EveryYear();

    [GeneratedRegex(@"^[0-9., ]+(%|proc\b|procent)", RegexOptions.ExplicitCapture)]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<=%|proc|proc\.|procentu|procentai|procentas)(?! *[a-z]*$).*$", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterPercent();

    [GeneratedRegex(@"procent|proc\.|\bdalis\b.*\(proc")]
    private static partial Regex PercentWord();

    [GeneratedRegex(@" ?(vnt|kart|kartai|kartus|kartu)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pieces();

    /// <summary>Years are no targets.</summary>
    [GeneratedRegex(
        @"(?<![0-9.,/-])(?<no>(?!20[0-9]{2} m)[0-9]+([ ][0-9]{3})*(,[0-9]+)?)(?![0-9/-])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbers();
}
