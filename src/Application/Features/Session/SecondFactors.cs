using System.Globalization;
using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Checks the code that somebody with a second factor gives; each code opens one door once.</summary>
public sealed class SecondFactors(IAppDbContext db, ISecretVault vault, TimeProvider clock)
{
    public const int RecoveryCodeCount = 10;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <returns>How it was passed, for the log; null when the code is wrong or was used.</returns>
    public async Task<string?> PassAsync(User user, string code, CancellationToken ct)
    {
        var typed = Plain(code);
        if (typed.Length == TimeBasedCode.Digits && typed.All(char.IsAsciiDigit))
        {
            return await PassByStepAsync(user, typed, ct) ? "authenticator" : null;
        }

        var hash = CanonicalJson.Sha256(typed);
        return
            await db.Database.ExecuteSqlAsync(
                $"UPDATE users SET recovery_codes = array_remove(recovery_codes, {hash}) WHERE id = {user.Id} AND {hash} = ANY (recovery_codes)",
                ct
            ) == 1
            ? "recovery code"
            : null;
    }

    /// <summary>The step of a code that its owner typed while setting up; null when it is not the secret's.</summary>
    public long? StepOf(User user, string code) =>
        user.SecondFactorSecret is { } kept && vault.Reveal(kept) is { } secret
            ? TimeBasedCode.MatchingStep(secret, Plain(code), clock.GetUtcNow(), user.SecondFactorStep)
            : null;

    /// <summary>Codes for the day the authenticator is lost: for their owner once, and their hashes for the store.</summary>
    public static (IReadOnlyList<string> Codes, IReadOnlyList<string> Hashes) NewRecoveryCodes()
    {
        var codes = Enumerable
            .Range(0, RecoveryCodeCount)
            .Select(_ => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}")
            .ToList();
        return (codes, [.. codes.Select(c => CanonicalJson.Sha256(Plain(c)))]);
    }

    private async Task<bool> PassByStepAsync(User user, string code, CancellationToken ct) =>
        StepOf(user, code) is { } step
        && await db.Database.ExecuteSqlAsync(
            $"UPDATE users SET second_factor_step = {step} WHERE id = {user.Id} AND (second_factor_step IS NULL OR second_factor_step < {step})",
            ct
        ) == 1;

    private static string Plain(string code) =>
        string.Concat(code.Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
}
