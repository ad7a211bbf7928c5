using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>"3 asmenims", "vienam nukentėjusiam asmeniui", "aukų – 2": one to four persons, in figures or in words, in any case.</summary>
internal static partial class PersonCounts
{
    private const string Number =
        @"(?:[1-4](?:-\p{Ll}{1,4})?"
        + "|vienas|viena|vieno|vienos|vienam|vienai|vieną|vienu"
        + "|du|dvi|dviejų|dviem|dvejų|dvejus"
        + "|trys|trijų|trims|tris|trimis|trejetas|trejų"
        + "|keturi|keturios|keturių|keturiems|keturioms|keturis|keturias"
        + "|one|two|three|four)";

    private const string Person =
        @"(?:asmuo|asmen(?:s|į|iu|ys|ų|is|ims|imis|iui|yje)"
        + "|auk(?:a|os|ai|ą|ų|oms|as|omis)"
        + "|moter(?:is|s|iai|į|imi|ys|ų|ims|imis)|mergin(?:a|os|ai|ą|ų|oms|as|omis)|mergait(?:ė|ės|ei|ę|ių|ėms|es|ėmis)"
        + "|vyr(?:as|o|ui|ą|u|ai|ų|ams|us|ais)|vaikin(?:as|o|ui|ą|ai|ų|ams|us)|berniuk(?:as|o|ui|ą|ai|ų|ams|us)"
        + "|vaik(?:as|o|ui|ą|u|ai|ų|ams|us|ais)|kūdik(?:is|io|iui|į|iai|ių|iams|ius)"
        + "|nepilnamet(?:is|ė|ės|ei|į|ę|es|ėms|ėmis)|nepilnameč(?:io|iui|iu|iai|ių|iams|ius|iais)"
        + "|paaugl(?:ys|io|iui|į|iai|ių|iams|ius|ė|ės|ei|ę|es|ėms)"
        + @"|nukentėjus(?:ysis|iojo|iajam|įjį|ieji|iųjų|iesiems|iuosius|ioji|iosios|iąją|iosioms|iąsias)"
        + "|žmog(?:us|aus|ui|ų|umi)|žmon(?:ės|ių|ėms|es)"
        + @"|piliet(?:is|į|ė|ės|ei|ę|es|ėms)|pilieč(?:io|iui|iai|ių|iams|ius|iais)"
        + "|migrant(?:as|o|ui|ą|ai|ų|ams|us|ė|ės|ei|ę|ių|ėms|es)"
        + "|person|persons|people|victim|victims|woman|women|man|men|child|children|minor|minors|girl|girls|boy|boys)";

    /// <summary>Words that make the number count something else: months, events, organisations.</summary>
    private const string OtherThing =
        @"(?:mėn|metai|metų|metus|metams|savait|dien|val|kart|priemon|veiksm|mokym|seminar|susitik|rengin|grup|instituc|įstaig|organizac"
        + "|projekt|konsultac|paskait|savivaldyb|tūkst|mln|proc|eur|langel|posėd|atvej|paslaug|sutart|atstov|specialist|pareigūn|darbuotoj"
        + "|month|week|day|year|time|event|meeting|training|organisation|institution|group|project|specialist|officer)";

    public static IEnumerable<PrivacyMark> Find(string text) =>
        Before()
            .Matches(text)
            .Concat(After().Matches(text))
            .Select(m => new PrivacyMark(PrivacyKind.PersonCount, m.Index, m.Length));

    /// <summary>The number first, then up to three words that tell which persons, then the persons.</summary>
    [GeneratedRegex(
        @"(?<![\d\p{L}.,\-–/:])"
            + Number
            + @"(?![\d\p{L}]|[.,]\d|\s\d{3}(?!\d))(?:\s+iš\s+\d+)?"
            + @"(?:\s+(?!"
            + OtherThing
            + @")\p{L}+){0,3}?\s+(?<!prekyb\p{Ll}*\s+)"
            + Person
            + @"(?!\p{L})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex Before();

    /// <summary>"Aukų skaičius – 2", "asmenys: 3".</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?<!prekyb\p{Ll}*\s+)"
            + Person
            + @"(?:\s+skaičius)?\s*[–:\-]\s*"
            + Number
            + @"(?![\d\p{L}]|[.,]\d|\s\d{3}(?!\d)|\s+"
            + OtherThing
            + ")",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex After();
}
