using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>Every kind of letter in both languages, as it goes out now.</summary>
[Needs(Permission.WriteLetters)]
public sealed record ListMailTemplates : IRequest<Page<MailTemplateDto>>;

public sealed class ListMailTemplatesHandler(IAppDbContext db)
    : IRequestHandler<ListMailTemplates, Page<MailTemplateDto>>
{
    public async Task<Page<MailTemplateDto>> Handle(ListMailTemplates request, CancellationToken ct)
    {
        var own = await db.MailTemplates.AsNoTracking().ToListAsync(ct);
        return new Page<MailTemplateDto>(
            [
                .. from kind in MailWordings.Kinds
                from language in Enum.GetValues<Language>()
                select MailTemplateDto.Of(kind, language, own.Find(t => t.Kind == kind && t.Language == language)),
            ],
            Next: null
        );
    }
}
