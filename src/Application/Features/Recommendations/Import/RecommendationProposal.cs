using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Application.Features.Recommendations.Import;

/// <summary>What a found recommendation would become: by itself, or over the one that stands in the table.</summary>
public static partial class RecommendationProposal
{
    public static (RecommendationContent Content, IReadOnlyList<RecommendationDoubtDto> Doubts) New(
        FoundRecommendation found,
        InstitutionNames names
    )
    {
        var doubts = new List<RecommendationDoubtDto>();
        var addressees = found.Details?.Addressees ?? Addressees(found.Text, names, doubts);
        foreach (var stranger in addressees.Where(a => IsCode(a) && !names.Knows(a)))
        {
            doubts.Add(
                new RecommendationDoubtDto(
                    "addresseeUnknown",
                    Speech.Say(
                        $"Adresato „{stranger}“ įstaigų sąraše nėra. Palikite arba pataisykite.",
                        $"The addressee “{stranger}” is not in the register. Leave it or correct it."
                    )
                )
            );
        }

        var strength = found.Details?.Strength ?? RecommendationReader.StrengthIn(found.Text);
        if (strength is null)
        {
            doubts.Add(
                new RecommendationDoubtDto(
                    "strengthGuessed",
                    Speech.Say(
                        "Nepasakyta, rekomenduotina ar siūlytina: siūloma „rekomenduotina“.",
                        "It does not say whether it is recommended or proposed: “recommended” is taken."
                    )
                )
            );
        }

        return (
            new RecommendationContent(
                found.Text,
                addressees,
                strength ?? RecommendationStrength.Recommended,
                StateOf(found, null, doubts),
                found.Details?.RelatedItems ?? [],
                Note: null,
                [.. found.Results.Select(r => new ResultContent(r.From, r.Text))]
            ),
            doubts
        );
    }

    /// <summary>What the file does not say stays as it stands.</summary>
    public static (RecommendationContent Content, IReadOnlyList<RecommendationDoubtDto> Doubts) Over(
        RecommendationContent standing,
        FoundRecommendation found
    )
    {
        var doubts = new List<RecommendationDoubtDto>();
        return (
            standing with
            {
                Text = found.Text,
                Addressees = found.Details?.Addressees ?? standing.Addressees,
                Strength = found.Details?.Strength ?? standing.Strength,
                RelatedItems = found.Details?.RelatedItems ?? standing.RelatedItems,
                State = StateOf(found, standing.State, doubts),
                Results =
                [
                    .. found.Results.Select(
                        (r, i) =>
                            !r.FromIsSaid && i < standing.Results.Count && standing.Results[i].Text == r.Text
                                ? standing.Results[i]
                                : new ResultContent(r.From, r.Text)
                    ),
                ],
            },
            doubts
        );
    }

    public static bool AreSame(RecommendationContent a, RecommendationContent b) =>
        a with
        {
            Addressees = [],
            RelatedItems = [],
            Results = [],
        } == b with { Addressees = [], RelatedItems = [], Results = [] }
        && a.Addressees.SequenceEqual(b.Addressees)
        && a.RelatedItems.SequenceEqual(b.RelatedItems)
        && a.Results.SequenceEqual(b.Results);

    private static RecommendationState StateOf(
        FoundRecommendation found,
        RecommendationState? standing,
        List<RecommendationDoubtDto> doubts
    )
    {
        if (found.OrderIsGuessed)
        {
            doubts.Add(
                new RecommendationDoubtDto(
                    "orderGuessed",
                    Speech.Say(
                        "Stulpeliai neatskirti: kas rekomendacija, o kas rezultatas, spręsta pagal eilę.",
                        "There are no columns: what is a recommendation and what a result was told by their turns."
                    )
                )
            );
        }

        if (found.Results.Count == 0)
        {
            if (!found.SaysNoData)
            {
                doubts.Add(
                    new RecommendationDoubtDto(
                        "noResult",
                        Speech.Say(
                            "Rezultato nėra ir nepasakyta, kad duomenų nepateikta: siūloma „laukiama atsakymo“.",
                            "There is no result, and it does not say that no data were provided: “awaiting an answer” is taken."
                        )
                    )
                );
            }

            return found.SaysNoData ? RecommendationState.NoData : RecommendationState.Open;
        }

        if (found.SaysNoData)
        {
            doubts.Add(
                new RecommendationDoubtDto(
                    "noDataAndResults",
                    Speech.Say(
                        "Rašoma, kad duomenų nepateikta, bet rezultatas yra. Palikta su rezultatu.",
                        "It says that no data were provided, and yet there is a result. The result is kept."
                    )
                )
            );
        }

        return Answered(found.Details?.State) ?? Answered(standing) ?? RecommendationState.Reported;
    }

    private static RecommendationState? Answered(RecommendationState? state) =>
        state is RecommendationState.Open or RecommendationState.NoData ? null : state;

    private static List<string> Addressees(string text, InstitutionNames names, List<RecommendationDoubtDto> doubts)
    {
        // To whom is said before what; only a text that begins with "siekiant …, siūlytina:" says it after.
        var verb = Verb().Match(text);
        var head = verb.Success ? text[..verb.Index] : text;
        var found = WordsAndCodes(head, names);
        if (found.Count == 0 && string.IsNullOrWhiteSpace(head))
        {
            found = WordsAndCodes(text, names);
        }

        if (found.Count == 0)
        {
            doubts.Add(
                new RecommendationDoubtDto(
                    "addresseeMissing",
                    Speech.Say(
                        "Neatpažinta, kam skirta. Įrašykite adresatą.",
                        "It was not made out to whom it is given. Add the addressee."
                    )
                )
            );
        }

        return found;
    }

    private static List<string> WordsAndCodes(string text, InstitutionNames names) =>
        [
            .. GroupWords()
                .Matches(text)
                .Select(m => GroupName(m.Value))
                .Concat(names.AllIn(text))
                .Concat(CodeInBrackets().Matches(text).Select(m => m.Groups[1].Value))
                .Distinct(StringComparer.Ordinal),
        ];

    private static string GroupName(string word) =>
        word[0] is 'M' or 'm' ? "ministerijos"
        : word[0] is 'I' or 'i' ? "institucijos"
        : word[0] is 'S' or 's' ? "savivaldybės"
        : "NVO";

    private static bool IsCode(string addressee) => addressee.All(char.IsUpper) && addressee != "NVO";

    [GeneratedRegex(
        @"\b(rekomenduotina|siūlytina|taikyti|siekiant)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"\b(ministerijoms|institucijoms|savivaldybėms|NVO)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex GroupWords();

    [GeneratedRegex(@"\((\p{Lu}{2,10})\)")]
    private static partial Regex CodeInBrackets();
}
