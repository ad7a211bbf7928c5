using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>The annex row by row, so that a file of it can be as long as it likes.</summary>
public sealed class AnnexSource
{
    private readonly Func<IReadOnlyList<AnnexInstitutionDto>> _institutions;

    /// <param name="head">
    /// Everything that is known before the rows. Its institutions have names and kinds; what the rows say of their money
    /// is not known yet.
    /// </param>
    /// <param name="count">How many rows will come; null where only reading them tells.</param>
    /// <param name="rows">To be read once.</param>
    /// <param name="institutions">Asked after the last row.</param>
    public AnnexSource(
        AnnexDto head,
        int? count,
        IAsyncEnumerable<AnnexRowDto> rows,
        Func<IReadOnlyList<AnnexInstitutionDto>> institutions
    )
    {
        (Head, Count, Rows, _institutions) = (head, count, rows, institutions);
    }

    public AnnexDto Head { get; }
    public int? Count { get; }
    public IAsyncEnumerable<AnnexRowDto> Rows { get; }

    /// <summary>The head with the institutions of the rows and their money, once all rows were read.</summary>
    public AnnexDto HeadAfterRows => Head with { Institutions = _institutions() };

    /// <summary>An annex that is in memory as a whole.</summary>
    public static AnnexSource Of(AnnexDto annex) =>
        new(annex with { Rows = [] }, annex.Rows.Count, annex.Rows.ToAsyncEnumerable(), () => annex.Institutions);
}

/// <summary>Opens the annex for a file: small years are read as the screen reads them, large ones in pieces.</summary>
public sealed class AnnexReader(YearReader years, IAppDbContext db)
{
    public async Task<AnnexSource> OpenAsync(
        Guid planId,
        int year,
        AskedVersion version,
        AnnexFilter filter,
        CancellationToken ct
    )
    {
        var pieces = await years.ReadInPiecesAsync(planId, year, version, ct);
        if (pieces.IsWhole)
        {
            return AnnexSource.Of(Annexes.Of(pieces.First, filter));
        }

        var found = new InstitutionMoney(pieces.First.Assessed.Year.Head.MoneyLinks);
        return new AnnexSource(
            Annexes.Head(pieces.First) with
            {
                Tasks = await db
                    .Tasks.Where(t => t.PlanId == planId)
                    .OrderBy(t => t.No)
                    .Select(t => new AnnexTaskDto(t.No, t.Title))
                    .ToListAsync(ct),
                Institutions = await db
                    .Institutions.Select(i => new AnnexInstitutionDto(i.Code, i.Name, i.Kind, null, null))
                    .ToListAsync(ct),
            },
            filter.IsEmpty ? await db.ItemYears.CountAsync(i => i.PlanId == planId && i.Year == year, ct) : null,
            Rows(pieces.Pieces, filter, found),
            found.ToList
        );
    }

    private static async IAsyncEnumerable<AnnexRowDto> Rows(
        IAsyncEnumerable<AssessedYear> pieces,
        AnnexFilter filter,
        InstitutionMoney found
    )
    {
        await foreach (var piece in pieces)
        {
            foreach (var item in piece.Items)
            {
                var isShown = Annexes.Matches(item, filter);
                found.Add(item, isShown);
                if (isShown)
                {
                    yield return Annexes.Row(item);
                }
            }
        }
    }
}
