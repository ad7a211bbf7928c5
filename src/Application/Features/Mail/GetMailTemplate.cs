using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Mailing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>One kind of letter in one language, with the tokens it knows.</summary>
[Needs(Permission.WriteLetters)]
public sealed record GetMailTemplate(MailKind Kind, Language Language) : IRequest<MailTemplateDto>;

public sealed class GetMailTemplateHandler(IAppDbContext db) : IRequestHandler<GetMailTemplate, MailTemplateDto>
{
    public async Task<MailTemplateDto> Handle(GetMailTemplate request, CancellationToken ct) =>
        MailTemplateDto.Of(
            request.Kind,
            request.Language,
            await db
                .MailTemplates.AsNoTracking()
                .SingleOrDefaultAsync(t => t.Kind == request.Kind && t.Language == request.Language, ct)
        );
}
