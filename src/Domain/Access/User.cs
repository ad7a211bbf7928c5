using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Access;

public sealed class User
{
    private User() { }

    public User(Guid id, string userName, string displayName, Role role, Guid? institutionId)
    {
        if (role == Role.Reporter && institutionId is null)
        {
            throw new DomainRuleException("reporter_without_institution", "A reporter is bound to one institution.");
        }

        Id = id;
        UserName = userName;
        DisplayName = displayName;
        Role = role;
        InstitutionId = institutionId;
        IsActive = true;
    }

    public Guid Id { get; private set; }

    public string UserName { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public string PasswordHash { get; private set; } = "";

    public Role Role { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public bool IsActive { get; private set; }

    public void SetPassword(string hash) => PasswordHash = hash;

    /// <summary>Takes effect on the next request: sessions are checked against the account every time.</summary>
    public void Deactivate() => IsActive = false;
}
