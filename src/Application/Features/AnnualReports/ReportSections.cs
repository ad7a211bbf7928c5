using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.AnnualReports;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <param name="Heading">Empty: what the data make of it.</param>
internal sealed record SectionText(string? Heading, IReadOnlyList<ReportBlock> Blocks, bool IsHidden);

/// <summary>What writing a section and making it again share.</summary>
public sealed class ReportSections(IAppDbContext db, AnnualReportReader reader)
{
    public static string Resource(Guid planId, int year) => $"plan/{planId}/report/{year}";

    internal async Task<AnnualReportSectionDto> WriteAsync(
        UseCase useCase,
        ReportData data,
        string key,
        long version,
        Func<SectionNow, SectionText> write,
        CancellationToken ct
    )
    {
        var (planId, year) = (data.Year.Year.Head.Plan.Id, data.Year.Year.Head.Year);
        await reader.LockAsync(planId, year, ct);
        var report = await reader.RequireAsync(planId, year, ct);
        var all = await reader.SectionsAsync(data.Year, ct);
        var now = all.FirstOrDefault(s => s.Outline.Key == key) ?? throw ProblemException.NotFound();
        var position = all.ToList().IndexOf(now) + 1;
        if (version != (now.Stored?.Version ?? 0))
        {
            throw ProblemException.Stale(now.ToDto(position));
        }

        var text = write(now);
        var section = now.Stored ?? db.AnnualReportSections.Add(new AnnualReportSection(report, key, position)).Entity;
        var before = now.Stored is null
            ? null
            : new
            {
                now.Stored.Heading,
                now.Stored.Body,
                now.Stored.IsHidden,
            };
        section.Write(
            HeadingOf(text.Heading, now.Outline),
            CanonicalJson.Of(text.Blocks),
            text.IsHidden,
            useCase.Actor.Name,
            useCase.Now
        );
        useCase.Audit(
            $"{Resource(planId, year)}/{key}",
            before,
            new
            {
                section.Heading,
                section.Body,
                section.IsHidden,
            }
        );
        await db.SaveChangesAsync(ct);
        return (now with { Stored = section }).ToDto(position);
    }

    /// <summary>The usual heading is not kept: it holds numbers of the data.</summary>
    private static string HeadingOf(string? typed, OutlineSection outline)
    {
        var heading = (typed ?? "").ReplaceLineEndings(" ").Trim();
        return heading == outline.Heading ? "" : heading;
    }
}
