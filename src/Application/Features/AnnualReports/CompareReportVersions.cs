using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Review;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>How one version became another, or the text as it is written now: figures that changed are changed words.</summary>
[Needs(Permission.ReadAnnualReport)]
public sealed record CompareReportVersions(Guid PlanId, int Year, int From, int? To) : IRequest<ReportComparisonDto>;

public sealed class CompareReportVersionsHandler(IAppDbContext db, AnnualReportReader reader)
    : IRequestHandler<CompareReportVersions, ReportComparisonDto>
{
    private const string Same = "same";
    private const string Changed = "changed";
    private const string Added = "added";
    private const string Removed = "removed";

    public async Task<ReportComparisonDto> Handle(CompareReportVersions request, CancellationToken ct)
    {
        var before = await TextsAsync(request, request.From, ct);
        var after = request.To is { } to ? await TextsAsync(request, to, ct) : await NowAsync(request, ct);
        var old = before.ToDictionary(s => s.Key, StringComparer.Ordinal);
        var kept = after.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var sections = after
            .Select(s => old.TryGetValue(s.Key, out var was) ? Compared(was, s) : Alone(s, Added))
            .Concat(before.Where(s => !kept.Contains(s.Key)).Select(s => Alone(s, Removed)))
            .ToList();
        return new ReportComparisonDto(request.From, request.To, sections.Count(s => s.Change != Same), sections);
    }

    private async Task<IReadOnlyList<SectionInWords>> TextsAsync(
        CompareReportVersions request,
        int no,
        CancellationToken ct
    )
    {
        var saved = SavedReport.Read(await db.AnnualReportVersions.ReadAsync(request.PlanId, request.Year, no, ct));
        return [.. saved.InWords().Select(s => new SectionInWords(s.Key, s.Heading, ReportWords.Plain(s.Blocks)))];
    }

    private async Task<IReadOnlyList<SectionInWords>> NowAsync(CompareReportVersions request, CancellationToken ct)
    {
        var data = await reader.LiveAsync(request.PlanId, request.Year, ct);
        return
        [
            .. (await reader.SectionsAsync(data.Year, ct))
                .Where(s => !s.IsHidden)
                .Select(s => new SectionInWords(
                    s.Outline.Key,
                    s.Heading,
                    ReportWords.Plain(ReportWords.Of(s.Blocks, data.Figures))
                )),
        ];
    }

    private static SectionComparisonDto Compared(SectionInWords before, SectionInWords after) =>
        new(
            after.Key,
            after.Heading,
            before.Text == after.Text && before.Heading == after.Heading ? Same : Changed,
            [
                .. WordDifference
                    .Of(before.Text, after.Text)
                    .Select(run => new ReportWordsDto(
                        run.Change switch
                        {
                            WordChange.Same => Same,
                            WordChange.Added => Added,
                            WordChange.Removed => Removed,
                        },
                        run.Text
                    )),
            ]
        );

    private static SectionComparisonDto Alone(SectionInWords section, string change) =>
        new(section.Key, section.Heading, change, [new ReportWordsDto(change, section.Text)]);

    private sealed record SectionInWords(string Key, string Heading, string Text);
}
