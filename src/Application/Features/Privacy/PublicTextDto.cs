using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>An executor's own words beside what the public reads in their place.</summary>
/// <param name="ObligationId">Null for words that belong to no report.</param>
/// <param name="Internal">As it was handed in; never changed from here.</param>
/// <param name="Text">Null: the public reads the executor's own words.</param>
/// <param name="Marks">In the public text, or in the executor's own words where there is none.</param>
/// <param name="Version">0 while there is no public text.</param>
public sealed record PublicTextDto(
    Guid? ObligationId,
    string? Internal,
    IReadOnlyList<PrivacyMark> InternalMarks,
    string? Text,
    IReadOnlyList<PrivacyMark> Marks,
    long Version,
    string? WrittenBy,
    DateTimeOffset? WrittenAt
)
{
    public static PublicTextDto Of(Guid? obligationId, string? narrative, PublicText? instead) =>
        new(
            obligationId,
            narrative,
            PersonalDataDetector.Find(narrative),
            instead?.Text,
            PersonalDataDetector.Find(instead?.Text ?? narrative),
            instead?.Version ?? 0,
            instead?.WrittenBy,
            instead?.WrittenAt
        );

    public static async Task<PublicTextDto> ReadAsync(
        IAppDbContext db,
        ICurrentUser user,
        Guid obligationId,
        CancellationToken ct
    )
    {
        var found =
            await (
                from o in db.Obligations.AsNoTracking().VisibleTo(user)
                where o.Id == obligationId
                from report in db.Reports.Where(r => r.ObligationId == o.Id).DefaultIfEmpty()
                from instead in db.PublicTexts.Where(t => t.ObligationId == o.Id).DefaultIfEmpty()
                select new { Narrative = report == null ? null : report.Narrative, Instead = instead }
            ).SingleOrDefaultAsync(ct) ?? throw ProblemException.NotFound();
        return Of(obligationId, found.Narrative, found.Instead);
    }
}
