using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Domain.Budgets;

/// <summary>A year's reported money (domain.md 8): totals of any set of rows, the same money counted once.</summary>
public sealed class Ledger
{
    private readonly Dictionary<Guid, MoneyRow> _rows;
    private readonly IReadOnlyList<SameMoney> _links;
    private readonly Dictionary<(Measure, FundingSource?), Overlaps> _overlaps = [];

    public Ledger(IEnumerable<MoneyRow> rows, IEnumerable<SameMoney> links)
    {
        _rows = rows.ToDictionary(r => r.Id);
        _links = [.. links.Where(l => _rows.ContainsKey(l.RowId) && _rows.ContainsKey(l.SameAsRowId))];
    }

    private enum Measure
    {
        Spent,
        Allocated,
    }

    /// <summary>The totals of these rows; ids that are no row of the year count nothing.</summary>
    /// <param name="rowIds">In any order; a row named twice counts once.</param>
    /// <param name="source">Only money of this source.</param>
    public Totals Of(IEnumerable<Guid> rowIds, FundingSource? source = null)
    {
        var rows = rowIds.Distinct().Where(_rows.ContainsKey).Select(id => _rows[id]).ToList();
        return new Totals(Total(rows, Measure.Spent, source), Total(rows, Measure.Allocated, source));
    }

    private Total Total(List<MoneyRow> rows, Measure measure, FundingSource? source)
    {
        var sum = Amounts.Sum(rows.Select(r => Amount(r, measure, source)));
        var twice = sum is null || _links.Count == 0 ? 0 : Shared(measure, source).CountedAgain(rows.Select(r => r.Id));
        var expected = rows.Where(r => r.IsExpected).Select(r => Amount(r, measure, source)).ToList();
        return new Total(sum - twice, twice, Coverage.Of(expected));
    }

    private Overlaps Shared(Measure measure, FundingSource? source)
    {
        if (!_overlaps.TryGetValue((measure, source), out var overlaps))
        {
            overlaps = new Overlaps(
                _links.Select(l => l with { AmountEur = Overlap(l, measure, source) }),
                id => Amount(_rows[id], measure, source) ?? 0
            );
            _overlaps.Add((measure, source), overlaps);
        }

        return overlaps;
    }

    /// <summary>
    /// A link never takes away more than both rows gave. It names no source, so its amount is filled up source by source,
    /// in their order: the sources' shares of it never add up to more than the whole.
    /// </summary>
    private decimal Overlap(SameMoney link, Measure measure, FundingSource? source)
    {
        var (one, other) = (_rows[link.RowId], _rows[link.SameAsRowId]);
        if (source is null)
        {
            return Common(null, link.AmountEur);
        }

        var left = link.AmountEur;
        foreach (var earlier in Enum.GetValues<FundingSource>().Where(s => s < source))
        {
            left -= Common(earlier, left);
        }

        return Common(source, left);

        decimal Common(FundingSource? of, decimal atMost) =>
            Math.Min(atMost, Math.Min(Amount(one, measure, of) ?? 0, Amount(other, measure, of) ?? 0));
    }

    private static decimal? Amount(MoneyRow row, Measure measure, FundingSource? source) =>
        Amounts.Sum(
            row.BySource.Where(s => source is null || s.Source == source)
                .Select(s => measure == Measure.Spent ? s.AmountEur : s.AllocatedEur)
        );
}
