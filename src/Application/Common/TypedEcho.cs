using System.Globalization;

namespace ActionPlanMonitor.Application.Common;

/// <summary>
/// What was understood, said back so that it reads as the same value again. Numbers look the same in both languages,
/// the way Lithuanian documents print them.
/// </summary>
public static class TypedEcho
{
    private const string Nbsp = "\u00a0";

    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Nbsp,
    };

    /// <summary>A count with three decimals gets a fourth, because <c>1,234</c> may be a thousand.</summary>
    public static string Number(decimal value)
    {
        var text = value.ToString("#,0.####", Format);
        return text.Length > 4 && text[^4] == ',' ? text + "0" : text;
    }

    public static string Money(decimal eur) => eur.ToString("#,0.00", Format) + Nbsp + "Eur";

    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"apie 420", "2 iš 3"; of a share "7 iš 20", whose percentage is said beside it.</summary>
    public static string Typed(Typed<decimal> read, bool share = false)
    {
        var about = read.About switch
        {
            About.Approximately => Speech.Say("apie ", "about "),
            About.Over => Speech.Say("per ", "over "),
            About.Nearly => Speech.Say("beveik ", "nearly "),
            About.AtLeast => Speech.Say("ne mažiau kaip ", "at least "),
            null => "",
        };
        return about
            + (
                read.Of is { } of
                    ? $"{Number(share ? Math.Round(read.Value * of / 100, 4) : read.Value)} {Speech.Say("iš", "of")} {Number(of)}"
                    : Number(read.Value) + (share ? Nbsp + "%" : "")
            );
    }

    /// <summary>The sentence for what could not be read: what to write instead.</summary>
    public static string Why(Refusal refusal) =>
        refusal switch
        {
            Refusal.Number => Speech.Say(
                "Įveskite skaičių, pvz., 12 arba 0,5.",
                "Enter a number, for example 12 or 0,5."
            ),
            Refusal.Negative => Speech.Say("Skaičius negali būti neigiamas.", "The number cannot be negative."),
            Refusal.TooLarge => Speech.Say(
                "Skaičius per didelis. Patikrinkite, ar nėra nereikalingų skaitmenų.",
                "The number is too large. Check for extra digits."
            ),
            Refusal.Decimals => Speech.Say(
                "Per daug skaitmenų po kablelio: sumos rašomos centų, kitos reikšmės – 4 skaitmenų tikslumu.",
                "Too many decimals: amounts have cents, other values at most 4 decimals."
            ),
            Refusal.Range => Speech.Say(
                "Įrašykite vieną skaičių, ne ribas. Jei jis apytikris, rašykite „apie 420“.",
                "Enter one number, not a range. If it is approximate, write “about 420”."
            ),
            Refusal.Share => Speech.Say(
                "Dalis negali viršyti 100 %. Rašykite, pvz., „55,5 %“ arba „7 iš 20“.",
                "A share cannot be more than 100 %. Write, for example, “55,5 %” or “7 of 20”."
            ),
            Refusal.Dash => Speech.Say(
                "Brūkšnys gali reikšti ir nulį, ir nežinomą sumą. Rašykite „0“ arba „nežinau“.",
                "A dash may mean zero or not known. Write “0” or “unknown”."
            ),
            Refusal.Currency => Speech.Say("Sumą rašykite eurais.", "Give the amount in euros."),
            Refusal.Date => Speech.Say(
                "Įveskite datą, pvz., 2020-10-20 arba spalio 20 d.",
                "Enter a date, for example 2020-10-20."
            ),
            Refusal.NoDay => Speech.Say(
                "Datai trūksta dienos, pvz., 2020-10-20.",
                "The date lacks its day, for example 2020-10-20."
            ),
            Refusal.NoSuchDay => Speech.Say(
                "Tokios dienos nėra. Patikrinkite datą, pvz., 2020-10-20.",
                "There is no such day. Check the date, for example 2020-10-20."
            ),
        };
}
