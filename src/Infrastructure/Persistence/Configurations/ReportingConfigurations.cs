using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ActionPlanMonitor.Infrastructure.Persistence.Configurations;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.ToTable(
            "campaigns",
            t =>
            {
                t.HasCheckConstraint("ck_campaigns_dates", "opens_on <= due_on AND due_on <= closes_on");
                t.HasCheckConstraint("ck_campaigns_not_negative", "planned_eur >= 0");
                t.HasCheckConstraint("ck_campaigns_review", "review_by >= due_on");
            }
        );
        campaign.HasKey(c => new { c.PlanId, c.Year });
        campaign.Property(c => c.PlannedEur).HasPrecision(18, 2);
        campaign.HasOne<Plan>().WithMany().HasForeignKey(c => c.PlanId);
        campaign
            .Property(c => c.Stated)
            .HasColumnType("jsonb")
            .HasConversion((ValueConverter)new JsonConverter<StatedFigures>());
        campaign.Ignore(c => c.IsClosed).Ignore(c => c.IsPublished);
    }
}

internal sealed class ObligationConfiguration : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.ToTable(
            "obligations",
            t =>
            {
                t.HasCheckConstraint("ck_obligations_not_negative", "planned_value >= 0 AND planned_eur >= 0");
                t.HasCheckConstraint(
                    "ck_obligations_state",
                    "state IN ('NotStarted', 'Draft', 'Submitted', 'Returned', 'Accepted')"
                );
                t.HasCheckConstraint(
                    "ck_obligations_receipt",
                    "state NOT IN ('Submitted', 'Accepted') OR (receipt_number IS NOT NULL AND submitted_at IS NOT NULL)"
                );
                t.HasCheckConstraint("ck_obligations_accepted", "(state = 'Accepted') = (accepted_at IS NOT NULL)");
                t.HasCheckConstraint("ck_obligations_returned", "state <> 'Returned' OR return_comment IS NOT NULL");
                t.HasCheckConstraint("ck_obligations_planned", "planned_kind = 'Number' OR planned_value IS NULL");
            }
        );
        obligation.Property(o => o.Id).ValueGeneratedNever();
        obligation.Property(o => o.No).UseIdentityAlwaysColumn();
        obligation.HasIndex(o => o.No).IsUnique();
        obligation.HasIndex(o => o.ReceiptNumber).IsUnique();
        obligation
            .HasIndex(o => new
            {
                o.ItemId,
                o.Year,
                o.InstitutionId,
            })
            .IsUnique();
        obligation.HasIndex(o => new
        {
            o.PlanId,
            o.Year,
            o.No,
        });
        obligation.HasIndex(o => new
        {
            o.InstitutionId,
            o.PlanId,
            o.Year,
        });
        // Copies of the tenant's keys are guarded: a report can only stand in the plan, year and institution of its obligation.
        obligation.HasAlternateKey(o => new
        {
            o.Id,
            o.PlanId,
            o.Year,
            o.InstitutionId,
        });
        obligation.Property(o => o.PlannedEur).HasPrecision(18, 2);
        obligation.Property(o => o.Version).IsConcurrencyToken();
        obligation.HasOne<Institution>().WithMany().HasForeignKey(o => o.InstitutionId);
        obligation.HasOne<Institution>().WithMany().HasForeignKey(o => o.AnsweredWithId);
        obligation.HasOne<Campaign>().WithMany().HasForeignKey(o => new { o.PlanId, o.Year });
        obligation
            .HasOne<ItemYear>()
            .WithMany()
            .HasForeignKey(o => new
            {
                o.ItemId,
                o.Year,
                o.PlanId,
                o.TaskId,
            })
            .HasPrincipalKey(i => new
            {
                i.ItemId,
                i.Year,
                i.PlanId,
                i.TaskId,
            });
        obligation
            .HasOne(o => o.Report)
            .WithOne()
            .HasForeignKey<Report>(r => new
            {
                r.ObligationId,
                r.PlanId,
                r.Year,
                r.InstitutionId,
            })
            .HasPrincipalKey<Obligation>(o => new
            {
                o.Id,
                o.PlanId,
                o.Year,
                o.InstitutionId,
            });
        obligation
            .HasMany(o => o.Events)
            .WithOne()
            .HasForeignKey(e => new
            {
                e.ObligationId,
                e.PlanId,
                e.Year,
                e.InstitutionId,
            })
            .HasPrincipalKey(o => new
            {
                o.Id,
                o.PlanId,
                o.Year,
                o.InstitutionId,
            });
        obligation.Ignore(o => o.IsEditable).Ignore(o => o.IsHandedIn);
        obligation.Navigation(o => o.Events).HasField("_events");
    }
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable(
            "reports",
            t =>
            {
                t.HasCheckConstraint("ck_reports_not_negative", "achieved >= 0 AND participants >= 0");
                t.HasCheckConstraint("ck_reports_claim", "claimed_status <> 'Pending'");
                t.HasCheckConstraint("ck_reports_approximate", "achieved IS NOT NULL OR NOT achieved_approximate");
            }
        );
        report.HasKey(r => r.ObligationId);
        report.Property(r => r.ObligationId).ValueGeneratedNever();
        report.Property(r => r.AchievedTyped).HasMaxLength(200);
        report.HasIndex(r => new { r.PlanId, r.Year });
        report.PrimitiveCollection(r => r.Reasons).ElementType(e => e.HasConversion<string>());
        report.Ignore(r => r.Content);
        report.HasMany(r => r.Spending).WithOne().HasForeignKey(s => s.ObligationId).OnDelete(DeleteBehavior.Cascade);
        report.Navigation(r => r.Spending).HasField("_spending");
    }
}

internal sealed class ReportSpendingConfiguration : IEntityTypeConfiguration<ReportSpending>
{
    public void Configure(EntityTypeBuilder<ReportSpending> spending)
    {
        spending.ToTable(
            "report_spending",
            t =>
            {
                t.HasCheckConstraint("ck_report_spending_amount", "amount_eur >= 0 AND allocated_eur >= 0");
                t.HasCheckConstraint("ck_report_spending_known", "amount_eur IS NOT NULL OR allocated_eur IS NOT NULL");
            }
        );
        spending.HasKey(s => new { s.ObligationId, s.Source });
        spending.HasIndex(s => new { s.PlanId, s.Year });
        spending.Property(s => s.AmountEur).HasPrecision(18, 2);
        spending.Property(s => s.AllocatedEur).HasPrecision(18, 2);
        spending
            .HasOne<Obligation>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.ObligationId,
                s.PlanId,
                s.Year,
                s.InstitutionId,
            })
            .HasPrincipalKey(o => new
            {
                o.Id,
                o.PlanId,
                o.Year,
                o.InstitutionId,
            });
    }
}

internal sealed class ReportEventConfiguration : IEntityTypeConfiguration<ReportEvent>
{
    public void Configure(EntityTypeBuilder<ReportEvent> reportEvent)
    {
        reportEvent.ToTable(
            "report_events",
            t =>
                t.HasCheckConstraint(
                    "ck_report_events_sealed",
                    "kind NOT IN ('Submitted', 'Accepted') OR (content IS NOT NULL AND sha256 IS NOT NULL)"
                )
        );
        reportEvent.HasKey(e => new { e.ObligationId, e.Version });
        reportEvent.Property(e => e.Version).ValueGeneratedNever();
        reportEvent.HasIndex(e => e.ReceiptNumber).IsUnique();
    }
}

internal sealed class DeterminationConfiguration : IEntityTypeConfiguration<Determination>
{
    public void Configure(EntityTypeBuilder<Determination> determination)
    {
        determination.ToTable(
            "determinations",
            t =>
            {
                t.HasCheckConstraint(
                    "ck_determinations_justified",
                    "status = suggested OR length(btrim(coalesce(justification, ''))) >= 20"
                );
                t.HasCheckConstraint("ck_determinations_status", "status <> 'Pending'");
            }
        );
        determination.HasKey(d => new { d.SubjectId, d.Year });
        determination.HasIndex(d => new { d.PlanId, d.Year });
        determination.Property(d => d.Version).IsConcurrencyToken();
        determination.HasOne<Campaign>().WithMany().HasForeignKey(d => new { d.PlanId, d.Year });
    }
}

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable(
            "follow_ups",
            t =>
            {
                t.HasCheckConstraint("ck_follow_ups_later", "to_year > year");
                t.HasCheckConstraint("ck_follow_ups_settled", "(state = 'Open') = (settled_at IS NULL)");
            }
        );
        followUp.Property(f => f.Id).ValueGeneratedNever();
        followUp.Property(f => f.Version).IsConcurrencyToken();
        followUp.HasIndex(f => new { f.PlanId, f.Year });
        followUp
            .HasIndex(f => new
            {
                f.ItemId,
                f.Year,
                f.InstitutionId,
                f.Kind,
            })
            .IsUnique()
            .AreNullsDistinct(false);
        followUp.HasOne<ItemYear>().WithMany().HasForeignKey(f => new { f.ItemId, f.Year });
        followUp.HasOne<Institution>().WithMany().HasForeignKey(f => f.InstitutionId);
    }
}

internal sealed class MoneyLinkConfiguration : IEntityTypeConfiguration<MoneyLink>
{
    public void Configure(EntityTypeBuilder<MoneyLink> link)
    {
        link.ToTable(
            "money_links",
            t =>
            {
                t.HasCheckConstraint("ck_money_links_amount", "amount_eur > 0");
                t.HasCheckConstraint("ck_money_links_two_rows", "obligation_id <> same_as_obligation_id");
            }
        );
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.AmountEur).HasPrecision(18, 2);
        link.HasIndex(l => new { l.PlanId, l.Year });
        link.HasIndex(l => new { l.ObligationId, l.SameAsObligationId }).IsUnique();
        link.HasOne<Obligation>().WithMany().HasForeignKey(l => l.ObligationId);
        link.HasOne<Obligation>().WithMany().HasForeignKey(l => l.SameAsObligationId);
    }
}

internal sealed class MoneyNoteConfiguration : IEntityTypeConfiguration<MoneyNote>
{
    public void Configure(EntityTypeBuilder<MoneyNote> note)
    {
        note.ToTable("money_notes");
        note.HasKey(n => new { n.SubjectId, n.Year });
        note.Property(n => n.Version).IsConcurrencyToken();
        note.HasIndex(n => new { n.PlanId, n.Year });
        note.HasOne<Campaign>().WithMany().HasForeignKey(n => new { n.PlanId, n.Year });
    }
}
