namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>One executor gives one amount under several items: perhaps one contract counted twice (1,000 EUR in 2020).</summary>
internal sealed class SameMoneyTwice : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "same_money_twice",
            Severity.Warning,
            MendKind.Money,
            Settleable: true,
            new("Ta pati suma keliose eilutėse", "The same amount in several items"),
            new(
                "Jei tai viena sutartis, jos lėšos suskaičiuotos du kartus. Susiekite sumas prie lėšų arba paaiškinkite, kad tai skirtingos lėšos.",
                "If it is one contract, its money is counted twice. Link the amounts at the money page, or say that it is different money."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from item in year.Items
        from part in item.Parts
        where part.Row.Answer?.SpentEur > 0
        group (item, part.Row.ObligationId) by (
            part.Row.Code,
            part.Row.Name,
            part.Row.Answer!.SpentEur!.Value
        ) into same
        where same.Count() > 1
        let names = same.Select(s => s.item).Names()
        select Found.Among(
            same.Select(s => s.item),
            $"{same.Key.Name}: {Naming.Euros(same.Key.Value)} nurodyta keliose eilutėse ({names}).",
            $"{same.Key.Name}: {Naming.Euros(same.Key.Value)} stands in several items ({names}).",
            same.Key.Code,
            same.Key.Value
        ) with
        {
            Answered = Linked(year, [.. same.Select(s => s.ObligationId)]),
        };

    /// <summary>A link between the rows is the answer: it says that they are one money and counts it once.</summary>
    private static SettlementDto? Linked(ReconciledYear year, HashSet<Guid> rows)
    {
        var links = year
            .MoneyLinks.Where(l => rows.Contains(l.ObligationId) && rows.Contains(l.SameAsObligationId))
            .ToList();
        return links.Count > 0 && links.Count >= rows.Count - 1
            ? new SettlementDto(links[0].Note, links[0].RecordedBy, links[0].RecordedAt)
            : null;
    }
}
