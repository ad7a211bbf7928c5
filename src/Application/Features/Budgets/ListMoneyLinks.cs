using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Publications;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>Which rows of a year are linked as the same money, and which perhaps should be.</summary>
[Needs(Permission.Anyone)]
public sealed record ListMoneyLinks(Guid PlanId, int Year, AskedVersion Version = default) : IRequest<MoneyLinksDto>;

/// <param name="Rows">Every row with money in it: what can be linked.</param>
public sealed record MoneyLinksDto(
    IReadOnlyList<MoneyLinkDto> Items,
    IReadOnlyList<ProposedLinkDto> Proposed,
    IReadOnlyList<MoneyRowDto> Rows
);

public sealed class ListMoneyLinksHandler(YearReader years) : IRequestHandler<ListMoneyLinks, MoneyLinksDto>
{
    public async Task<MoneyLinksDto> Handle(ListMoneyLinks request, CancellationToken ct)
    {
        var year = (await years.ReadAsync(request.PlanId, request.Year, request.Version, ct)).Assessed;
        return new MoneyLinksDto(
            [.. MoneyLinks.Of(year)],
            [.. MoneyLinks.Proposed(year)],
            [.. MoneyLinks.Rows(year).Where(r => r.SpentEur > 0 || r.AllocatedEur > 0)]
        );
    }
}
