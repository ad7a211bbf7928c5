using System.Globalization;
using System.Text;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>
/// Length, and not what everybody tries first (trust.md 14); no rules about which kinds of characters. The list beside this
/// file holds common passwords and the parts they are made of.
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 15;
    public const int ShortestWithSecondFactor = 8;
    public const int Longest = 64;

    /// <summary>What has to be left of a password once the words that everybody knows are taken out of it.</summary>
    private const int OwnCharacters = 5;

    private static readonly Lazy<IReadOnlyList<string>> Common = new(ReadCommon);

    public static int ShortestFor(bool hasSecondFactor) => hasSecondFactor ? ShortestWithSecondFactor : Shortest;

    /// <summary>Too short to protect an account alone.</summary>
    public static bool NeedsSecondFactor(string password) => Length(password) < Shortest;

    /// <exception cref="ProblemException"><c>validation_failed</c> at the password, when it may not be chosen.</exception>
    public static void Require(User user, string password)
    {
        if (Refusal(user.UserName, user.Email, user.HasSecondFactor, password) is { } why)
        {
            throw ProblemException.Invalid("password", why);
        }
    }

    /// <returns>Why the password may not be chosen, in the reader's language; null when it may.</returns>
    public static string? Refusal(string userName, string? email, bool hasSecondFactor, string password)
    {
        var shortest = ShortestFor(hasSecondFactor);
        if (Length(password) < shortest)
        {
            return Speech.Say(
                $"Slaptažodis per trumpas: reikia bent {shortest} ženklų. Tinka keli žodžiai.",
                $"The password is too short: it needs at least {shortest} characters. A few words will do."
            );
        }

        if (Length(password) > Longest)
        {
            return Speech.Say(
                $"Slaptažodis per ilgas: iki {Longest} ženklų.",
                $"The password is too long: up to {Longest} characters."
            );
        }

        return IsGuessable(password, [userName, .. email is null ? [] : email.Split('@', '.')])
            ? Speech.Say(
                "Tokį slaptažodį lengva atspėti. Sugalvokite kitą, be įprastų žodžių ir naudotojo vardo.",
                "This password is easy to guess. Choose another, without common words and the user name."
            )
            : null;
    }

    private static bool IsGuessable(string password, IEnumerable<string> ofAccount)
    {
        var rest = Folded(password);
        if (rest.Distinct().Count() < OwnCharacters)
        {
            return true;
        }

        var known = ofAccount.Select(Folded).Where(word => word.Length >= 4);
        foreach (var word in known.Concat(Common.Value))
        {
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }

        return rest.Length < OwnCharacters;
    }

    /// <summary>Letters and digits, small, without diacritics.</summary>
    private static string Folded(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)
        );

    private static int Length(string password) => password.EnumerateRunes().Count();

    private static List<string> ReadCommon()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream(
            typeof(PasswordRules),
            "CommonPasswords.txt"
        )!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(line => line.Length > 0 && line[0] != '#')
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .OrderByDescending(word => word.Length),
        ];
    }
}
