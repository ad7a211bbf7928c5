using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.AnnualReports;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Recommendations;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>
/// The store. Every statement runs as the application's database role with the signed-in user's reach set on the
/// connection, so row-level security stands behind what use cases ask for (see Persistence/README.md).
/// </summary>
public interface IAppDbContext
{
    DbSet<Plan> Plans { get; }
    DbSet<PlanTask> Tasks { get; }
    DbSet<TaskYear> TaskYears { get; }
    DbSet<Measure> Measures { get; }
    DbSet<PlanAction> Actions { get; }
    DbSet<PlanItem> Items { get; }
    DbSet<ItemYear> ItemYears { get; }
    DbSet<PolicyVersion> Policies { get; }
    DbSet<Institution> Institutions { get; }
    DbSet<Campaign> Campaigns { get; }
    DbSet<Obligation> Obligations { get; }
    DbSet<Report> Reports { get; }
    DbSet<ReportSpending> ReportSpending { get; }
    DbSet<ReportEvent> ReportEvents { get; }
    DbSet<Determination> Determinations { get; }
    DbSet<Amendment> Amendments { get; }
    DbSet<ItemYearVersion> ItemYearVersions { get; }
    DbSet<FollowUp> FollowUps { get; }
    DbSet<MoneyLink> MoneyLinks { get; }
    DbSet<MoneyNote> MoneyNotes { get; }
    DbSet<Publication> Publications { get; }
    DbSet<PublicText> PublicTexts { get; }
    DbSet<FindingSettlement> FindingSettlements { get; }
    DbSet<AuditSeal> AuditSeals { get; }
    DbSet<EvidenceFile> EvidenceFiles { get; }
    DbSet<EvidenceContent> EvidenceContents { get; }
    DbSet<ReportComment> ReportComments { get; }
    DbSet<CannedComment> CannedComments { get; }
    DbSet<ContactNote> ContactNotes { get; }
    DbSet<OutboxMessage> Outbox { get; }
    DbSet<MailTemplate> MailTemplates { get; }
    DbSet<AnnualReport> AnnualReports { get; }
    DbSet<AnnualReportSection> AnnualReportSections { get; }
    DbSet<AnnualReportVersion> AnnualReportVersions { get; }
    DbSet<AnnualReportComment> AnnualReportComments { get; }
    DbSet<Recommendation> Recommendations { get; }
    DbSet<User> Users { get; }
    DbSet<UserSession> Sessions { get; }
    DbSet<OneTimeLink> OneTimeLinks { get; }
    DbSet<ExternalIdentity> ExternalIdentities { get; }
    DbSet<ReadOnlyLink> ReadOnlyLinks { get; }
    DbSet<AuditEntry> Audit { get; }
    DbSet<SecurityEvent> SecurityEvents { get; }
    DbSet<IdempotencyRecord> IdempotencyRecords { get; }

    DatabaseFacade Database { get; }

    ChangeTracker ChangeTracker { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}
