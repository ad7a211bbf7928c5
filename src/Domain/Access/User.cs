using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Access;

/// <summary>How much mail somebody wants. What an answer hangs on (a return, a link asked for) always comes.</summary>
public enum MailFrequency
{
    Everything,

    /// <summary>The deadline and what is late; no gentle reminders, no digests.</summary>
    DeadlinesOnly,
}

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

    /// <summary>Where links and reminders go; null until it is known. Kept in lower case, one account an address.</summary>
    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>Of mail and of a first visit.</summary>
    public Language Language { get; private set; }

    public MailFrequency MailFrequency { get; private set; }

    /// <summary>Single-key shortcuts can be switched off (WCAG 2.1.4).</summary>
    public bool ShortcutsOff { get; private set; }

    /// <summary>Whom a deputy stands in for; null for everybody else.</summary>
    public Guid? DeputyOfId { get; private set; }

    /// <summary>The days on which the account works, both included; null is no limit.</summary>
    public DateOnly? ServesFrom { get; private set; }

    public DateOnly? ServesTo { get; private set; }

    /// <summary>Shared secret of the second factor, protected; null without one.</summary>
    public string? SecondFactorSecret { get; private set; }

    /// <summary>Null while the second factor is being set up.</summary>
    public DateTimeOffset? SecondFactorSince { get; private set; }

    /// <summary>The last time step whose code was used: a code opens one door once.</summary>
    public long? SecondFactorStep { get; private set; }

    /// <summary>Hashes of the codes that stand in for a lost second factor, each good for one time.</summary>
    public List<string> RecoveryCodes { get; private set; } = [];

    public long Version { get; private set; } = 1;

    /// <summary>An invited account has no password until its owner chooses one.</summary>
    public bool HasPassword => PasswordHash.Length > 0;

    public bool HasSecondFactor => SecondFactorSince is not null;

    public bool ServesOn(DateOnly today) =>
        IsActive && (ServesFrom is null || ServesFrom <= today) && (ServesTo is null || today <= ServesTo);

    public void SetPassword(string hash) => PasswordHash = hash;

    public void Rename(string displayName)
    {
        DisplayName = displayName;
        Version++;
    }

    public void ReachAt(string? email, string? phone)
    {
        Email = email?.ToLowerInvariant();
        Phone = phone;
        Version++;
    }

    public void Prefer(Language language, MailFrequency mailFrequency, bool shortcutsOff)
    {
        Language = language;
        MailFrequency = mailFrequency;
        ShortcutsOff = shortcutsOff;
        Version++;
    }

    /// <exception cref="DomainRuleException"><c>deputy_dates</c>: the first day is not after the last.</exception>
    public void DeputiseFor(Guid userId, DateOnly from, DateOnly to)
    {
        if (from > to)
        {
            throw new DomainRuleException("deputy_dates", "The first day is not after the last.");
        }

        DeputyOfId = userId;
        ServesFrom = from;
        ServesTo = to;
        Version++;
    }

    public void BeginSecondFactor(string protectedSecret)
    {
        SecondFactorSecret = protectedSecret;
        SecondFactorSince = null;
        SecondFactorStep = null;
        RecoveryCodes = [];
    }

    public void ConfirmSecondFactor(DateTimeOffset at, long step, IEnumerable<string> recoveryCodeHashes)
    {
        SecondFactorSince = at;
        SecondFactorStep = step;
        RecoveryCodes = [.. recoveryCodeHashes];
        Version++;
    }

    public void RemoveSecondFactor()
    {
        SecondFactorSecret = null;
        SecondFactorSince = null;
        SecondFactorStep = null;
        RecoveryCodes = [];
        Version++;
    }

    public void Activate()
    {
        IsActive = true;
        Version++;
    }

    /// <summary>Takes effect on the next request: sessions are checked against the account every time.</summary>
    public void Deactivate()
    {
        IsActive = false;
        Version++;
    }
}
