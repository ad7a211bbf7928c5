using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Campaigns.Documents;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Mailing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Every letter that asked for a year's reports, in the order of time; the security log keeps who took it.</summary>
[Needs(Permission.RunCampaign)]
public sealed record ExportReminderLog(Guid PlanId, int Year, CampaignFileFormat Format) : IRequest<AnnexFile>;

/// <param name="Executor">Name of the institution that was written to.</param>
public sealed record ReminderLogRow(
    DateTimeOffset WrittenAt,
    MailKind Kind,
    string? Executor,
    string ToName,
    string ToAddress,
    string Subject,
    MessageState State,
    DateTimeOffset? SentAt,
    DateTimeOffset? OpenedAt,
    string? By,
    string? Error
);

public sealed class ExportReminderLogHandler(
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock,
    CampaignFiles files
) : IRequestHandler<ExportReminderLog, AnnexFile>
{
    private static readonly MailKind[] Logged = [MailKind.CampaignOpened, .. CoverageReader.Reminders];

    public async Task<AnnexFile> Handle(ExportReminderLog request, CancellationToken ct)
    {
        var (planId, year) = (request.PlanId, request.Year);
        if (!await db.Campaigns.AnyAsync(c => c.PlanId == planId && c.Year == year, ct))
        {
            throw ProblemException.NotFound();
        }

        var log = await (
            from letter in db.Outbox.AsNoTracking()
            where letter.PlanId == planId && letter.Year == year && Logged.Contains(letter.Kind)
            from executor in db.Institutions.Where(i => i.Id == letter.InstitutionId).DefaultIfEmpty()
            orderby letter.CreatedAt, letter.Id
            select new ReminderLogRow(
                letter.CreatedAt,
                letter.Kind,
                executor == null ? null : executor.Name,
                letter.ToName,
                letter.ToAddress,
                letter.Subject,
                letter.State,
                letter.SentAt,
                letter.OpenedAt,
                letter.CreatedBy,
                letter.LastError
            )
        ).ToListAsync(ct);
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                "exported",
                user.UserName,
                FormattableString.Invariant($"reminder log {planId}/{year} {request.Format}"),
                user.RequestId
            )
        );
        await db.SaveChangesAsync(ct);
        return files.Log(log, year, request.Format, Speech.Language, clock.GetUtcNow());
    }
}
