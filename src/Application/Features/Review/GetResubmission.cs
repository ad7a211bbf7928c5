using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Review;

/// <summary>What changed between the last two times that a report was handed in, from the contents sealed then.</summary>
[Needs(Permission.ReadObligations)]
public sealed record GetResubmission(Guid ObligationId) : IRequest<ResubmissionDto>;

/// <param name="From">The earlier handing in; null when there was none, and then nothing is compared.</param>
/// <param name="Fields">What differs, in the order of the form.</param>
/// <param name="Narrative">How the words changed; null when they did not.</param>
public sealed record ResubmissionDto(
    ReceiptDto? From,
    ReceiptDto? To,
    ReportDto? Before,
    ReportDto? After,
    IReadOnlyList<string> Fields,
    IReadOnlyList<WordRun>? Narrative
);

public sealed class GetResubmissionHandler(IAppDbContext db, ICurrentUser user)
    : IRequestHandler<GetResubmission, ResubmissionDto>
{
    public async Task<ResubmissionDto> Handle(GetResubmission request, CancellationToken ct)
    {
        if (!await db.Obligations.VisibleTo(user).AnyAsync(o => o.Id == request.ObligationId, ct))
        {
            throw ProblemException.NotFound();
        }

        var handedIn = await db
            .ReportEvents.AsNoTracking()
            .Where(e => e.ObligationId == request.ObligationId && e.Kind == ReportEventKind.Submitted)
            .OrderByDescending(e => e.Version)
            .Take(2)
            .ToListAsync(ct);
        if (handedIn is not [{ Content: { } now } last, { Content: { } then } earlier])
        {
            return new ResubmissionDto(null, null, null, null, [], null);
        }

        var (before, after) = (CanonicalJson.Read<ReportContent>(then), CanonicalJson.Read<ReportContent>(now));
        var files = await EvidenceStore.ShownAsync(db, [.. before.EvidenceFiles, .. after.EvidenceFiles], ct);
        var (old, current) = (Shown(before, earlier, files), Shown(after, last, files));
        return new ResubmissionDto(
            Receipt(earlier),
            Receipt(last),
            old,
            current,
            Differing(old, current),
            before.Narrative == after.Narrative
                ? null
                : WordDifference.Of(before.Narrative ?? "", after.Narrative ?? "")
        );
    }

    private static ReportDto Shown(
        ReportContent content,
        ReportEvent handedIn,
        IReadOnlyDictionary<Guid, ShownFile> files
    ) => ReportDto.Of(content, files, handedIn.At, handedIn.By);

    private static ReceiptDto Receipt(ReportEvent handedIn) => new(handedIn.ReceiptNumber!, handedIn.At, handedIn.By);

    /// <summary>Compared as they are kept, so that 2 and 2.0000, or sources in another order, are no difference.</summary>
    private static List<string> Differing(ReportDto before, ReportDto after)
    {
        (string Field, Func<ReportDto, object?> Of)[] fields =
        [
            ("done", r => r.Done),
            ("achieved", r => new { r.Achieved, r.AchievedDate }),
            ("narrative", r => r.Narrative),
            ("reasons", r => new { r.Reasons, r.ReasonText }),
            ("spending", r => new { Spending = r.Spending.OrderBy(s => s.Source), r.SpendingUnknown }),
            ("participants", r => r.Participants),
            ("evidence", r => r.Evidence.Select(e => new { e.Url, e.FileId })),
            ("claimedStatus", r => new { r.ClaimedStatus, r.Disagreement }),
        ];
        return
        [
            .. fields.Where(f => CanonicalJson.Of(f.Of(before)) != CanonicalJson.Of(f.Of(after))).Select(f => f.Field),
        ];
    }
}
