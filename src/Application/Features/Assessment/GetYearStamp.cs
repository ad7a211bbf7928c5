using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Publications;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Assessment;

/// <summary>
/// A tag of everything this reader sees of a plan-year: of the live year it changes with every write, with the day (due dates
/// pass) and with the reader's reach; of a published version it is its hash. Another language is another answer.
/// </summary>
[Needs(Permission.Anyone)]
public sealed record GetYearStamp(Guid PlanId, int Year, AskedVersion Version = default) : IRequest<string>;

public sealed class GetYearStampHandler(YearReader years) : IRequestHandler<GetYearStamp, string>
{
    public async Task<string> Handle(GetYearStamp request, CancellationToken ct)
    {
        var edition = await years.EditionAsync(request.PlanId, request.Year, request.Version, ct);
        return $"{edition.Tag}-{Speech.Language}";
    }
}
