using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>Who owes what in a plan's year and whom to write to about it.</summary>
internal sealed record CampaignRoll(
    Campaign Campaign,
    string PlanTitle,
    DateTime LocalNow,
    CoordinatorContact? Coordinator,
    IReadOnlyList<RollExecutor> Executors
)
{
    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>Institutions that have handed in everything.</summary>
    public int Done => Executors.Count(e => e.Missing.Count == 0);

    /// <summary>The day after which nothing is waited for; null once it has passed and the year is still open.</summary>
    public DateOnly? ClosesOn => Campaign.ClosesOn >= Today ? Campaign.ClosesOn : null;

    public RollExecutor? Find(string code) => Executors.FirstOrDefault(e => e.Code == code);
}

/// <summary>Whom people answer to.</summary>
internal sealed record CoordinatorContact(string Name, string? Phone, string? Email)
{
    public string Written(Language language) =>
        string.Join(
            ", ",
            new[]
            {
                Name,
                Phone is null ? null : "tel. " + Phone,
                Email is null ? null : (language == Language.Lithuanian ? "el. p. " : "e-mail ") + Email,
            }.OfType<string>()
        );
}

/// <param name="DueOn">Its own date where it was given one.</param>
/// <param name="Recipients">Its people who serve today; without any, its registered address; empty when there is none.</param>
internal sealed record RollExecutor(
    Guid Id,
    string Code,
    string Name,
    DateOnly DueOn,
    IReadOnlyList<RollRow> Rows,
    IReadOnlyList<Recipient> Recipients
)
{
    public IReadOnlyList<RollRow> Missing { get; } = [.. Rows.Where(r => !r.IsHandedIn)];
}

internal sealed record RollRow(
    Guid ObligationId,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? CriterionText,
    PlannedKind PlannedKind,
    decimal? PlannedValue,
    string? Unit,
    bool IsMunicipal,
    ReportState State,
    string? ReturnComment,
    string? ReceiptNumber
)
{
    public bool IsHandedIn => State is ReportState.Submitted or ReportState.Accepted;
}

internal sealed record Recipient(MailAddressee To, Language Language, MailFrequency Frequency);

/// <summary>Reads a roll in four statements, however many executors there are.</summary>
public sealed class RollReader(IAppDbContext db, TimeProvider clock)
{
    private static readonly TimeZoneInfo Vilnius = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vilnius");

    internal DateTime LocalNow => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Vilnius).DateTime;

    internal static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Vilnius).DateTime;

    /// <param name="institutionId">Only this executor.</param>
    internal async Task<CampaignRoll> ReadAsync(Guid planId, int year, CancellationToken ct, Guid? institutionId = null)
    {
        var head =
            await (
                from campaign in db.Campaigns.AsNoTracking()
                where campaign.PlanId == planId && campaign.Year == year
                join plan in db.Plans on campaign.PlanId equals plan.Id
                select new { campaign, plan.Title }
            ).SingleOrDefaultAsync(ct) ?? throw ProblemException.NotFound();
        var today = DateOnly.FromDateTime(LocalNow);
        var people = await PeopleAsync(today, ct);
        var rows = await RowsAsync(planId, year, institutionId, ct);
        return new CampaignRoll(
            head.campaign,
            head.Title,
            LocalNow,
            await CoordinatorAsync(ct),
            [
                .. rows.GroupBy(r => r.InstitutionId)
                    .Select(g => Executor([.. g], head.campaign, people))
                    .OrderBy(e => e.Name, LithuanianOrder.Names),
            ]
        );
    }

    internal async Task<CoordinatorContact?> CoordinatorAsync(CancellationToken ct) =>
        await db
            .Users.Where(u => u.Role == Role.Coordinator && u.IsActive)
            .OrderBy(u => u.Email == null)
            .ThenBy(u => u.UserName)
            .Select(u => new CoordinatorContact(u.DisplayName, u.Phone, u.Email))
            .FirstOrDefaultAsync(ct);

    /// <summary>Those an institution is written through: its reporters and deputies who serve today.</summary>
    internal async Task<ILookup<Guid, Recipient>> PeopleAsync(DateOnly today, CancellationToken ct)
    {
        var users = await db
            .Users.AsNoTracking()
            .Where(u => u.Role == Role.Reporter && u.IsActive && u.Email != null && u.InstitutionId != null)
            .OrderBy(u => u.UserName)
            .ToListAsync(ct);
        return users
            .Where(u => u.ServesOn(today))
            .ToLookup(
                u => u.InstitutionId!.Value,
                u => new Recipient(
                    new MailAddressee(u.Email!, u.DisplayName, u.Id, u.InstitutionId),
                    u.Language,
                    u.MailFrequency
                )
            );
    }

    private static RollExecutor Executor(List<OwedRow> owed, Campaign campaign, ILookup<Guid, Recipient> people)
    {
        var first = owed[0];
        IReadOnlyList<Recipient> recipients = [.. people[first.InstitutionId]];
        if (recipients.Count == 0 && first.Address is { } registered)
        {
            var to = new MailAddressee(registered, first.Name, UserId: null, first.InstitutionId);
            recipients = [new Recipient(to, Language.Lithuanian, MailFrequency.Everything)];
        }

        return new RollExecutor(
            first.InstitutionId,
            first.Code,
            first.Name,
            owed.Max(o => o.ExtendedTo) ?? campaign.DueOn,
            [.. owed.Select(o => o.Row)],
            recipients
        );
    }

    private async Task<List<OwedRow>> RowsAsync(Guid planId, int year, Guid? institutionId, CancellationToken ct) =>
        await (
            from o in db.Obligations.AsNoTracking()
            where o.PlanId == planId && o.Year == year && (institutionId == null || o.InstitutionId == institutionId)
            where o.PlannedKind != PlannedKind.Nothing && o.AnsweredWithId == null
            join institution in db.Institutions on o.InstitutionId equals institution.Id
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on o.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            orderby item.Position, o.No
            select new OwedRow(
                institution.Id,
                institution.Code,
                institution.Name,
                institution.Email,
                o.ExtendedTo,
                new RollRow(
                    o.Id,
                    measure.Code,
                    action == null ? null : action.No,
                    itemYear.Title,
                    itemYear.CriterionText,
                    o.PlannedKind,
                    o.PlannedValue,
                    itemYear.Unit,
                    item.IsMunicipal,
                    o.State,
                    o.ReturnComment,
                    o.ReceiptNumber
                )
            )
        ).ToListAsync(ct);

    private sealed record OwedRow(
        Guid InstitutionId,
        string Code,
        string Name,
        string? Address,
        DateOnly? ExtendedTo,
        RollRow Row
    );
}
