using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Institutions;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Institutions;

internal static class InstitutionEndpoints
{
    public static Task<Page<InstitutionDto>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListInstitutions(), ct);

    public static async Task<InstitutionContactDto> Contact(
        string code,
        HttpResponse response,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(response, await mediator.Send(new GetContact(code), ct));

    public static async Task<InstitutionContactDto> UpdateContact(
        string code,
        ContactInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            context.Response,
            await mediator.Send(new UpdateContact(code, Versions.Required(context.Request), body), ct)
        );

    private static InstitutionContactDto Tagged(HttpResponse response, InstitutionContactDto contact)
    {
        response.Headers.ETag = Versions.Tag(contact.Version);
        return contact;
    }
}
