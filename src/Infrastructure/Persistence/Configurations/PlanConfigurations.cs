using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ActionPlanMonitor.Infrastructure.Persistence.Configurations;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("plans", t => t.HasCheckConstraint("ck_plans_period", "period_from <= period_to"));
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.ComplexProperty(
            p => p.ApprovedBy,
            act =>
            {
                act.Property(a => a.Issuer).HasColumnName("act_issuer");
                act.Property(a => a.Type).HasColumnName("act_type");
                act.Property(a => a.Number).HasColumnName("act_number");
                act.Property(a => a.Date).HasColumnName("act_date");
            }
        );
    }
}

internal sealed class PlanTaskConfiguration : IEntityTypeConfiguration<PlanTask>
{
    public void Configure(EntityTypeBuilder<PlanTask> task)
    {
        task.ToTable("plan_tasks", t => t.HasCheckConstraint("ck_plan_tasks_target", "target >= 0"));
        task.Property(t => t.Id).ValueGeneratedNever();
        task.HasAlternateKey(t => new { t.Id, t.PlanId });
        task.HasIndex(t => new { t.PlanId, t.No }).IsUnique();
        task.HasOne<Plan>().WithMany().HasForeignKey(t => t.PlanId);
    }
}

internal sealed class TaskYearConfiguration : IEntityTypeConfiguration<TaskYear>
{
    public void Configure(EntityTypeBuilder<TaskYear> taskYear)
    {
        taskYear.ToTable(
            "task_years",
            t => t.HasCheckConstraint("ck_task_years_not_negative", "planned_eur >= 0 AND achieved >= 0")
        );
        taskYear.HasKey(t => new { t.TaskId, t.Year });
        taskYear.Property(t => t.PlannedEur).HasPrecision(18, 2);
        taskYear
            .HasOne<PlanTask>()
            .WithMany()
            .HasForeignKey(t => new { t.TaskId, t.PlanId })
            .HasPrincipalKey(t => new { t.Id, t.PlanId });
    }
}

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("measures");
        measure.Property(m => m.Id).ValueGeneratedNever();
        measure.HasIndex(m => new { m.PlanId, m.Code }).IsUnique();
        measure
            .HasOne<PlanTask>()
            .WithMany()
            .HasForeignKey(m => new { m.TaskId, m.PlanId })
            .HasPrincipalKey(t => new { t.Id, t.PlanId });
    }
}

internal sealed class PlanActionConfiguration : IEntityTypeConfiguration<PlanAction>
{
    public void Configure(EntityTypeBuilder<PlanAction> action)
    {
        action.ToTable("plan_actions");
        action.Property(a => a.Id).ValueGeneratedNever();
        action.HasIndex(a => new { a.MeasureId, a.No }).IsUnique();
        action.HasOne<Measure>().WithMany().HasForeignKey(a => a.MeasureId);
    }
}

internal sealed class PlanItemConfiguration : IEntityTypeConfiguration<PlanItem>
{
    public void Configure(EntityTypeBuilder<PlanItem> item)
    {
        item.ToTable("plan_items");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.HasAlternateKey(i => new
        {
            i.Id,
            i.PlanId,
            i.TaskId,
        });
        item.HasIndex(i => i.ActionId).IsUnique();
        item.HasIndex(i => i.MeasureId).IsUnique().HasFilter("action_id IS NULL");
        item.HasOne<Measure>().WithMany().HasForeignKey(i => i.MeasureId);
        item.HasOne<PlanItem>().WithMany().HasForeignKey(i => i.PredecessorId);
        item.HasOne<PlanAction>().WithMany().HasForeignKey(i => i.ActionId);
        item.HasOne<PlanTask>()
            .WithMany()
            .HasForeignKey(i => new { i.TaskId, i.PlanId })
            .HasPrincipalKey(t => new { t.Id, t.PlanId });
    }
}

internal sealed class ItemYearConfiguration : IEntityTypeConfiguration<ItemYear>
{
    public void Configure(EntityTypeBuilder<ItemYear> itemYear)
    {
        itemYear.ToTable(
            "item_years",
            t =>
            {
                t.HasCheckConstraint("ck_item_years_not_negative", "target >= 0 AND planned_eur >= 0");
                t.HasCheckConstraint(
                    "ck_item_years_span",
                    "(span_from IS NULL AND span_to IS NULL) OR (span_from <= year AND year <= span_to AND span_from < span_to)"
                );
            }
        );
        itemYear.HasKey(i => new { i.ItemId, i.Year });
        itemYear.HasAlternateKey(i => new
        {
            i.ItemId,
            i.Year,
            i.PlanId,
            i.TaskId,
        });
        itemYear.HasIndex(i => new { i.PlanId, i.Year });
        itemYear.Property(i => i.PlannedEur).HasPrecision(18, 2);
        itemYear.Property(i => i.Version).IsConcurrencyToken();
        itemYear.Ignore(i => i.Criterion).Ignore(i => i.Span);
        itemYear
            .HasOne<PlanItem>()
            .WithMany()
            .HasForeignKey(i => new
            {
                i.ItemId,
                i.PlanId,
                i.TaskId,
            })
            .HasPrincipalKey(i => new
            {
                i.Id,
                i.PlanId,
                i.TaskId,
            });
    }
}

internal sealed class PolicyVersionConfiguration : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> policy)
    {
        policy.ToTable(
            "policy_versions",
            t => t.HasCheckConstraint("ck_policy_versions_validity", "valid_to IS NULL OR valid_from < valid_to")
        );
        policy.HasKey(p => new { p.PlanId, p.Version });
        policy.Property(p => p.Policy).HasColumnType("jsonb").HasConversion(new JsonConverter<AssessmentPolicy>());
        policy.HasOne<Plan>().WithMany().HasForeignKey(p => p.PlanId);
    }
}

internal sealed class AmendmentConfiguration : IEntityTypeConfiguration<Amendment>
{
    public void Configure(EntityTypeBuilder<Amendment> amendment)
    {
        amendment.ToTable("amendments");
        amendment.Property(a => a.Id).ValueGeneratedNever();
        amendment.Ignore(a => a.Cited);
        amendment
            .HasIndex(a => new
            {
                a.PlanId,
                a.LegalBasis,
                a.Date,
            })
            .IsUnique();
        amendment.HasOne<Plan>().WithMany().HasForeignKey(a => a.PlanId);
    }
}

internal sealed class ItemYearVersionConfiguration : IEntityTypeConfiguration<ItemYearVersion>
{
    public void Configure(EntityTypeBuilder<ItemYearVersion> version)
    {
        version.ToTable("item_year_versions");
        version.HasKey(v => new
        {
            v.ItemId,
            v.Year,
            v.Version,
        });
        version.Property(v => v.Version).ValueGeneratedNever();
        version.HasIndex(v => v.AmendmentId);
        version.HasOne<ItemYear>().WithMany().HasForeignKey(v => new { v.ItemId, v.Year });
        version.HasOne<Amendment>().WithMany().HasForeignKey(v => v.AmendmentId);
    }
}

internal sealed class InstitutionConfiguration : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> institution)
    {
        institution.ToTable("institutions");
        institution.Property(i => i.Id).ValueGeneratedNever();
        institution.HasIndex(i => i.Code).IsUnique();
        institution.HasIndex(i => i.Name).IsUnique();
        institution.Ignore(i => i.IsMunicipality);
    }
}
