using System.Globalization;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Access;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>The annex as a file, built from exactly what the reader may see; the security log keeps who took it.</summary>
/// <param name="Schema">Address of the JSON's description.</param>
[Needs(Permission.Anyone)]
public sealed record ExportAnnex(
    Guid PlanId,
    int Year,
    AnnexFilter Filter,
    AnnexFileFormat Format,
    string Schema,
    AskedVersion Version = default
) : IRequest<AnnexFile>;

public sealed class ExportAnnexHandler(
    AnnexReader reader,
    IAppDbContext db,
    ICurrentUser user,
    TimeProvider clock,
    AnnexFiles files
) : IRequestHandler<ExportAnnex, AnnexFile>
{
    public async Task<AnnexFile> Handle(ExportAnnex request, CancellationToken ct)
    {
        var annex = await reader.OpenAsync(request.PlanId, request.Year, request.Version, request.Filter, ct);
        // What anybody may read is no event of security.
        if (user.UserId is not null)
        {
            await LogAsync(request, ct);
        }

        return files.Create(
            annex,
            request.Format,
            Speech.Language,
            new AnnexAddresses(OpenCsv(request), request.Schema)
        );
    }

    private static string OpenCsv(ExportAnnex request)
    {
        (string Name, string? Value)[] query =
        [
            ("variant", "open"),
            ("version", request.Version.ToString()),
            ("task", request.Filter.Task?.ToString(CultureInfo.InvariantCulture)),
            ("status", request.Filter.Status is { } status ? AnnexWords.Codes.Of(status) : null),
            ("executor", request.Filter.Executor),
            ("q", request.Filter.Q),
        ];
        return "annex.csv?"
            + string.Join(
                '&',
                query
                    .Where(p => !string.IsNullOrEmpty(p.Value))
                    .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}")
            );
    }

    private async Task LogAsync(ExportAnnex request, CancellationToken ct)
    {
        db.SecurityEvents.Add(
            new SecurityEvent(
                clock.GetUtcNow(),
                "exported",
                user.UserName,
                FormattableString.Invariant($"annex {request.PlanId}/{request.Year} {request.Format}"),
                user.RequestId
            )
        );
        await db.SaveChangesAsync(ct);
    }
}
