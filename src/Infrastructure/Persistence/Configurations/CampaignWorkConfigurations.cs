using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ActionPlanMonitor.Infrastructure.Persistence.Configurations;

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> file)
    {
        file.ToTable(
            "evidence_files",
            t =>
                t.HasCheckConstraint(
                    "ck_evidence_files_size",
                    FormattableString.Invariant($"size > 0 AND size <= {EvidenceFile.LargestSize}")
                )
        );
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.FileName).HasMaxLength(255);
        file.HasIndex(f => new { f.InstitutionId, f.UploadedAt });
        file.HasOne<Institution>().WithMany().HasForeignKey(f => f.InstitutionId);
        file.HasOne(f => f.Content).WithOne().HasForeignKey<EvidenceContent>(c => c.FileId);
    }
}

internal sealed class EvidenceContentConfiguration : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> content)
    {
        content.ToTable("evidence_contents");
        content.HasKey(c => c.FileId);
        content.Property(c => c.FileId).ValueGeneratedNever();
    }
}

internal sealed class ReportCommentConfiguration : IEntityTypeConfiguration<ReportComment>
{
    public void Configure(EntityTypeBuilder<ReportComment> comment)
    {
        comment.ToTable("report_comments");
        comment.Property(c => c.Id).ValueGeneratedNever();
        comment.HasIndex(c => c.ObligationId);
        comment.HasIndex(c => new { c.PlanId, c.Year });
        comment
            .HasOne<Obligation>()
            .WithMany()
            .HasForeignKey(c => new
            {
                c.ObligationId,
                c.PlanId,
                c.Year,
                c.InstitutionId,
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

internal sealed class CannedCommentConfiguration : IEntityTypeConfiguration<CannedComment>
{
    public void Configure(EntityTypeBuilder<CannedComment> comment)
    {
        comment.ToTable("canned_comments");
        comment.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class ContactNoteConfiguration : IEntityTypeConfiguration<ContactNote>
{
    public void Configure(EntityTypeBuilder<ContactNote> note)
    {
        note.ToTable("contact_notes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.HasIndex(n => new { n.PlanId, n.Year });
        note.HasOne<Institution>().WithMany().HasForeignKey(n => n.InstitutionId);
        note.HasOne<Campaign>()
            .WithMany()
            .HasForeignKey(n => new { n.PlanId, n.Year })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox_messages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.HasIndex(m => m.OnceKey).IsUnique();
        message.HasIndex(m => m.NextAttemptAt).HasFilter("state = 'Waiting'");
        message.HasIndex(m => new { m.PlanId, m.Year });
        message.HasIndex(m => m.CreatedAt);
        message.HasOne<User>().WithMany().HasForeignKey(m => m.UserId);
        message.HasOne<Institution>().WithMany().HasForeignKey(m => m.InstitutionId);
    }
}

internal sealed class MailTemplateConfiguration : IEntityTypeConfiguration<MailTemplate>
{
    public void Configure(EntityTypeBuilder<MailTemplate> template)
    {
        template.ToTable("mail_templates");
        template.HasKey(t => new { t.Kind, t.Language });
        template.Property(t => t.Version).IsConcurrencyToken();
    }
}
