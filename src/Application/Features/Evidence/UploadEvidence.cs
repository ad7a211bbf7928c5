using System.Security.Cryptography;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>
/// A reporter keeps a file as evidence, byte for byte. The same bytes again are the same file, under the name they came by first.
/// </summary>
[Needs(Permission.WriteReport)]
public sealed record UploadEvidence(string? FileName, byte[] Bytes) : ICommand<EvidenceFileDto>;

public sealed class UploadEvidenceHandler(IAppDbContext db, ICurrentUser user, UseCase useCase)
    : IRequestHandler<UploadEvidence, EvidenceFileDto>
{
    public async Task<EvidenceFileDto> Handle(UploadEvidence request, CancellationToken ct)
    {
        if (request.Bytes.Length > EvidenceFile.LargestSize)
        {
            throw EvidenceErrors.TooLarge();
        }

        var institutionId = user.InstitutionId ?? throw ProblemException.Forbidden();
        var type = EvidenceRecogniser.Recognise(request.Bytes, request.FileName);
        var name = EvidenceName.Clean(request.FileName, type);
        var hash = Convert.ToHexStringLower(SHA256.HashData(request.Bytes));
        await EvidenceStore.LockAsync(db, institutionId, ct);
        var file =
            await db.EvidenceFiles.SingleOrDefaultAsync(f => f.InstitutionId == institutionId && f.Sha256 == hash, ct)
            ?? await KeepAsync(request.Bytes, name, type, hash, institutionId, ct);
        useCase.Audit(
            $"evidence/{file.Id}",
            null,
            new
            {
                file.FileName,
                file.Size,
                file.Sha256,
            }
        );
        var uses = await EvidenceUses.ReadAsync(db, institutionId, file.Id, ct);
        return uses.Dto(file);
    }

    private async Task<EvidenceFile> KeepAsync(
        byte[] bytes,
        string name,
        EvidenceType type,
        string hash,
        Guid institutionId,
        CancellationToken ct
    )
    {
        var used = await db.EvidenceFiles.Where(f => f.InstitutionId == institutionId).SumAsync(f => (long)f.Size, ct);
        if (used + bytes.Length > EvidenceFile.LargestTotal)
        {
            throw EvidenceErrors.Full();
        }

        var id = Guid.CreateVersion7(useCase.Now);
        var file = new EvidenceFile(
            id,
            institutionId,
            name,
            type,
            new EvidenceContent(id, institutionId, bytes, hash),
            useCase.Actor.Name,
            useCase.Now
        );
        db.EvidenceFiles.Add(file);
        await db.SaveChangesAsync(ct);
        return file;
    }
}
