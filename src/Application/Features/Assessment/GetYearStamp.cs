using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>
/// A tag of everything this reader sees computed from a plan-year: it changes with every write to the year, with the day
/// (due dates pass), with the language and with the reader's reach.
/// </summary>
[Needs(Permission.SignedIn)]
public sealed record GetYearStamp(Guid PlanId, int Year) : IRequest<string>;

public sealed class GetYearStampHandler(IAppDbContext db, ICurrentUser user, PlanYearReader years)
    : IRequestHandler<GetYearStamp, string>
{
    public async Task<string> Handle(GetYearStamp request, CancellationToken ct)
    {
        var campaign =
            await db
                .Campaigns.AsNoTracking()
                .SingleOrDefaultAsync(c => c.PlanId == request.PlanId && c.Year == request.Year, ct)
            ?? throw ProblemException.NotFound();
        var basis = Visibility.Of(user, campaign).Basis;
        return FormattableString.Invariant($"{campaign.Stamp}-{basis}-{Speech.Language}-{years.Today:yyyyMMdd}");
    }
}
