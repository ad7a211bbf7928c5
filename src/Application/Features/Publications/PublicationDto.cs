using ActionPlanMonitor.Domain.Publishing;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>A published version without its content.</summary>
/// <param name="Sha256">Of the content's bytes, in hexadecimal.</param>
/// <param name="Notice">What was corrected; null for the first version.</param>
public sealed record PublicationDto(
    int Year,
    int Version,
    DateTimeOffset PublishedAt,
    string PublishedBy,
    string? Notice,
    int PolicyVersion,
    string Sha256
)
{
    public static PublicationDto Of(Publication p) =>
        new(p.Year, p.Version, p.PublishedAt, p.PublishedBy, p.Notice, p.PolicyVersion, p.Sha256);
}
