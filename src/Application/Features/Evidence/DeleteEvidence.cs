using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>A reporter removes a file that stands in no report. What was ever handed in stays; the database sees to it too.</summary>
[Needs(Permission.WriteReport)]
public sealed record DeleteEvidence(Guid Id) : ICommand<Unit>;

public sealed class DeleteEvidenceHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<DeleteEvidence, Unit>
{
    public async Task<Unit> Handle(DeleteEvidence request, CancellationToken ct)
    {
        var institutionId = user.InstitutionId ?? throw ProblemException.Forbidden();
        await EvidenceStore.LockAsync(db, institutionId, ct);
        var file =
            await db.EvidenceFiles.SingleOrDefaultAsync(f => f.Id == request.Id && f.InstitutionId == institutionId, ct)
            ?? throw ProblemException.NotFound();
        var uses = await EvidenceUses.ReadAsync(db, institutionId, file.Id, ct);
        if (uses.HandedIn.Contains(file.Id))
        {
            throw EvidenceErrors.HandedIn();
        }

        if (uses.ByFile.Contains(file.Id))
        {
            throw EvidenceErrors.InDraft();
        }

        useCase.Audit(
            $"evidence/{file.Id}",
            new
            {
                file.FileName,
                file.Size,
                file.Sha256,
            },
            null
        );
        await db.EvidenceFiles.Where(f => f.Id == file.Id).ExecuteDeleteAsync(ct);
        return Unit.Value;
    }
}
