using ActionPlanMonitor.Domain.Mailing;

namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>Hands one letter over to a mail server.</summary>
public interface IMailer
{
    /// <summary>Returns once the server has accepted the letter.</summary>
    /// <exception cref="MailNotSentException">It has not.</exception>
    Task SendAsync(MailToSend mail, CancellationToken cancellationToken);
}

/// <param name="MessageId">Without angle brackets; the same however often the letter is sent.</param>
/// <param name="Calendar">A calendar entry (RFC 5545) to attach.</param>
/// <param name="ReplyTo">Where answers go; null: to the sender.</param>
public sealed record MailToSend(
    string MessageId,
    string ToAddress,
    string ToName,
    string Subject,
    string Body,
    string? Calendar,
    string? ReplyTo
);

/// <param name="permanent">Another try would end the same way.</param>
public sealed class MailNotSentException(string message, bool permanent, Exception? cause = null)
    : Exception(message, cause)
{
    public bool Permanent { get; } = permanent;
}

/// <summary>Whether letters leave the house: without a mail server they only wait in the outbox.</summary>
public sealed record MailDelivery(bool Sends);

/// <summary>Notes that the link of a letter was followed. Whoever follows it may not be signed in and sees no letter.</summary>
public interface ILetterOpenings
{
    /// <returns>Null when there is no such letter of a campaign.</returns>
    Task<OpenedLetter?> OpenAsync(Guid id, CancellationToken cancellationToken);
}

public sealed record OpenedLetter(MailKind Kind, int Year);
