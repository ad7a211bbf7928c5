using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The wordings delivered with the product. A neutral salutation spares the Lithuanian vocative.</summary>
public static class MailWordings
{
    public static MailWording Of(MailKind kind, Language language) =>
        All.TryGetValue((kind, language), out var wording)
            ? wording
            : throw new InvalidOperationException($"There is no wording of {kind} in {language}.");

    private static readonly Dictionary<(MailKind, Language), MailWording> All = new()
    {
        [(MailKind.Invitation, Language.Lithuanian)] = new(
            "Jūsų paskyra veiksmų plano ataskaitoms teikti",
            """
            Laba diena,

            {inviter} sukūrė Jums paskyrą. Naudotojo vardas: {userName}

            Pasirinkite slaptažodį: {link}
            Nuoroda veikia vieną kartą, iki {expires}.
            """
        ),
        [(MailKind.Invitation, Language.English)] = new(
            "Your account for reporting on the action plan",
            """
            Hello,

            {inviter} made an account for you. User name: {userName}

            Choose a password: {link}
            The link works once, until {expires}.
            """
        ),
        [(MailKind.PasswordReset, Language.Lithuanian)] = new(
            "Slaptažodžio keitimas",
            """
            Laba diena,

            gavome prašymą pakeisti paskyros {userName} slaptažodį.

            Pasirinkite naują slaptažodį: {link}
            Nuoroda veikia vieną kartą, iki {expires}. Jei slaptažodžio keisti neprašėte, nieko daryti nereikia.
            """
        ),
        [(MailKind.PasswordReset, Language.English)] = new(
            "Change of your password",
            """
            Hello,

            we were asked to change the password of the account {userName}.

            Choose a new password: {link}
            The link works once, until {expires}. If you did not ask for it, there is nothing to do.
            """
        ),
        [(MailKind.SignInLink, Language.Lithuanian)] = new(
            "Prisijungimo nuoroda",
            """
            Laba diena,

            prisijunkite čia: {link}
            Nuoroda veikia vieną kartą, iki {expires}. Jei jungtis neprašėte, nieko daryti nereikia.
            """
        ),
        [(MailKind.SignInLink, Language.English)] = new(
            "Your sign-in link",
            """
            Hello,

            sign in here: {link}
            The link works once, until {expires}. If you did not ask for it, there is nothing to do.
            """
        ),
    };
}
