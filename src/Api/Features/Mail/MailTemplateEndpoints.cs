using System.Text.Json;
using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Mail;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using MediatR;

namespace ActionPlanMonitor.Api.Features.Mail;

internal static class MailTemplateEndpoints
{
    public static Task<Page<MailTemplateDto>> List(IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ListMailTemplates(), ct);

    public static async Task<MailTemplateDto> Get(
        string kind,
        string language,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) => Tagged(context, await mediator.Send(new GetMailTemplate(Kind(kind), LanguageOf(language)), ct));

    public static async Task<MailTemplateDto> Write(
        string kind,
        string language,
        MailWordingInput body,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            context,
            await mediator.Send(
                new WriteMailTemplate(Kind(kind), LanguageOf(language), body, Versions.Required(context.Request)),
                ct
            )
        );

    public static async Task<MailTemplateDto> Restore(
        string kind,
        string language,
        HttpContext context,
        IMediator mediator,
        CancellationToken ct
    ) =>
        Tagged(
            context,
            await mediator.Send(
                new RestoreMailTemplate(Kind(kind), LanguageOf(language), Versions.Required(context.Request)),
                ct
            )
        );

    public static Task<MailPreviewDto> Preview(
        string kind,
        string language,
        MailPreviewInput body,
        IMediator mediator,
        CancellationToken ct
    ) => mediator.Send(new PreviewMailTemplate(Kind(kind), LanguageOf(language), body), ct);

    private static MailTemplateDto Tagged(HttpContext context, MailTemplateDto template)
    {
        context.Response.Headers.ETag = Versions.Tag(template.Version);
        return template;
    }

    private static MailKind Kind(string name)
    {
        foreach (var kind in MailWordings.Kinds)
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) == name)
            {
                return kind;
            }
        }

        throw ProblemException.NotFound();
    }

    private static Language LanguageOf(string code) =>
        code switch
        {
            "lt" => Language.Lithuanian,
            "en" => Language.English,
            _ => throw ProblemException.NotFound(),
        };
}
