using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Domain.Mailing;

/// <summary>What a letter is about. Each kind has a wording in both languages that the ministry can change.</summary>
public enum MailKind
{
    CampaignOpened,

    /// <summary>14 and 3 days before the date.</summary>
    Reminder,
    DueToday,

    /// <summary>2 and 7 days after the date.</summary>
    Late,

    /// <summary>Written by the coordinator to those it chose.</summary>
    PersonalReminder,
    Submitted,
    Returned,
    Accepted,
    Commented,
    CoordinatorDigest,
    Published,
    Invitation,
    PasswordReset,
    SignInLink,
    Test,
}

/// <summary>The ministry's own wording of one kind of letter in one language, in place of the one delivered.</summary>
public sealed class MailTemplate
{
    private MailTemplate() { }

    public MailTemplate(MailKind kind, Language language)
    {
        Kind = kind;
        Language = language;
    }

    public MailKind Kind { get; private set; }

    public Language Language { get; private set; }

    public string Subject { get; private set; } = "";

    public string Body { get; private set; } = "";

    public long Version { get; private set; }

    public string UpdatedBy { get; private set; } = "";

    public DateTimeOffset UpdatedAt { get; private set; }

    public void Write(string subject, string body, string by, DateTimeOffset at)
    {
        Subject = subject;
        Body = body;
        UpdatedBy = by;
        UpdatedAt = at;
        Version++;
    }
}
