using ActionPlanMonitor.Application.Abstractions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ActionPlanMonitor.Infrastructure.Identity;

/// <summary>PBKDF2 by the framework's own hasher, at 210,000 rounds.</summary>
public sealed class PasswordVault : IPasswordVault
{
    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> _hasher = new(
        Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })
    );

    private readonly Lazy<string> _decoy;

    public PasswordVault() => _decoy = new Lazy<string>(() => _hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    public string Hash(string password) => _hasher.HashPassword(Nobody, password);

    public bool Verify(string? hash, string password) =>
        _hasher.VerifyHashedPassword(Nobody, hash ?? _decoy.Value, password) != PasswordVerificationResult.Failed
        && hash is not null;
}
