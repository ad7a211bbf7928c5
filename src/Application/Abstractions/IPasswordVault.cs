namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>Hashes and checks passwords.</summary>
public interface IPasswordVault
{
    string Hash(string password);

    /// <param name="hash">Null when the account does not exist: the same work is done and the answer is no.</param>
    bool Verify(string? hash, string password);
}
