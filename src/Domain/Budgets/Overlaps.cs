namespace ActionPlanMonitor.Domain.Budgets;

/// <summary>
/// How much of a sum stands in it more than once. Rows are points and links are lines with an amount. Of a group of linked
/// rows the heaviest tree of lines is left out: three rows that are all the same money need two lines to count once, and a
/// third line between them takes nothing more. The result is never below the group's largest row.
/// </summary>
internal sealed class Overlaps
{
    private readonly Dictionary<Guid, Dictionary<Guid, decimal>> _shared = [];

    public Overlaps(IEnumerable<SameMoney> links, Func<Guid, decimal> amountOf)
    {
        foreach (var link in links)
        {
            Share(link.RowId, link.SameAsRowId, link.AmountEur);
        }

        foreach (var (row, neighbours) in _shared)
        {
            Chain([.. neighbours], amountOf(row));
        }
    }

    /// <summary>EUR to take off the plain sum of these rows.</summary>
    public decimal CountedAgain(IEnumerable<Guid> rows)
    {
        var trees = rows.Where(_shared.ContainsKey).ToDictionary(id => id);
        var lines =
            from one in trees.Keys
            from other in _shared[one]
            where one.CompareTo(other.Key) < 0 && trees.ContainsKey(other.Key)
            orderby other.Value descending
            select (one, other.Key, other.Value);
        var again = 0m;
        foreach (var (one, other, amount) in lines)
        {
            if (Root(one) is var from && Root(other) is var to && from != to)
            {
                trees[from] = to;
                again += amount;
            }
        }

        return again;

        Guid Root(Guid row) => trees[row] == row ? row : trees[row] = Root(trees[row]);
    }

    /// <summary>
    /// Two rows that each share money with a third share at least what does not fit beside each other in it; so a chain
    /// counts once also where the row in its middle is not in the sum.
    /// </summary>
    private void Chain(List<KeyValuePair<Guid, decimal>> neighbours, decimal amount)
    {
        foreach (var (one, other) in neighbours.SelectMany((a, i) => neighbours.Skip(i + 1).Select(b => (a, b))))
        {
            Share(one.Key, other.Key, one.Value + other.Value - amount);
        }
    }

    private void Share(Guid one, Guid other, decimal amount)
    {
        if (amount > 0)
        {
            Put(one, other);
            Put(other, one);
        }

        void Put(Guid from, Guid to)
        {
            var neighbours = _shared.TryGetValue(from, out var found) ? found : _shared[from] = [];
            neighbours[to] = Math.Max(amount, neighbours.GetValueOrDefault(to));
        }
    }
}
