using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The wordings delivered with the product. A neutral salutation spares the Lithuanian vocative.</summary>
public static partial class MailWordings
{
    /// <summary>A test letter has no wording of its own: it is another kind's, sent to oneself.</summary>
    public static IReadOnlyList<MailKind> Kinds { get; } = [.. Enum.GetValues<MailKind>().Except([MailKind.Test])];

    public static MailWording Of(MailKind kind, Language language) =>
        language switch
        {
            Language.Lithuanian => Lithuanian(kind),
            Language.English => English(kind),
        };

    private static MailWording Lithuanian(MailKind kind) =>
        kind switch
        {
            MailKind.CampaignOpened => new(
                "Iki {due} prašome pateikti {countOf} rezultatus",
                """
                Laba diena,

                prašome iki {due} pateikti {countOf} rezultatus ({minutes}).

                {plan}, {year} m.
                {institution}

                {rows}

                Pradėti: {link}

                Siųsti ar pridėti nieko nereikia – viskas pildoma atidarius nuorodą. Terminą į savo kalendorių įtrauksite atidarę pridėtą failą.
                """
            ),
            MailKind.Reminder => new(
                "Priminimas: iki {due} laukiame {countOf} rezultatų",
                """
                Laba diena,

                primename, kad iki {due} ({left}) laukiame {countOf} rezultatų ({minutes}). {norm}

                {institution}

                {rows}

                Tęsti: {link}
                """
            ),
            MailKind.DueToday => new(
                "Šiandien paskutinė diena: laukiame {countOf} rezultatų",
                """
                Laba diena,

                šiandien, {due}, – paskutinė diena pateikti {countOf} rezultatus ({minutes}).

                {institution}

                {rows}

                Pateikti: {link}
                """
            ),
            MailKind.Late => new(
                "Iki šiol negavome {countOf} rezultatų",
                """
                Laba diena,

                iki šiol negavome {countOf} rezultatų; terminas buvo {due}. {consequence}

                {institution}

                {rows}

                Pateikti: {link}

                Jei pateikti negalite arba reikia pagalbos, paskambinkite ar parašykite: {contact}
                """
            ),
            MailKind.PersonalReminder => new(
                "Dėl {year} m. ataskaitos: laukiame {countOf} rezultatų",
                """
                Laba diena,

                laukiame {countOf} rezultatų ({minutes}); terminas – {due} ({left}). {consequence}

                {institution}

                {rows}

                Pateikti: {link}

                Jei pateikti negalite arba reikia pagalbos, paskambinkite ar parašykite: {contact}
                """
            ),
            MailKind.Submitted => new(
                "Ataskaita gauta: {count}",
                """
                Laba diena,

                gavome {countOf} ataskaitą. Ačiū.

                {institution}

                {rows}

                {next}

                Peržiūrėti, ką pateikėte: {link}
                """
            ),
            MailKind.Returned => new(
                "Prašome patikslinti ataskaitą: {code}",
                """
                Laba diena,

                prašome iki {due} patikslinti šios eilutės ataskaitą.

                {institution}

                {row}

                Ministerijos pastaba:
                {comment}

                Tikslinti: {link}

                Atverta tik ši eilutė. Kitų pateiktų eilučių taisyti nereikia.
                """
            ),
            MailKind.Accepted => new(
                "Ataskaita priimta: {count}",
                """
                Laba diena,

                ministerija priėmė {countOf} ataskaitą.

                {institution}

                {rows}

                Galutinį įvertinimą ir jo pagrindimą matysite čia: {link}
                """
            ),
            MailKind.Commented => new(
                "Nauja pastaba apie Jūsų ataskaitą: {count}",
                """
                Laba diena,

                ministerija parašė pastabų.

                {institution}

                {rows}

                Atsakyti: {link}
                """
            ),
            MailKind.CoordinatorDigest => new(
                "{year} m. teikimas: {summary}",
                """
                Laba diena,

                {summary}

                {changes}

                Atidaryti: {link}
                """
            ),
            MailKind.Published => new(
                "Paskelbti {year} m. rezultatai",
                """
                Laba diena,

                paskelbti plano „{plan}“ {year} m. rezultatai.

                {institution}: savo eilutes, jų įvertinimą ir pagrindimą rasite čia: {link}

                Dėkojame už pateiktą informaciją.
                """
            ),
            MailKind.Invitation => new(
                "Jūsų paskyra veiksmų plano ataskaitoms teikti",
                """
                Laba diena,

                {inviter} sukūrė Jums paskyrą. Naudotojo vardas: {userName}

                Pasirinkite slaptažodį: {link}
                Nuoroda veikia vieną kartą, iki {expires}.
                """
            ),
            MailKind.PasswordReset => new(
                "Slaptažodžio keitimas",
                """
                Laba diena,

                gavome prašymą pakeisti paskyros {userName} slaptažodį.

                Pasirinkite naują slaptažodį: {link}
                Nuoroda veikia vieną kartą, iki {expires}. Jei slaptažodžio keisti neprašėte, nieko daryti nereikia.
                """
            ),
            MailKind.SignInLink => new(
                "Prisijungimo nuoroda",
                """
                Laba diena,

                prisijunkite čia: {link}
                Nuoroda veikia vieną kartą, iki {expires}. Jei jungtis neprašėte, nieko daryti nereikia.
                """
            ),
            MailKind.Test => throw NoWording(kind),
        };

    private static InvalidOperationException NoWording(MailKind kind) => new($"{kind} has no wording of its own.");
}

public sealed record MailWording(string Subject, string Body);
