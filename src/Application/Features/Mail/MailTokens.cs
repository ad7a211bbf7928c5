using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Mailing;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>What stands in braces in a wording and is filled in for each reader.</summary>
public sealed record MailToken(string Name, string Lithuanian, string English);

/// <summary>The tokens of every kind of letter: nothing else in braces is taken.</summary>
public static partial class MailTokens
{
    public const string Link = "link";

    private static readonly MailToken LinkToken = new(Link, "Vienintelė laiško nuoroda", "The one link of the letter");

    private static readonly MailToken[] OfAccounts =
    [
        new("userName", "Naudotojo vardas", "User name"),
        LinkToken,
        new("expires", "Iki kada nuoroda veikia", "Until when the link works"),
    ];

    private static readonly MailToken[] OfYear =
    [
        new("plan", "Plano pavadinimas", "Title of the plan"),
        new("year", "Ataskaitiniai metai", "Year reported on"),
        new("contact", "Koordinatoriaus vardas, telefonas ir el. paštas", "Coordinator's name, phone and e-mail"),
        LinkToken,
    ];

    private static readonly MailToken[] OfRows =
    [
        .. OfYear,
        new("institution", "Institucijos pavadinimas", "Name of the institution"),
        new("count", "„1 eilutė“, „2 eilutės“, „10 eilučių“", "“1 row”, “2 rows”"),
        new("countOf", "„1 eilutės“, „2 eilučių“", "“1 row”, “2 rows”"),
        new("rows", "Eilučių sąrašas", "The list of rows"),
    ];

    private static readonly MailToken[] OfMissing =
    [
        .. OfRows,
        new("due", "Institucijos terminas", "The institution's date"),
        new("left", "„liko 3 dienos“, „vėluojama 2 dienas“", "“3 days left”, “2 days late”"),
        new("minutes", "Kiek laiko užtruks: „≈ 6 min.“", "How long it takes: “≈ 6 min.”"),
        new(
            "norm",
            "„Ataskaitas jau pateikė 19 iš 30 institucijų.“",
            "“19 of 30 institutions have handed in their reports.”"
        ),
        new("consequence", "Kas bus, jei informacija nebus pateikta", "What happens if nothing arrives"),
    ];

    public static IReadOnlyList<MailToken> Of(MailKind kind) =>
        kind switch
        {
            MailKind.CampaignOpened
            or MailKind.Reminder
            or MailKind.DueToday
            or MailKind.Late
            or MailKind.PersonalReminder => OfMissing,
            MailKind.Submitted =>
            [
                .. OfRows,
                new("next", "Kas bus toliau ir iki kada", "What happens next, and until when"),
            ],
            MailKind.Accepted or MailKind.Commented => OfRows,
            MailKind.Returned =>
            [
                .. OfYear,
                new("institution", "Institucijos pavadinimas", "Name of the institution"),
                new("code", "Eilutės kodas", "Code of the row"),
                new("row", "Eilutė su siektina reikšme", "The row with its target"),
                new("comment", "Ministerijos pastaba", "The ministry's comment"),
                new("due", "Iki kada patikslinti", "Until when to correct it"),
            ],
            MailKind.CoordinatorDigest =>
            [
                .. OfYear,
                new("summary", "Teikimo būklė viena eilute", "The state of reporting in one line"),
                new("changes", "Kas pasikeitė nuo praėjusios santraukos", "What changed since the last digest"),
            ],
            MailKind.Published =>
            [
                .. OfYear,
                new("institution", "Institucijos pavadinimas", "Name of the institution"),
            ],
            MailKind.Invitation => [new("inviter", "Kas kviečia", "Who invites"), .. OfAccounts],
            MailKind.PasswordReset or MailKind.SignInLink => OfAccounts,
            MailKind.Test => [],
        };

    /// <summary>Names in braces that a letter of this kind does not know, as they stand.</summary>
    public static IReadOnlyList<string> Unknown(MailKind kind, string text)
    {
        var known = Of(kind).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Braces().Matches(text).Select(m => m.Groups["name"].Value).Where(n => !known.Contains(n)).Distinct(),
        ];
    }

    public static bool Has(string text, string token) => text.Contains($"{{{token}}}", StringComparison.Ordinal);

    /// <summary>Each token once, from the wording alone: braces in what somebody wrote stay as they are.</summary>
    public static string Fill(string wording, IReadOnlyDictionary<string, string> tokens) =>
        Braces()
            .Replace(
                wording,
                match => tokens.TryGetValue(match.Groups["name"].Value, out var text) ? text : match.Value
            );

    [GeneratedRegex(@"\{(?<name>[^{}\r\n]{0,60})\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
