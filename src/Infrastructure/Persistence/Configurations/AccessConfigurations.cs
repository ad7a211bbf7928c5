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
            t => t.HasCheckConstraint("ck_users_reporter_bound", "role <> 'Reporter' OR institution_id IS NOT NULL")
        );
        user.Property(u => u.Id).ValueGeneratedNever();
        user.HasIndex(u => u.UserName).IsUnique();
        user.HasOne<Institution>().WithMany().HasForeignKey(u => u.InstitutionId);
    }
}

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> session)
    {
        session.ToTable("user_sessions");
        session.HasKey(s => s.TokenHash);
        session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
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
