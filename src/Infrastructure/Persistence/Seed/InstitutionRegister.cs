using ActionPlanMonitor.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// The register of institutions: 16 executors of the plan and all 60 municipalities. Reference data, wanted with or
/// without the demonstration. Adds what is missing and leaves what is there.
/// </summary>
public sealed class InstitutionRegister(AppDbContext db, TimeProvider clock)
{
    private readonly SequentialIds _ids = new(clock);

    /// <summary>Loads the register in a transaction of its own.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await SeedLock.TakeAsync(db, cancellationToken);
        await AddMissingAsync(PlanDocument.Read(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Every institution of the register, old and new; the caller saves.</summary>
    internal async Task<List<Institution>> AddMissingAsync(PlanDocument document, CancellationToken cancellationToken)
    {
        var known = await db.Institutions.ToListAsync(cancellationToken);
        var codes = known.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var missing = Listed(document).Where(i => !codes.Contains(i.Code)).ToList();
        db.Institutions.AddRange(missing);
        return [.. known, .. missing];
    }

    private IEnumerable<Institution> Listed(PlanDocument document)
    {
        foreach (var record in document.Institutions)
        {
            yield return New(record.Code, record.NameLt, record.Kind, record.SourceVariants);
        }

        var variants = document.Municipalities.ToDictionary(
            m => m.NameLt,
            m => m.SourceVariants,
            StringComparer.Ordinal
        );
        foreach (var record in MunicipalityRecord.ReadAll())
        {
            yield return New(
                record.Code,
                record.Name,
                record.Kind,
                variants.GetValueOrDefault(record.Name, []).Spellings()
            );
        }
    }

    private Institution New(string code, string name, string kind, IEnumerable<string> aliases)
    {
        var institution = new Institution(_ids.Next(), code, name, Vocabulary.InstitutionKind(kind));
        institution.Aliases.AddRange(aliases);
        return institution;
    }
}

internal static class MunicipalSpellings
{
    /// <summary>
    /// The spellings without the reader's remarks in brackets. A bare place name ("Kauno") is left out: it stands for the city
    /// and for the district.
    /// </summary>
    public static IEnumerable<string> Spellings(this IEnumerable<string> variants) =>
        variants.Select(v => v.Split(" (")[0]).Where(v => v.Contains(' ', StringComparison.Ordinal)).Distinct();
}
