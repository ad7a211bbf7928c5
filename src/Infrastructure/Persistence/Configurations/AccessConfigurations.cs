using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Institutions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ActionPlanMonitor.Infrastructure.Persistence.Configurations;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> user)
    {
        user.ToTable(
            "users",
            t =>
            {
                t.HasCheckConstraint("ck_users_reporter_bound", "role <> 'Reporter' OR institution_id IS NOT NULL");
                t.HasCheckConstraint("ck_users_serves", "serves_from <= serves_to");
                t.HasCheckConstraint(
                    "ck_users_deputy",
                    "deputy_of_id IS NULL OR (serves_from IS NOT NULL AND serves_to IS NOT NULL)"
                );
            }
        );
        user.Property(u => u.Id).ValueGeneratedNever();
        user.HasIndex(u => u.UserName).IsUnique();
        user.HasIndex(u => u.Email).IsUnique();
        user.Property(u => u.Version).IsConcurrencyToken();
        user.Ignore(u => u.HasPassword).Ignore(u => u.HasSecondFactor);
        user.HasOne<User>().WithMany().HasForeignKey(u => u.DeputyOfId);
        user.HasOne<Institution>().WithMany().HasForeignKey(u => u.InstitutionId);
    }
}

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> session)
    {
        session.ToTable("user_sessions");
        session.HasKey(s => s.TokenHash);
        session.HasIndex(s => s.Id).IsUnique();
        session.HasIndex(s => s.UserId);
        session.Property(s => s.Device).HasMaxLength(300);
        session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OneTimeLinkConfiguration : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> link)
    {
        link.ToTable("one_time_links");
        link.HasKey(l => l.TokenHash);
        link.HasOne<User>().WithMany().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ExternalIdentityConfiguration : IEntityTypeConfiguration<ExternalIdentity>
{
    public void Configure(EntityTypeBuilder<ExternalIdentity> identity)
    {
        identity.ToTable("external_identities");
        identity.HasKey(i => new { i.Issuer, i.Subject });
        identity.HasOne<User>().WithMany().HasForeignKey(i => i.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReadOnlyLinkConfiguration : IEntityTypeConfiguration<ReadOnlyLink>
{
    public void Configure(EntityTypeBuilder<ReadOnlyLink> link)
    {
        link.ToTable("read_only_links");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => new
        {
            l.InstitutionId,
            l.PlanId,
            l.Year,
        });
        link.HasOne<Institution>().WithMany().HasForeignKey(l => l.InstitutionId);
        link.HasOne<Domain.Reporting.Campaign>()
            .WithMany()
            .HasForeignKey(l => new { l.PlanId, l.Year })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries");
        entry.Property(a => a.Id).UseIdentityAlwaysColumn();
        entry.Property(a => a.PreviousHash).ValueGeneratedOnAdd();
        entry.Property(a => a.Hash).ValueGeneratedOnAdd();
        entry.HasIndex(a => new { a.Resource, a.Id });
    }
}

internal sealed class SecurityEventConfiguration : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> securityEvent)
    {
        securityEvent.ToTable("security_events");
        securityEvent.Property(e => e.Id).UseIdentityAlwaysColumn();
    }
}

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> record)
    {
        record.ToTable("idempotency_records");
        record.HasKey(r => new { r.UserId, r.Key });
        record.Property(r => r.Key).HasMaxLength(200);
        record.HasIndex(r => r.CreatedAt);
    }
}
