using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>What uploading, removing and reporting share about an institution's files.</summary>
internal static class EvidenceStore
{
    /// <summary>Uploads, removals and drafts with files wait for each other, institution by institution, until the transaction ends.</summary>
    public static Task LockAsync(IAppDbContext db, Guid institutionId, CancellationToken ct)
    {
        var name = $"evidence:{institutionId:N}";
        return db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);
    }

    /// <summary>
    /// A report shows files of its own institution only; another's looks like none. Within the report's transaction, so that
    /// no file is removed between the look and the write.
    /// </summary>
    public static async Task RequireOwnAsync(
        IAppDbContext db,
        Guid institutionId,
        IReadOnlyList<Guid> files,
        CancellationToken ct
    )
    {
        if (files.Count == 0)
        {
            return;
        }

        await LockAsync(db, institutionId, ct);
        var asked = files.Distinct().ToList();
        var own = await db.EvidenceFiles.CountAsync(f => f.InstitutionId == institutionId && asked.Contains(f.Id), ct);
        if (own != asked.Count)
        {
            throw EvidenceErrors.NotYours();
        }
    }

    /// <summary>What a report says of its files; without files it costs nothing.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ShownFile>> ShownAsync(
        IAppDbContext db,
        IEnumerable<Guid> files,
        CancellationToken ct
    )
    {
        var asked = files.Distinct().ToList();
        return asked.Count == 0
            ? new Dictionary<Guid, ShownFile>()
            : await db
                .EvidenceFiles.AsNoTracking()
                .Where(f => asked.Contains(f.Id))
                .Select(f => new ShownFile(f.Id, f.FileName, f.Size, f.Type))
                .ToDictionaryAsync(f => f.Id, ct);
    }
}

public sealed record ShownFile(Guid Id, string FileName, int Size, EvidenceType Type);
