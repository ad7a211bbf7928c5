using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Common;

/// <summary>The words and shapes that are understood; all of them meet text that <see cref="Clean"/> has made plain.</summary>
public static partial class TypedInput
{
    [GeneratedRegex(@" +")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+")]
    private static partial Regex AnySpaces();

    [GeneratedRegex(@"^\+ ?")]
    private static partial Regex Plus();

    [GeneratedRegex(@"^[0-9][0-9 ]*\+$")]
    private static partial Regex WithPlus();

    [GeneratedRegex(@"^- ?[0-9][0-9 ]*([.,][0-9]+)*$")]
    private static partial Regex NegativeNumber();

    [GeneratedRegex(@"^[0-9][0-9 .,]*-[0-9 ][0-9 .,]*$")]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}$")]
    private static partial Regex MaybeGroup();

    [GeneratedRegex(@"^([0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?$")]
    private static partial Regex PointGroups();

    [GeneratedRegex(@"^([0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?$")]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^(.*?) ?(tukst|tukstanci[a-z]*|mln|milijon[a-z]*|thousand|million)\.?$")]
    private static partial Regex Scale();

    [GeneratedRegex(@"^(~|≈|apie|apytiksliai|apytikriai|mazdaug|about|around|approximately) ?")]
    private static partial Regex AboutWords();

    [GeneratedRegex(@"^(per|virs|daugiau (?:kaip|nei|negu)|>|over|more than) ?")]
    private static partial Regex OverWords();

    [GeneratedRegex(@"^(beveik|nearly|almost) ?")]
    private static partial Regex NearlyWords();

    [GeneratedRegex(@"^(ne maziau (?:kaip|nei|negu)|bent|>=|≥|at least) ?")]
    private static partial Regex AtLeastWords();

    [GeneratedRegex(@"^(iki|maziau|<|less than|up to)")]
    private static partial Regex UpTo();

    [GeneratedRegex(@"^(.*?) (?:is|of) (.+)$")]
    private static partial Regex OfWords();

    [GeneratedRegex(@"^(.*?)(?: (?:is|of) | ?/ ?)(.+)$")]
    private static partial Regex ShareWords();

    /// <summary>Words that people put after a number without changing it.</summary>
    [GeneratedRegex(
        @" ?(vnt|asm|asmen[a-z]*|zmon[a-z]*|zm|kart[a-z]*|mokym[a-z]*|posedzi[a-z]*|rengini[a-z]*|dalyvi[a-z]*|priemon[a-z]*|veiksm[a-z]*|pcs|persons?|people|times|events?|meetings?)\.?$"
    )]
    private static partial Regex Units();

    [GeneratedRegex(@" ?(proc\.?|procent[a-z]*|percent|%)$")]
    private static partial Regex Percent();

    [GeneratedRegex(
        @"^(nezinau|nezinom[a-z]*|nera duomenu|duomenu nera|nepateiksi[a-z]*|unknown|not known|do not know|don't know|\?)$"
    )]
    private static partial Regex UnknownWords();

    [GeneratedRegex(@" ?(eur[a-z]{0,3}\.?|€)$")]
    private static partial Regex EuroAfter();

    [GeneratedRegex(@"^(eur|€) ?")]
    private static partial Regex EuroBefore();

    [GeneratedRegex(@"(^| |[0-9])(lt|litu|litai|usd|\$|gbp|£|pln|zl)\.?$|^(\$|£|usd|gbp)")]
    private static partial Regex OtherCurrency();
}
