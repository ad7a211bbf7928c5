using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Institutions;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Institutions;

internal static class InstitutionEndpoints
{
    public static Task<Page<InstitutionDto>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListInstitutions(), ct);
}
