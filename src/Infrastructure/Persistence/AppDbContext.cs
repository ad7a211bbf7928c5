using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.AnnualReports;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Recommendations;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Infrastructure.Persistence;

public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options), IAppDbContext
{
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanTask> Tasks => Set<PlanTask>();
    public DbSet<TaskYear> TaskYears => Set<TaskYear>();
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<PlanAction> Actions => Set<PlanAction>();
    public DbSet<PlanItem> Items => Set<PlanItem>();
    public DbSet<ItemYear> ItemYears => Set<ItemYear>();
    public DbSet<PolicyVersion> Policies => Set<PolicyVersion>();
    public DbSet<Institution> Institutions => Set<Institution>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<Obligation> Obligations => Set<Obligation>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ReportSpending> ReportSpending => Set<ReportSpending>();
    public DbSet<ReportEvent> ReportEvents => Set<ReportEvent>();
    public DbSet<Determination> Determinations => Set<Determination>();
    public DbSet<Amendment> Amendments => Set<Amendment>();
    public DbSet<ItemYearVersion> ItemYearVersions => Set<ItemYearVersion>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<MoneyLink> MoneyLinks => Set<MoneyLink>();
    public DbSet<MoneyNote> MoneyNotes => Set<MoneyNote>();
    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<PublicText> PublicTexts => Set<PublicText>();
    public DbSet<FindingSettlement> FindingSettlements => Set<FindingSettlement>();
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();
    public DbSet<EvidenceContent> EvidenceContents => Set<EvidenceContent>();
    public DbSet<ReportComment> ReportComments => Set<ReportComment>();
    public DbSet<CannedComment> CannedComments => Set<CannedComment>();
    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();
    public DbSet<AnnualReportSection> AnnualReportSections => Set<AnnualReportSection>();
    public DbSet<AnnualReportVersion> AnnualReportVersions => Set<AnnualReportVersion>();
    public DbSet<AnnualReportComment> AnnualReportComments => Set<AnnualReportComment>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<ContactNote> ContactNotes => Set<ContactNote>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<MailTemplate> MailTemplates => Set<MailTemplate>();
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();
    public DbSet<ExternalIdentity> ExternalIdentities => Set<ExternalIdentity>();
    public DbSet<ReadOnlyLink> ReadOnlyLinks => Set<ReadOnlyLink>();
    public DbSet<User> Users => Set<User>();
    public DbSet<UserSession> Sessions => Set<UserSession>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        modelBuilder.HasDbFunction(() => StoreFunctions.OwedParts(default, default)).HasName("owed_parts");
        SnakeCase.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
    }
}
