using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>Two rows are not the same money after all: each counts again.</summary>
[Needs(Permission.SettleMoney)]
public sealed record UnlinkMoney(Guid PlanId, int Year, Guid LinkId) : ICommand<Unit>;

public sealed class UnlinkMoneyHandler(IAppDbContext db, UseCase useCase) : IRequestHandler<UnlinkMoney, Unit>
{
    public async Task<Unit> Handle(UnlinkMoney request, CancellationToken ct)
    {
        var link =
            await db.MoneyLinks.SingleOrDefaultAsync(
                l => l.Id == request.LinkId && l.PlanId == request.PlanId && l.Year == request.Year,
                ct
            ) ?? throw ProblemException.NotFound();
        db.MoneyLinks.Remove(link);
        useCase.Audit(
            $"money-link/{link.Id}",
            new
            {
                link.ObligationId,
                link.SameAsObligationId,
                link.AmountEur,
                link.Note,
            },
            null
        );
        useCase.Touch(link.PlanId, link.Year);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
