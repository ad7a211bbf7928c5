using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using FluentValidation;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <param name="Own">The ministry's own wording; false: the one delivered.</param>
/// <param name="Version">0 as long as it is the one delivered.</param>
public sealed record MailTemplateDto(
    MailKind Kind,
    string Language,
    string Subject,
    string Body,
    bool Own,
    long Version,
    string? UpdatedBy,
    DateTimeOffset? UpdatedAt,
    IReadOnlyList<MailTokenDto> Tokens
)
{
    internal static MailTemplateDto Of(MailKind kind, Language language, MailTemplate? own)
    {
        var delivered = MailWordings.Of(kind, language);
        return new MailTemplateDto(
            kind,
            Languages.Code(language),
            own?.Subject ?? delivered.Subject,
            own?.Body ?? delivered.Body,
            own is not null,
            own?.Version ?? 0,
            own?.UpdatedBy,
            own?.UpdatedAt,
            [.. MailTokens.Of(kind).Select(t => new MailTokenDto(t.Name, Speech.Say(t.Lithuanian, t.English)))]
        );
    }
}

public sealed record MailTokenDto(string Name, string Meaning);

public sealed record MailWordingInput(string? Subject, string? Body);

/// <summary>What a wording must be, whether it is kept as a template or sent once.</summary>
internal static class WordingRules
{
    private const int LongestSubject = 200;
    private const int LongestBody = 10_000;

    public static void SubjectOfLetter<T>(this IRuleBuilder<T, string?> rule, Func<T, MailKind> kind) =>
        rule.MaximumLength(LongestSubject)
            .WithMessage(_ =>
                Speech.Say("Tema per ilga (iki 200 ženklų).", "The subject is too long (up to 200 characters).")
            )
            .Must(subject => subject is null || !subject.Any(char.IsControl))
            .WithMessage(_ => Speech.Say("Tema rašoma viena eilute.", "The subject is one line."))
            .Must((whole, subject) => Unknown(kind(whole), subject).Count == 0)
            .WithMessage((whole, subject) => UnknownToken(kind(whole), subject));

    public static void BodyOfLetter<T>(this IRuleBuilder<T, string?> rule, Func<T, MailKind> kind) =>
        rule.MaximumLength(LongestBody)
            .WithMessage(_ =>
                Speech.Say(
                    "Laiškas per ilgas (iki 10 000 ženklų).",
                    "The letter is too long (up to 10,000 characters)."
                )
            )
            .Must((whole, body) => Unknown(kind(whole), body).Count == 0)
            .WithMessage((whole, body) => UnknownToken(kind(whole), body))
            .Must(body => body is null || MailTokens.Has(body, MailTokens.Link))
            .WithMessage(_ =>
                Speech.Say(
                    "Laiške turi likti nuoroda: įrašykite {link}.",
                    "The letter has to keep its link: write {link}."
                )
            );

    private static IReadOnlyList<string> Unknown(MailKind kind, string? text) =>
        text is null ? [] : MailTokens.Unknown(kind, text);

    private static string UnknownToken(MailKind kind, string? text)
    {
        var unknown = Unknown(kind, text)[0];
        var known = string.Join(", ", MailTokens.Of(kind).Select(t => $"{{{t.Name}}}"));
        return Speech.Say(
            $"Nežinomas žymuo {{{unknown}}}. Šiame laiške galimi: {known}.",
            $"The token {{{unknown}}} is not known. This letter has: {known}."
        );
    }
}

/// <summary>Languages as addresses and answers name them.</summary>
internal static class Languages
{
    public static string Code(Language language) =>
        language switch
        {
            Language.Lithuanian => "lt",
            Language.English => "en",
        };

    public static Language? Of(string? code) =>
        code switch
        {
            "lt" => Language.Lithuanian,
            "en" => Language.English,
            _ => null,
        };
}
