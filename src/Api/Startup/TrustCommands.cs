using ActionPlanMonitor.Infrastructure.Trust;
using Npgsql;

namespace ActionPlanMonitor.Api.Startup;

/// <summary>
/// <c>seal</c> seals everything that must not change and prints the seal's hash, to be kept outside the database.
/// <c>verify [--seal HASH]</c> looks for what was tampered with: 0 when nothing was found, otherwise 1 and a sentence for each
/// finding. Both run as the database's owner, who sees every row.
/// </summary>
internal static class TrustCommands
{
    public static bool IsAsked(string[] args) => args is ["seal" or "verify", ..];

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string[] args)
    {
        if (builder.Configuration.GetConnectionString("Default") is not { Length: > 0 } connectionString)
        {
            return Refuse("Name the PostgreSQL server in ConnectionStrings__Default.");
        }

        return args switch
        {
            ["seal"] => await SealAsync(connectionString),
            ["verify"] => await VerifyAsync(connectionString, keptSeal: null),
            ["verify", "--seal", var kept] => await VerifyAsync(connectionString, kept),
            _ => Refuse("Usage: seal, or verify [--seal HASH]."),
        };
    }

    private static async Task<int> SealAsync(string connectionString)
    {
        var seal = await Sealing.SealNowAsync(connectionString, TimeProvider.System, CancellationToken.None);
        Console.WriteLine($"Seal {seal.No} of {seal.SealedAt:u}: {seal.Hash}");
        return 0;
    }

    private static async Task<int> VerifyAsync(string connectionString, string? keptSeal)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var unmoved = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        var found = await Verifier.VerifyAsync(connection, keptSeal, CancellationToken.None);
        foreach (var tampering in found)
        {
            Console.WriteLine(tampering);
        }

        Console.WriteLine(found.Count == 0 ? "Nothing was tampered with." : $"{found.Count} findings.");
        return found.Count == 0 ? 0 : 1;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
