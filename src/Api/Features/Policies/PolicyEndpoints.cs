using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Policies;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Policies;

internal static class PolicyEndpoints
{
    /// <summary>The tag is the newest version's number: who adds one sends it back as If-Match.</summary>
    public static async Task<Page<PolicyVersionDto>> List(
        Guid planId,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var policies = await mediator.Send(new ListPolicies(planId), ct);
        response.Headers.ETag = Versions.Tag(policies.Items[0].Version);
        return policies;
    }

    public static async Task<PolicyVersionDto> Add(
        Guid planId,
        PolicyVersionInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var added = await mediator.Send(
            new AddPolicyVersion(
                planId,
                Versions.Required(context.Request),
                body,
                IdempotencyKeys.Optional(context.Request)
            ),
            ct
        );
        context.Response.Headers.ETag = Versions.Tag(added.Version);
        return added;
    }

    public static Task<SimulationDto> Simulate(
        Guid planId,
        int year,
        SimulationInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new SimulatePolicy(planId, year, body), ct);
}
