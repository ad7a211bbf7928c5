using System.Text;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Infrastructure;
using ActionPlanMonitor.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Api.Startup;

/// <summary>
/// <c>create-account NAME ROLE</c> makes an account at the console, the first administrator among them: there are no default
/// accounts outside the demonstration data. The password is read from the standard input, never from the command line.
/// </summary>
internal static class AdministratorCommand
{
    public static bool IsAsked(string[] args) => args is ["create-account", ..];

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string[] args)
    {
        if (
            args is not ["create-account", var name, var roleName, ..]
            || !Enum.TryParse<Role>(roleName, true, out var role)
        )
        {
            return Refuse(
                "Usage: create-account NAME ROLE [INSTITUTION], ROLE one of "
                    + string.Join(", ", Enum.GetNames<Role>())
                    + "."
            );
        }

        if (builder.Configuration.GetConnectionString("Default") is not { Length: > 0 } connectionString)
        {
            return Refuse("Name the PostgreSQL server in ConnectionStrings__Default.");
        }

        await Console.Error.WriteLineAsync("Password:");
        var password = Console.ReadLine() ?? "";
        password = password.Normalize(NormalizationForm.FormC);
        if (
            Speech.In(
                Language.English,
                () => PasswordRules.Refusal(name, email: null, hasSecondFactor: false, password)
            ) is
            { } refusal
        )
        {
            return Refuse(refusal);
        }

        await using var db = DependencyInjection.OwnerContext(connectionString);
        var code = args.ElementAtOrDefault(3);
        var institution = await db.Institutions.SingleOrDefaultAsync(i => i.Code == code);
        if (role == Role.Reporter && institution is null)
        {
            return Refuse("A reporter is bound to one institution: give its code.");
        }

        var userName = name.Trim().ToLowerInvariant();
        if (await db.Users.AnyAsync(u => u.UserName == userName))
        {
            return Refuse("There is such an account already.");
        }

        var user = new User(Guid.CreateVersion7(), userName, name.Trim(), role, institution?.Id);
        user.SetPassword(new PasswordVault().Hash(password));
        db.Users.Add(user);
        await db.SaveChangesAsync();
        Console.WriteLine($"Account {userName} ({role}) was made.");
        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
