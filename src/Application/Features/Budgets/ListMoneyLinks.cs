using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>Which rows of a year are linked as the same money, and which perhaps should be.</summary>
[Needs(Permission.SignedIn)]
public sealed record ListMoneyLinks(Guid PlanId, int Year) : IRequest<MoneyLinksDto>;

/// <param name="Rows">Every row with money in it: what can be linked.</param>
public sealed record MoneyLinksDto(
    IReadOnlyList<MoneyLinkDto> Items,
    IReadOnlyList<ProposedLinkDto> Proposed,
    IReadOnlyList<MoneyRowDto> Rows
);

public sealed class ListMoneyLinksHandler(PlanYearReader reader) : IRequestHandler<ListMoneyLinks, MoneyLinksDto>
{
    public async Task<MoneyLinksDto> Handle(ListMoneyLinks request, CancellationToken ct)
    {
        var head = await reader.HeadAsync(request.PlanId, request.Year, ct);
        var year = AssessedYear.Of(await reader.ReadAsync(head, ct), reader.Today);
        return new MoneyLinksDto(
            [.. MoneyLinks.Of(year)],
            [.. MoneyLinks.Proposed(year)],
            [.. MoneyLinks.Rows(year).Where(r => r.SpentEur > 0 || r.AllocatedEur > 0)]
        );
    }
}
