namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>Keeps secrets that must be read again, so that a copy of the database does not give them away.</summary>
public interface ISecretVault
{
    string Protect(byte[] secret);

    /// <summary>Null when it was protected with keys that are not here any more.</summary>
    byte[]? Reveal(string protectedSecret);
}
