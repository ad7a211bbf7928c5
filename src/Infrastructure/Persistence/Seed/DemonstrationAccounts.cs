using System.Text;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>One account of the demonstration. No real person stands behind a name.</summary>
public sealed record DemonstrationAccount(string UserName, string DisplayName, Role Role, string? InstitutionCode);

/// <summary>The accounts that exist only with the demonstration data, and the password they share.</summary>
public static class DemonstrationAccounts
{
    public const string Password = "Demo-veiksmu-planas-2020";

    public const string Coordinator = "koordinatorius";

    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        new("administratorius", "Sistemos administratorius", Role.Administrator, null),
        new(Coordinator, "VRM koordinatorius", Role.Coordinator, null),
        new("vrm", "VRM atsakingas darbuotojas", Role.Reporter, "VRM"),
        new("uzt", "UŽT atsakingas darbuotojas", Role.Reporter, "UŽT"),
        new("gp", "GP atsakingas darbuotojas", Role.Reporter, "GP"),
        new("kaunas", "Kauno miesto savivaldybės atsakingas darbuotojas", Role.Reporter, "kauno-miesto"),
        new("sirvintos", "Širvintų rajono savivaldybės atsakingas darbuotojas", Role.Reporter, "sirvintu-rajono"),
        new("marijampole", "Marijampolės savivaldybės atsakingas darbuotojas", Role.Reporter, "marijampoles"),
        new("komisija", "Komisijos narys", Role.Commission, null),
        new("analitikas", "Analitikas", Role.Analyst, null),
    ];

    internal static List<User> Create(
        IReadOnlyList<Institution> institutions,
        IPasswordVault vault,
        SequentialIds ids
    ) =>
        [
            .. All.Select(account =>
            {
                var institutionId = account.InstitutionCode is { } code
                    ? institutions.Single(i => i.Code == code).Id
                    : (Guid?)null;
                var user = new User(ids.Next(), account.UserName, account.DisplayName, account.Role, institutionId);
                user.SetPassword(vault.Hash(Password));
                user.ReachAt(AddressOf(account.UserName), phone: null);
                return user;
            }),
        ];

    /// <summary>Letters to the demonstration reach nobody: the domain cannot exist (RFC 2606).</summary>
    internal static string AddressOf(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        + "@demonstracija.example";
}
