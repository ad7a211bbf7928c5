using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using Microsoft.AspNetCore.DataProtection;

namespace ActionPlanMonitor.Infrastructure.Identity;

/// <summary>The framework's data protection; its keys live beside the data, not in them.</summary>
public sealed class SecretVault(IDataProtectionProvider provider) : ISecretVault
{
    private readonly IDataProtector _protector = provider.CreateProtector("ActionPlanMonitor.SecondFactor");

    public string Protect(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    public byte[]? Reveal(string protectedSecret)
    {
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(protectedSecret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
