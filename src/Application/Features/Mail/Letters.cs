using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>
/// Writes letters into the outbox, within the transaction of what they tell about: the caller saves. Sending is the
/// sender's business, afterwards.
/// </summary>
public sealed partial class Letters(IAppDbContext db, TimeProvider clock, PublicAddress address, RollReader rolls)
{
    private readonly Dictionary<(MailKind, Language), MailWording> _wordings = [];
    private CoordinatorContact? _coordinator;

    /// <param name="tokens">What stands in braces in the wording, without them: <c>{link}</c> is <c>link</c>.</param>
    /// <param name="campaign">Null for letters about an account, which bring their own link.</param>
    /// <param name="own">Words in place of the template's.</param>
    public async Task<OutboxMessage> WriteAsync(
        MailKind kind,
        MailAddressee to,
        Language language,
        IReadOnlyDictionary<string, string> tokens,
        LetterOfCampaign? campaign,
        CancellationToken ct,
        MailWording? own = null
    )
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var wording = own ?? await WordingAsync(kind, language, ct);
        var text = campaign is null
            ? Compose(wording, tokens, footer: null)
            : await OfCampaignAsync(wording, tokens, language, LinkOf(id, campaign.RowId), ct);
        var letter = new OutboxMessage(id, kind, to, language, text.Subject, text.Body, clock.GetUtcNow());
        if (campaign is not null)
        {
            letter.OfCampaign(campaign.PlanId, campaign.Year, campaign.Calendar, campaign.OnceKey, campaign.By);
        }

        db.Outbox.Add(letter);
        return letter;
    }

    /// <summary>As a reader would get it; nothing is written, and its link leads nowhere yet.</summary>
    internal Task<MailWording> PreviewAsync(
        MailWording wording,
        IReadOnlyDictionary<string, string> tokens,
        Language language,
        CancellationToken ct
    ) => OfCampaignAsync(wording, tokens, language, LinkTo("/laiskas/…"), ct);

    /// <summary>The ministry's own wording, otherwise the one delivered.</summary>
    public async Task<MailWording> WordingAsync(MailKind kind, Language language, CancellationToken ct)
    {
        if (!_wordings.TryGetValue((kind, language), out var wording))
        {
            wording =
                await db
                    .MailTemplates.Where(t => t.Kind == kind && t.Language == language)
                    .Select(t => new MailWording(t.Subject, t.Body))
                    .SingleOrDefaultAsync(ct)
                ?? MailWordings.Of(kind, language);
            _wordings[(kind, language)] = wording;
        }

        return wording;
    }

    /// <param name="path">Of the client, beginning with a slash.</param>
    public string LinkTo(string path) => address.Root.GetLeftPart(UriPartial.Authority) + path;

    /// <summary>The subject is one line whatever is filled into it; what is left out leaves no hole in the text.</summary>
    internal static MailWording Compose(MailWording wording, IReadOnlyDictionary<string, string> tokens, string? footer)
    {
        var subject = WhiteSpace().Replace(MailTokens.Fill(wording.Subject, tokens), " ").Trim();
        var body = MailTokens.Fill(wording.Body.ReplaceLineEndings("\n"), tokens).ReplaceLineEndings("\n");
        body = EmptyLines().Replace(TrailingSpaces().Replace(body, "\n"), "\n\n").Trim() + "\n";
        return new MailWording(Shortened(subject), footer is null ? body : $"{body}\n-- \n{footer}\n");
    }

    private async Task<MailWording> OfCampaignAsync(
        MailWording wording,
        IReadOnlyDictionary<string, string> tokens,
        Language language,
        string link,
        CancellationToken ct
    )
    {
        _coordinator ??= await rolls.CoordinatorAsync(ct);
        var contact = _coordinator?.Written(language) ?? "";
        var all = new Dictionary<string, string>(tokens, StringComparer.Ordinal)
        {
            [MailTokens.Link] = link,
            ["contact"] = contact,
        };
        return Compose(wording, all, Footer(contact, language));
    }

    private string Footer(string contact, Language language)
    {
        var settings = LinkTo("/nustatymai");
        return (
            language switch
            {
                Language.Lithuanian =>
                    $"{contact}\nĮ šį laišką galite tiesiog atsakyti. Kiek laiškų gauti, pasirenkate čia: {settings}",
                Language.English =>
                    $"{contact}\nYou can simply answer this letter. Choose how many letters you get: {settings}",
            }
        ).Trim();
    }

    private string LinkOf(Guid id, Guid? rowId) => LinkTo($"/laiskas/{id}{(rowId is null ? "" : $"?eilute={rowId}")}");

    private static string Shortened(string subject) => subject.Length <= 200 ? subject : subject[..199] + "…";

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"[ \t]+\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TrailingSpaces();

    [GeneratedRegex(@"\n{3,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyLines();
}

/// <param name="OnceKey">Of what must not be written twice; null where it may.</param>
/// <param name="RowId">The obligation that its link opens; null: the list of what is due.</param>
public sealed record LetterOfCampaign(
    Guid PlanId,
    int Year,
    string? Calendar = null,
    string? OnceKey = null,
    string? By = null,
    Guid? RowId = null
);
