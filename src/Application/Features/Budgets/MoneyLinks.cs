using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>A year's links, and pairs that may be worth one.</summary>
internal static class MoneyLinks
{
    public static IEnumerable<MoneyLinkDto> Of(AssessedYear year)
    {
        var rows = year
            .Items.SelectMany(item => item.Parts.Select(part => MoneyRowDto.Of(item, part)))
            .ToDictionary(row => row.ObligationId);
        return year
            .Year.Head.MoneyLinks.Where(l => rows.ContainsKey(l.ObligationId) && rows.ContainsKey(l.SameAsObligationId))
            .Select(l => new MoneyLinkDto(
                l.Id,
                rows[l.ObligationId],
                rows[l.SameAsObligationId],
                l.AmountEur,
                l.Note,
                l.RecordedBy,
                l.RecordedAt
            ));
    }

    public static IEnumerable<MoneyRowDto> Rows(AssessedYear year) =>
        year.Items.SelectMany(item => item.Parts.Select(part => MoneyRowDto.Of(item, part)));

    public static IEnumerable<ProposedLinkDto> Proposed(AssessedYear year) =>
        from same in SameAmounts.In(year)
        from pair in same.Pairs(year)
        select new ProposedLinkDto(
            MoneyRowDto.Of(pair.One.Item, pair.One.Part),
            MoneyRowDto.Of(pair.Other.Item, pair.Other.Part),
            same.AmountEur
        );
}
