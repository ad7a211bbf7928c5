using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>
/// What each institution stated in rows that are seen once. Of the rows only those are kept whose money stands in another
/// row too: they are few, and which of them count is known at the end.
/// </summary>
internal sealed class InstitutionMoney(IReadOnlyList<MoneyLinkRow> links)
{
    private readonly HashSet<Guid> _linked =
    [
        .. links.Select(l => l.ObligationId),
        .. links.Select(l => l.SameAsObligationId),
    ];
    private readonly List<MoneyRow> _kept = [];
    private readonly Dictionary<string, Stated> _byCode = new(StringComparer.Ordinal);

    public void Add(AssessedItem item, bool isShown)
    {
        foreach (var part in item.Parts.Select(p => p.Row))
        {
            var isLinked = _linked.Contains(part.ObligationId);
            if (isLinked)
            {
                _kept.Add(new MoneyRow(part.ObligationId, part.IsOwed, part.Answer?.Spending ?? []));
            }

            if (isShown)
            {
                Of(part).Add(part, isLinked);
            }
        }
    }

    /// <summary>In the order in which they were first seen.</summary>
    public IReadOnlyList<AnnexInstitutionDto> ToList()
    {
        var ledger = new Ledger(
            _kept,
            links.Select(l => new SameMoney(l.ObligationId, l.SameAsObligationId, l.AmountEur))
        );
        return [.. _byCode.Select(one => one.Value.ToDto(one.Key, ledger))];
    }

    private Stated Of(PartRow part)
    {
        if (!_byCode.TryGetValue(part.Code, out var stated))
        {
            stated = new Stated(part.Name, part.InstitutionKind);
            _byCode.Add(part.Code, stated);
        }

        return stated;
    }

    private sealed class Stated(string name, InstitutionKind kind)
    {
        private readonly List<Guid> _linked = [];
        private decimal? _allocated;
        private decimal? _spent;

        public void Add(PartRow part, bool isLinked)
        {
            if (isLinked)
            {
                _linked.Add(part.ObligationId);
                return;
            }

            _allocated = Amounts.Sum([_allocated, part.Answer?.AllocatedEur]);
            _spent = Amounts.Sum([_spent, part.Answer?.SpentEur]);
        }

        public AnnexInstitutionDto ToDto(string code, Ledger ledger)
        {
            var linked = ledger.Of(_linked);
            return new AnnexInstitutionDto(
                code,
                name,
                kind,
                Amounts.Sum([_allocated, linked.Allocated.Eur]),
                Amounts.Sum([_spent, linked.Spent.Eur])
            );
        }
    }
}
