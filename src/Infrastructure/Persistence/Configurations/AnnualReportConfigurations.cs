using ActionPlanMonitor.Domain.AnnualReports;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Recommendations;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ActionPlanMonitor.Infrastructure.Persistence.Configurations;

internal sealed class AnnualReportConfiguration : IEntityTypeConfiguration<AnnualReport>
{
    public void Configure(EntityTypeBuilder<AnnualReport> report)
    {
        report.ToTable("annual_reports");
        report.HasKey(r => new { r.PlanId, r.Year });
        report.HasOne<Campaign>().WithMany().HasForeignKey(r => new { r.PlanId, r.Year });
    }
}

internal sealed class AnnualReportSectionConfiguration : IEntityTypeConfiguration<AnnualReportSection>
{
    public void Configure(EntityTypeBuilder<AnnualReportSection> section)
    {
        section.ToTable("annual_report_sections");
        section.HasKey(s => new
        {
            s.PlanId,
            s.Year,
            s.Key,
        });
        section.Property(s => s.Version).IsConcurrencyToken();
        section.HasOne<AnnualReport>().WithMany().HasForeignKey(s => new { s.PlanId, s.Year });
    }
}

internal sealed class AnnualReportVersionConfiguration : IEntityTypeConfiguration<AnnualReportVersion>
{
    public void Configure(EntityTypeBuilder<AnnualReportVersion> version)
    {
        version.ToTable("annual_report_versions");
        version.HasKey(v => new
        {
            v.PlanId,
            v.Year,
            v.No,
        });
        version.Property(v => v.No).ValueGeneratedNever();
        version.HasOne<AnnualReport>().WithMany().HasForeignKey(v => new { v.PlanId, v.Year });
    }
}

internal sealed class AnnualReportCommentConfiguration : IEntityTypeConfiguration<AnnualReportComment>
{
    public void Configure(EntityTypeBuilder<AnnualReportComment> comment)
    {
        comment.ToTable("annual_report_comments");
        comment.Property(c => c.Id).ValueGeneratedNever();
        comment
            .HasOne<AnnualReportSection>()
            .WithMany()
            .HasForeignKey(c => new
            {
                c.PlanId,
                c.Year,
                c.SectionKey,
            });
    }
}

internal sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("recommendations");
        recommendation.Property(r => r.Id).ValueGeneratedNever();
        recommendation.Property(r => r.Version).IsConcurrencyToken();
        recommendation.HasIndex(r => new { r.PlanId, r.Year });
        recommendation.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
        recommendation
            .HasMany(r => r.Results)
            .WithOne()
            .HasForeignKey(r => r.RecommendationId)
            .OnDelete(DeleteBehavior.Cascade);
        recommendation.Navigation(r => r.Results).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class RecommendationResultConfiguration : IEntityTypeConfiguration<RecommendationResult>
{
    public void Configure(EntityTypeBuilder<RecommendationResult> result)
    {
        result.ToTable("recommendation_results");
        result.HasKey(r => new { r.RecommendationId, r.Position });
        result.Property(r => r.Position).ValueGeneratedNever();
    }
}
