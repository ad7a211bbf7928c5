using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.AnnualReports;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>The data that a report is shown with, and every figure of them.</summary>
/// <param name="Published">The year is published, whatever the data shown are.</param>
public sealed record ReportData(ShownYear Shown, IReadOnlyDictionary<string, Figure> Figures, bool Published)
{
    public AssessedYear Year => Shown.Assessed;
}

/// <summary>A section as it stands, written or still to be made.</summary>
/// <param name="Stored">Null: the plan has got a task since the report was started, and nobody wrote about it yet.</param>
internal sealed record SectionNow(OutlineSection Outline, AnnualReportSection? Stored)
{
    public string Heading => string.IsNullOrEmpty(Stored?.Heading) ? Outline.Heading : Stored.Heading;

    public IReadOnlyList<ReportBlock> Blocks =>
        string.IsNullOrEmpty(Stored?.Body) ? [] : CanonicalJson.Read<IReadOnlyList<ReportBlock>>(Stored.Body);

    public bool IsHidden => Stored?.IsHidden ?? true;

    public AnnualReportSectionDto ToDto(int position) =>
        new(
            Outline.Key,
            position,
            Heading,
            Outline.Heading,
            Outline.Level,
            IsHidden,
            Blocks,
            Stored?.WrittenBy ?? "",
            Stored?.WrittenAt ?? DateTimeOffset.UnixEpoch,
            Stored?.Version ?? 0
        );
}

/// <summary>Reads a report's text and the figures it is shown with.</summary>
public sealed class AnnualReportReader(IAppDbContext db, YearReader years, ICurrentUser user)
{
    public async Task<ReportData> DataAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        var shown = await years.ReadAsync(planId, year, asked, ct);
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.PlanId == planId && c.Year == year, ct);
        var recommendations = await db
            .Recommendations.Where(r => r.PlanId == planId && r.Year == year)
            .Select(r => r.State)
            .ToListAsync(ct);
        var institutions = await db.Institutions.CountAsync(
            i =>
                i.Kind != InstitutionKind.City
                && i.Kind != InstitutionKind.District
                && i.Kind != InstitutionKind.Municipality,
            ct
        );
        var beside = new BesideTheYear(
            campaign.Stated,
            institutions,
            recommendations.Count,
            recommendations.Count(state => state == RecommendationState.NoData)
        );
        return new ReportData(shown, YearFigures.Of(shown.Assessed, beside), campaign.IsPublished);
    }

    /// <summary>What is written and changed is held against the live data.</summary>
    public Task<ReportData> LiveAsync(Guid planId, int year, CancellationToken ct) =>
        DataAsync(planId, year, AskedVersion.OfLive, ct);

    public Task<AnnualReport?> FindAsync(Guid planId, int year, CancellationToken ct) =>
        db.AnnualReports.AsNoTracking().SingleOrDefaultAsync(r => r.PlanId == planId && r.Year == year, ct);

    /// <summary>The campaign's row is the lock: a report is started once, and its versions are counted.</summary>
    public async Task LockAsync(Guid planId, int year, CancellationToken ct) =>
        _ =
            await db
                .Campaigns.FromSql($"SELECT * FROM campaigns WHERE plan_id = {planId} AND year = {year} FOR UPDATE")
                .AsNoTracking()
                .SingleOrDefaultAsync(ct)
            ?? throw ProblemException.NotFound();

    /// <exception cref="ProblemException">Not found: nobody started the report.</exception>
    public async Task<AnnualReport> RequireAsync(Guid planId, int year, CancellationToken ct) =>
        await FindAsync(planId, year, ct) ?? throw ProblemException.NotFound();

    /// <summary>In the order of the report; sections whose task the plan no longer has come last.</summary>
    internal async Task<IReadOnlyList<SectionNow>> SectionsAsync(AssessedYear year, CancellationToken ct)
    {
        var (planId, no) = (year.Year.Head.Plan.Id, year.Year.Head.Year);
        var stored = await db
            .AnnualReportSections.Where(s => s.PlanId == planId && s.Year == no)
            .OrderBy(s => s.Position)
            .ThenBy(s => s.Key)
            .ToListAsync(ct);
        var outline = ReportOutline.Of(year);
        return
        [
            .. outline.Select(o => new SectionNow(o, stored.Find(s => s.Key == o.Key))),
            .. stored
                .Where(s => outline.All(o => o.Key != s.Key))
                .Select(s => new SectionNow(new OutlineSection(s.Key, s.Key, 2), s)),
        ];
    }

    public async Task<AnnualReportDto> ReadAsync(Guid planId, int year, AskedVersion asked, CancellationToken ct)
    {
        var data = await DataAsync(planId, year, asked, ct);
        var report = await FindAsync(planId, year, ct);
        var sections = report is null ? [] : await SectionsAsync(data.Year, ct);
        var shown = sections.Where(s => !s.IsHidden).ToList();
        var edition = data.Shown.Edition;
        return new AnnualReportDto
        {
            PlanId = planId,
            PlanTitle = data.Year.Year.Head.Plan.Title,
            Year = year,
            Started = report is not null,
            StartedBy = report?.StartedBy,
            StartedAt = report?.StartedAt,
            Title = ReportOutline.TitleOf(data.Year),
            Published = data.Published,
            Source = edition.Source,
            Version = edition.Version,
            PublishedAt = edition.PublishedAt,
            Basis = edition.Basis,
            AsOf = data.Shown.AsOf,
            MayWrite = Gate.Allows(user.Role, Permission.WriteAnnualReport),
            Sections = [.. sections.Select((s, i) => s.ToDto(i + 1))],
            Figures = [.. data.Figures.Values.Select(FigureDtos.Of)],
            Gaps = [.. shown.SelectMany(s => ReportChecks.Gaps(s.Outline.Key, s.Blocks, data.Figures))],
            TypedNumbers = [.. shown.SelectMany(s => ReportChecks.TypedNumbers(s.Outline.Key, s.Blocks))],
            Comments = report is null ? [] : await CommentsAsync(planId, year, ct),
            Versions = report is null ? [] : await VersionsAsync(planId, year, ct),
        };
    }

    public async Task<IReadOnlyList<ReportVersionDto>> VersionsAsync(Guid planId, int year, CancellationToken ct) =>
        [
            .. (
                await db
                    .AnnualReportVersions.AsNoTracking()
                    .Where(v => v.PlanId == planId && v.Year == year)
                    .OrderByDescending(v => v.No)
                    .ToListAsync(ct)
            ).Select(v => ReportVersions.Of(v, SavedReport.Read(v))),
        ];

    private async Task<IReadOnlyList<ReportRemarkDto>> CommentsAsync(Guid planId, int year, CancellationToken ct) =>
        [
            .. (
                await db
                    .AnnualReportComments.AsNoTracking()
                    .Where(c => c.PlanId == planId && c.Year == year)
                    .OrderBy(c => c.At)
                    .ThenBy(c => c.Id)
                    .ToListAsync(ct)
            ).Select(ReportRemarkDto.Of),
        ];
}
