using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ActionPlanMonitor.Infrastructure.Persistence.Configurations;

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.ToTable(
            "publications",
            t => t.HasCheckConstraint("ck_publications_notice", "version = 1 OR notice IS NOT NULL")
        );
        publication.HasKey(p => new
        {
            p.PlanId,
            p.Year,
            p.Version,
        });
        publication.Property(p => p.Version).ValueGeneratedNever();
        publication.HasOne<Campaign>().WithMany().HasForeignKey(p => new { p.PlanId, p.Year });
    }
}

internal sealed class PublicTextConfiguration : IEntityTypeConfiguration<PublicText>
{
    public void Configure(EntityTypeBuilder<PublicText> text)
    {
        text.ToTable("public_texts");
        text.HasKey(t => t.ObligationId);
        text.Property(t => t.ObligationId).ValueGeneratedNever();
        text.Property(t => t.Version).IsConcurrencyToken();
        text.HasIndex(t => new { t.PlanId, t.Year });
        text.HasOne<Obligation>()
            .WithOne()
            .HasForeignKey<PublicText>(t => new
            {
                t.ObligationId,
                t.PlanId,
                t.Year,
                t.InstitutionId,
            })
            .HasPrincipalKey<Obligation>(o => new
            {
                o.Id,
                o.PlanId,
                o.Year,
                o.InstitutionId,
            });
    }
}

internal sealed class FindingSettlementConfiguration : IEntityTypeConfiguration<FindingSettlement>
{
    public void Configure(EntityTypeBuilder<FindingSettlement> settlement)
    {
        settlement.ToTable(
            "finding_settlements",
            t => t.HasCheckConstraint("ck_finding_settlements_explained", "length(btrim(explanation)) >= 20")
        );
        settlement.HasKey(s => new
        {
            s.PlanId,
            s.Year,
            s.Fingerprint,
        });
        settlement.HasOne<Campaign>().WithMany().HasForeignKey(s => new { s.PlanId, s.Year });
    }
}

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> seal)
    {
        seal.ToTable("audit_seals");
        seal.HasKey(s => s.No);
        seal.Property(s => s.No).ValueGeneratedNever();
    }
}
