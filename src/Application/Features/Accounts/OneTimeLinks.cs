using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Mail;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Mailing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Sends links that work once, and takes them. All of it within the caller's transaction.</summary>
public sealed class OneTimeLinks(IAppDbContext db, Letters letters, TimeProvider clock)
{
    private static readonly TimeSpan Invitation = TimeSpan.FromDays(14);
    private static readonly TimeSpan Reset = TimeSpan.FromHours(2);
    private static readonly TimeSpan SignIn = TimeSpan.FromMinutes(15);

    /// <summary>Writes the letter. Earlier unused links of the same purpose work no more.</summary>
    /// <param name="user">Has an e-mail address.</param>
    /// <param name="path">Where the client goes on afterwards.</param>
    /// <param name="inviter">Who made the account; with invitations.</param>
    public async Task SendAsync(User user, LinkPurpose purpose, string? path, string? inviter, CancellationToken ct)
    {
        // The account's row is the lock: of two letters asked for at once the later one's link works.
        await db.Database.ExecuteSqlAsync($"SELECT FROM users WHERE id = {user.Id} FOR UPDATE", ct);
        await DropUnusedAsync(user.Id, purpose, ct);
        var now = clock.GetUtcNow();
        var token = SessionStart.NewToken();
        var link = new OneTimeLink(CanonicalJson.Sha256(token), user.Id, purpose, now, LifetimeOf(purpose, user, now));
        db.OneTimeLinks.Add(link);
        await letters.WriteAsync(
            KindOf(purpose),
            new MailAddressee(user.Email!, user.DisplayName, user.Id, user.InstitutionId),
            user.Language,
            new Dictionary<string, string>
            {
                ["link"] = letters.LinkTo(PathOf(purpose, path, token)),
                ["expires"] = VilniusTime.Of(link.ExpiresAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                ["userName"] = user.UserName,
                ["inviter"] = inviter ?? "",
            },
            campaign: null,
            ct
        );
    }

    /// <summary>Uses the link up: of two that come at once one gets it.</summary>
    /// <exception cref="ProblemException"><c>link_dead</c></exception>
    public async Task<User> TakeAsync(string token, LinkPurpose[] purposes, CancellationToken ct)
    {
        var hash = CanonicalJson.Sha256(token);
        var now = clock.GetUtcNow();
        var taken = await db
            .OneTimeLinks.Where(l =>
                l.TokenHash == hash && purposes.Contains(l.Purpose) && l.UsedAt == null && l.ExpiresAt > now
            )
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), ct);
        var user =
            taken == 1
                ? await db.Users.SingleOrDefaultAsync(
                    u => u.IsActive && db.OneTimeLinks.Any(l => l.TokenHash == hash && l.UserId == u.Id),
                    ct
                )
                : null;
        return user ?? throw SignInProblems.LinkDead();
    }

    /// <summary>The links of an account that nobody has used work no more.</summary>
    /// <param name="purpose">Null: of every purpose.</param>
    public Task DropUnusedAsync(Guid userId, LinkPurpose? purpose, CancellationToken ct) =>
        db
            .OneTimeLinks.Where(l =>
                l.UserId == userId && l.UsedAt == null && (purpose == null || l.Purpose == purpose)
            )
            .ExecuteDeleteAsync(ct);

    /// <summary>An invited deputy may come on the first of its days, not only now.</summary>
    private static TimeSpan LifetimeOf(LinkPurpose purpose, User user, DateTimeOffset now) =>
        purpose switch
        {
            LinkPurpose.Invitation when user.ServesFrom is { } from => Invitation
                + TimeSpan.FromDays(Math.Max(0, from.DayNumber - VilniusTime.DayOf(now).DayNumber)),
            LinkPurpose.Invitation => Invitation,
            LinkPurpose.PasswordReset => Reset,
            LinkPurpose.SignIn => SignIn,
        };

    private static MailKind KindOf(LinkPurpose purpose) =>
        purpose switch
        {
            LinkPurpose.Invitation => MailKind.Invitation,
            LinkPurpose.PasswordReset => MailKind.PasswordReset,
            LinkPurpose.SignIn => MailKind.SignInLink,
        };

    /// <summary>The token stands after the #, which no browser sends to a server or names to another site.</summary>
    private static string PathOf(LinkPurpose purpose, string? path, string token)
    {
        var page = purpose switch
        {
            LinkPurpose.Invitation => "kvietimas",
            LinkPurpose.PasswordReset => "slaptazodis",
            LinkPurpose.SignIn => "prisijungimas",
        };
        return $"/nuoroda/{page}{(path is null ? "" : $"?toliau={Uri.EscapeDataString(path)}")}#{token}";
    }
}
