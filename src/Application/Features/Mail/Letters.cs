using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// Writes letters into the outbox, within the transaction of what they tell about: the caller saves. Sending is the
/// sender's business, afterwards.
/// </summary>
public sealed class Letters(IAppDbContext db, TimeProvider clock, PublicAddress address)
{
    /// <param name="tokens">What stands in braces in the wording, without them: <c>{link}</c> is <c>link</c>.</param>
    /// <param name="campaign">Null for letters about an account.</param>
    public async Task WriteAsync(
        MailKind kind,
        MailAddressee to,
        Language language,
        IReadOnlyDictionary<string, string> tokens,
        LetterOfCampaign? campaign,
        CancellationToken ct
    )
    {
        var wording = await WordingAsync(kind, language, ct);
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var letter = new OutboxMessage(
            id,
            kind,
            to,
            language,
            Fill(wording.Subject, tokens),
            Fill(wording.Body, tokens),
            clock.GetUtcNow()
        );
        if (campaign is not null)
        {
            letter.OfCampaign(campaign.PlanId, campaign.Year, campaign.Calendar, campaign.OnceKey, campaign.By);
        }

        db.Outbox.Add(letter);
    }

    /// <summary>The ministry's own wording, otherwise the one delivered.</summary>
    public async Task<MailWording> WordingAsync(MailKind kind, Language language, CancellationToken ct) =>
        await db
            .MailTemplates.Where(t => t.Kind == kind && t.Language == language)
            .Select(t => new MailWording(t.Subject, t.Body))
            .SingleOrDefaultAsync(ct)
        ?? MailWordings.Of(kind, language);

    /// <param name="path">Of the client, beginning with a slash.</param>
    public string LinkTo(string path) => new Uri(address.Root, path).ToString();

    public static string Fill(string text, IReadOnlyDictionary<string, string> tokens) =>
        tokens.Aggregate(
            text,
            (filled, token) => filled.Replace($"{{{token.Key}}}", token.Value, StringComparison.Ordinal)
        );
}

/// <param name="OnceKey">Of what must not be written twice; null where it may.</param>
public sealed record LetterOfCampaign(
    Guid PlanId,
    int Year,
    string? Calendar = null,
    string? OnceKey = null,
    string? By = null
);

public sealed record MailWording(string Subject, string Body);
