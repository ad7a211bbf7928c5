using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>What names, addresses and codes of accounts look like.</summary>
internal static partial class AccountRules
{
    public const int LongestAddress = 254;
    private const int LongestName = 120;
    private const int LongestPhone = 40;
    private const int LongestPath = 300;

    public static void IsUserName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(name => name is not null && UserName().IsMatch(name.Trim().ToLowerInvariant()))
            .WithMessage(_ =>
                Speech.Say(
                    "Naudotojo vardas: nuo 3 iki 60 lotyniškų raidžių be diakritinių ženklų, skaitmenų, taškų ar brūkšnelių.",
                    "A user name has 3 to 60 plain Latin letters, digits, dots or dashes."
                )
            );

    public static void IsPersonName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(name => !string.IsNullOrWhiteSpace(name))
            .WithMessage(_ => Speech.Say("Įrašykite vardą ir pavardę.", "Enter the name."))
            .Must(name => name is null || (name.Length <= LongestName && !name.Any(char.IsControl)))
            .WithMessage(_ =>
                Speech.Say("Vardas: viena eilutė, iki 120 ženklų.", "The name is one line of up to 120 characters.")
            );

    public static void IsAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(address => address is { Length: <= LongestAddress } && Address().IsMatch(address.Trim()))
            .WithMessage(_ =>
                Speech.Say(
                    "Įrašykite el. pašto adresą, pavyzdžiui, vardas@institucija.lt.",
                    "Enter an e-mail address, such as name@institution.lt."
                )
            );

    public static void IsPhone<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(phone => phone is null || (phone.Length <= LongestPhone && phone.All(IsOfPhone)))
            .WithMessage(_ =>
                Speech.Say(
                    "Telefono numeris: skaitmenys, tarpai, + ir brūkšneliai, iki 40 ženklų.",
                    "A phone number has digits, spaces, + and dashes, up to 40 characters."
                )
            );

    /// <summary>As typed: longer than any that is accepted, so that a long one is refused by its rule and not by this.</summary>
    public static void IsNotTooLongAPassword<T>(this IRuleBuilder<T, string?> rule) =>
        rule.MaximumLength(256).WithMessage(_ => Speech.Say("Slaptažodis per ilgas.", "The password is too long."));

    public static void IsCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.MaximumLength(40).WithMessage(_ => Speech.Say("Kodas per ilgas.", "The code is too long."));

    /// <summary>A page of this client, never another site's.</summary>
    public static void IsClientPath<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(path => path is null || (path.Length <= LongestPath && ClientPath().IsMatch(path)))
            .WithMessage(_ => Speech.Say("Netinkamas puslapio adresas.", "The page's address does not fit."));

    /// <exception cref="ProblemException"><c>validation_failed</c> at the field of the address.</exception>
    public static async Task RequireFreeAddressAsync(
        this IAppDbContext db,
        string address,
        Guid? except,
        CancellationToken ct
    )
    {
        if (await db.Users.AnyAsync(u => u.Email == address && u.Id != except, ct))
        {
            throw ProblemException.Invalid(
                "email",
                Speech.Say(
                    "Šiuo el. pašto adresu jau yra kita paskyra.",
                    "Another account has this e-mail address already."
                )
            );
        }
    }

    private static bool IsOfPhone(char c) => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or '/';

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{2,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex UserName();

    [GeneratedRegex(
        @"^[^\s@<>,;:""()\[\]\\\p{C}]+@[^\s@<>,;:""()\[\]\\\p{C}]+\.[^\s@<>,;:""()\[\]\\\p{C}]+$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"^/(?![/\\])[^\s\\#\p{C}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClientPath();
}
