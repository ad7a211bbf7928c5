using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Notes of a year's calls, the newest first.</summary>
/// <param name="Executor">Only those about this one.</param>
[Needs(Permission.RunCampaign)]
public sealed record ListContactNotes(Guid PlanId, int Year, string? Executor) : IRequest<Page<ContactNoteDto>>;

public sealed class ListContactNotesHandler(IAppDbContext db) : IRequestHandler<ListContactNotes, Page<ContactNoteDto>>
{
    public async Task<Page<ContactNoteDto>> Handle(ListContactNotes request, CancellationToken ct)
    {
        var notes = await (
            from note in db.ContactNotes.AsNoTracking()
            where note.PlanId == request.PlanId && note.Year == request.Year
            join executor in db.Institutions on note.InstitutionId equals executor.Id
            where request.Executor == null || executor.Code == request.Executor
            orderby note.At descending, note.Id descending
            select new ContactNoteDto(note.Id, executor.Code, executor.Name, note.Text, note.By, note.At)
        ).ToListAsync(ct);
        return
            notes.Count == 0
            && !await db.Campaigns.AnyAsync(c => c.PlanId == request.PlanId && c.Year == request.Year, ct)
            ? throw ProblemException.NotFound()
            : new Page<ContactNoteDto>(notes, Next: null);
    }
}
