using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Recommendations;
using FluentValidation;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <param name="From">Code of the institution, or words; empty where it is not told.</param>
/// <param name="Text">Every line becomes a result of its own.</param>
public sealed record RecommendationResultInput(string? From, string? Text);

public sealed record RecommendationInput(
    string? Text,
    IReadOnlyList<string>? Addressees,
    RecommendationStrength? Strength,
    RecommendationState? State,
    IReadOnlyList<RecommendationResultInput>? Results,
    IReadOnlyList<string>? RelatedItems,
    string? Note
)
{
    public RecommendationContent ToContent() =>
        new(
            RecommendationText.Tidy(Text),
            [.. (Addressees ?? []).Select(RecommendationText.Line).Distinct(StringComparer.Ordinal)],
            Strength!.Value,
            State!.Value,
            [.. (RelatedItems ?? []).Select(RecommendationText.Line).Distinct(StringComparer.Ordinal)],
            string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
            [
                .. (Results ?? []).SelectMany(r =>
                    RecommendationText.Lines(r.Text).Select(line => new ResultContent(From(r), line))
                ),
            ]
        );

    private static string? From(RecommendationResultInput result) =>
        string.IsNullOrWhiteSpace(result.From) ? null : RecommendationText.Line(result.From);
}

/// <summary>Words without what cannot be seen: spaces in a row, empty lines, ends.</summary>
internal static class RecommendationText
{
    public static string Tidy(string? text) => string.Join('\n', Lines(text));

    public static string Line(string? text) => string.Join(' ', Lines(text));

    public static IEnumerable<string> Lines(string? text) =>
        (text ?? "")
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0);
}

public sealed class RecommendationInputValidator : AbstractValidator<RecommendationInput>
{
    private const int LongestText = 8000;
    private const int LongestName = 200;
    private const int MostResults = 50;
    private const int MostNames = 50;

    public RecommendationInputValidator()
    {
        RuleFor(r => r.Text)
            .NotEmpty()
            .WithMessage(_ => Speech.Say("Įrašykite rekomendaciją.", "Write the recommendation."))
            .MaximumLength(LongestText)
            .WithMessage(_ => TooLong());
        RuleFor(r => r.Strength)
            .NotNull()
            .WithMessage(_ =>
                Speech.Say("Pasirinkite: rekomenduotina ar siūlytina.", "Choose: recommended or proposed.")
            );
        RuleFor(r => r.State)
            .NotNull()
            .WithMessage(_ => Speech.Say("Pasirinkite, ar gauta atsakymų.", "Choose whether anything was answered."));
        RuleFor(r => r.Addressees)
            .Must(names => names is null || names.Count <= MostNames)
            .WithMessage(_ => Speech.Say("Adresatų per daug (iki 50).", "Too many addressees (up to 50)."));
        RuleForEach(r => r.Addressees)
            .Must(IsName)
            .WithMessage(_ =>
                Speech.Say(
                    "Adresatas – santrumpa arba žodžiai be kabliataškio, iki 200 ženklų.",
                    "An addressee is an abbreviation or words without a semicolon, up to 200 characters."
                )
            );
        RuleFor(r => r.RelatedItems)
            .Must(codes => codes is null || codes.Count <= MostNames)
            .WithMessage(_ =>
                Speech.Say("Susijusių priemonių per daug (iki 50).", "Too many related items (up to 50).")
            );
        RuleForEach(r => r.RelatedItems)
            .Must(IsName)
            .WithMessage(_ =>
                Speech.Say("Nurodykite priemonės kodą, pvz., 01.02.02/2.", "Give the item's code, such as 01.02.02/2.")
            );
        RuleFor(r => r.Note).MaximumLength(4000).WithMessage(_ => TooLong());
        RuleFor(r => r.Results)
            .Must(results =>
                results is null || results.Sum(r => RecommendationText.Lines(r?.Text).Count()) <= MostResults
            )
            .WithMessage(_ => Speech.Say("Rezultatų per daug (iki 50).", "Too many results (up to 50)."));
        RuleForEach(r => r.Results)
            .NotNull()
            .WithMessage(_ => NoResult())
            .ChildRules(result =>
            {
                result
                    .RuleFor(r => r.Text)
                    .NotEmpty()
                    .WithMessage(_ => NoResult())
                    .MaximumLength(LongestText)
                    .WithMessage(_ => TooLong());
                result
                    .RuleFor(r => r.From)
                    .MaximumLength(LongestName)
                    .WithMessage(_ => TooLong())
                    .Must(from => from is null || !from.Contains(';', StringComparison.Ordinal))
                    .WithMessage(_ => Speech.Say("Nurodykite vieną įstaigą.", "Name one institution."));
            });
    }

    private static bool IsName(string? name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName && !name.Contains(';', StringComparison.Ordinal);

    private static string TooLong() => Speech.Say("Tekstas per ilgas.", "The text is too long.");

    private static string NoResult() => Speech.Say("Įrašykite rezultatą.", "Write the result.");
}
