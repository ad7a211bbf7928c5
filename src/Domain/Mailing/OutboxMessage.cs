using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Mailing;

public enum MessageState
{
    Waiting,
    Sent,

    /// <summary>Given up after the last try; <see cref="OutboxMessage.LastError"/> says why.</summary>
    Failed,

    /// <summary>Not wanted any more: the reader has done what it asks for, or the campaign is over.</summary>
    Cancelled,
}

/// <summary>
/// A letter on its way. It is written in the transaction of what it tells about, so that neither exists without the other,
/// and sent afterwards: at least once, always with the same message id, by which a receiver knows a second copy.
/// </summary>
public sealed class OutboxMessage
{
    private OutboxMessage() { }

    public OutboxMessage(
        Guid id,
        MailKind kind,
        MailAddressee to,
        Language language,
        string subject,
        string body,
        DateTimeOffset at
    )
    {
        Id = id;
        Kind = kind;
        ToAddress = to.Address;
        ToName = to.Name;
        UserId = to.UserId;
        InstitutionId = to.InstitutionId;
        Language = language;
        Subject = subject;
        Body = body;
        CreatedAt = at;
        NextAttemptAt = at;
        State = MessageState.Waiting;
    }

    /// <summary>Also the message id of the letter, and what its link carries.</summary>
    public Guid Id { get; private set; }

    public MailKind Kind { get; private set; }

    public string ToAddress { get; private set; } = "";

    public string ToName { get; private set; } = "";

    public Guid? UserId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    /// <summary>Of the campaign that the letter belongs to; null for letters about an account.</summary>
    public Guid? PlanId { get; private set; }

    public int? Year { get; private set; }

    public Language Language { get; private set; }

    public string Subject { get; private set; } = "";

    /// <summary>Plain text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>An attached calendar entry (RFC 5545).</summary>
    public string? Calendar { get; private set; }

    /// <summary>What must not be written twice, by its name: one reminder of one step to one person.</summary>
    public string? OnceKey { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public string? CreatedBy { get; private set; }

    public MessageState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>When its link was first followed. Written by the store: who follows it need not be signed in.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    public void OfCampaign(Guid planId, int year, string? calendar, string? onceKey, string? by)
    {
        PlanId = planId;
        Year = year;
        Calendar = calendar;
        OnceKey = onceKey;
        CreatedBy = by;
    }

    /// <summary>A letter about an account holds a link that opens it: what was sent is not kept.</summary>
    public void Sent(DateTimeOffset at)
    {
        Attempts++;
        State = MessageState.Sent;
        SentAt = at;
        LastError = null;
        if (PlanId is null)
        {
            Body = "";
        }
    }

    /// <param name="nextAttemptAt">Null: no further try.</param>
    public void NotSent(string error, DateTimeOffset? nextAttemptAt)
    {
        Attempts++;
        LastError = error;
        State = nextAttemptAt is null ? MessageState.Failed : MessageState.Waiting;
        NextAttemptAt = nextAttemptAt ?? NextAttemptAt;
    }

    /// <summary>Once more, after it failed.</summary>
    /// <exception cref="DomainRuleException"><c>letter_not_failed</c>: it is on its way, or has arrived.</exception>
    public void Retry(DateTimeOffset at)
    {
        if (State != MessageState.Failed)
        {
            throw new DomainRuleException("letter_not_failed", $"A letter that is {State} is not sent again.");
        }

        State = MessageState.Waiting;
        Attempts = 0;
        NextAttemptAt = at;
    }
}

/// <summary>Whom a letter goes to: a person with an account, or an institution's registered address.</summary>
public sealed record MailAddressee(string Address, string Name, Guid? UserId, Guid? InstitutionId);
