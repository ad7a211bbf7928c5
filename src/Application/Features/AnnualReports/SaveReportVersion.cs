using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.AnnualReports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>The text as it stands is kept with what every figure in it says. A final version lacks nothing.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record SaveReportVersion(Guid PlanId, int Year, ReportVersionInput Input, string? IdempotencyKey)
    : ICommand<ReportVersionDto>,
        IOnceOnly;

public sealed class SaveReportVersionValidator : AbstractValidator<SaveReportVersion>
{
    public SaveReportVersionValidator()
    {
        RuleFor(r => r.Input.Note)
            .MaximumLength(4000)
            .WithMessage(_ =>
                Speech.Say("Pastaba per ilga (iki 4 000 ženklų).", "The note is too long (up to 4,000 characters).")
            );
        RuleFor(r => r.Input.Publication)
            .GreaterThan(0)
            .WithMessage(_ => Speech.Say("Tokio paskelbimo nėra.", "There is no such publication."));
    }
}

public sealed class SaveReportVersionHandler(IAppDbContext db, AnnualReportReader reader, UseCase useCase)
    : IRequestHandler<SaveReportVersion, ReportVersionDto>
{
    public async Task<ReportVersionDto> Handle(SaveReportVersion request, CancellationToken ct)
    {
        var (planId, year, input) = (request.PlanId, request.Year, request.Input);
        await reader.LockAsync(planId, year, ct);
        var report = await reader.RequireAsync(planId, year, ct);
        var data = await reader.DataAsync(planId, year, await AskedAsync(request, ct), ct);
        var sections = (await reader.SectionsAsync(data.Year, ct)).Where(s => !s.IsHidden).ToList();
        if (input.Final)
        {
            RequireNone([.. sections.SelectMany(s => ReportChecks.Gaps(s.Outline.Key, s.Blocks, data.Figures))]);
        }

        var saved = Saved(sections, data, input);
        var content = CanonicalJson.Seal(saved);
        var last = await db
            .AnnualReportVersions.Where(v => v.PlanId == planId && v.Year == year)
            .MaxAsync(v => (int?)v.No, ct);
        var version = new AnnualReportVersion(
            report,
            (last ?? 0) + 1,
            string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim(),
            content.CanonicalJson,
            content.Sha256,
            input.Publication,
            useCase.Actor.Name,
            useCase.Now
        );
        db.AnnualReportVersions.Add(version);
        var dto = ReportVersions.Of(version, saved);
        useCase.Audit($"{ReportSections.Resource(planId, year)}/version/{version.No}", null, dto);
        return dto;
    }

    private async Task<AskedVersion> AskedAsync(SaveReportVersion request, CancellationToken ct)
    {
        if (request.Input.Publication is not { } number)
        {
            return AskedVersion.OfLive;
        }

        return await db.Publications.AnyAsync(
            p => p.PlanId == request.PlanId && p.Year == request.Year && p.Version == number,
            ct
        )
            ? AskedVersion.Of(number)
            : throw ProblemException.Rule(
                "publication_missing",
                "Tokio paskelbimo nėra. Pasirinkite kitą arba rodykite dabartinius duomenis.",
                "There is no such publication. Choose another, or show the live data."
            );
    }

    private static SavedReport Saved(IReadOnlyList<SectionNow> sections, ReportData data, ReportVersionInput input)
    {
        var used = sections
            .SelectMany(s => ReportWords.Keys(s.Blocks))
            .Distinct(StringComparer.Ordinal)
            .Where(data.Figures.ContainsKey)
            .Order(StringComparer.Ordinal);
        return new SavedReport(
            SavedReport.CurrentFormat,
            ReportOutline.TitleOf(data.Year),
            input.Final,
            [.. sections.Select(s => new SavedSection(s.Outline.Key, s.Heading, s.Outline.Level, s.Blocks))],
            [.. used.Select(key => SavedFigure.Of(data.Figures[key]))],
            input.Publication is null ? Annexes.Of(data.Shown, new AnnexFilter(null, null, null, null)) : null
        );
    }

    private static void RequireNone(IReadOnlyList<ReportGapDto> gaps)
    {
        if (gaps.Count > 0)
        {
            throw new ProblemException(
                ProblemKind.Rule,
                "report_has_gaps",
                Speech.Say(
                    $"Galutinės redakcijos išsaugoti dar negalima: liko neužpildytų vietų ({gaps.Count}). Užpildykite jas arba išsaugokite darbinę redakciją.",
                    $"A final version cannot be saved yet: there are gaps left ({gaps.Count}). Fill them, or save a working version."
                )
            )
            {
                Blockers = [.. gaps],
            };
        }
    }
}

internal static class ReportVersions
{
    public static ReportVersionDto Of(AnnualReportVersion version, SavedReport saved) =>
        new(
            version.No,
            version.Note,
            saved.IsFinal,
            version.Sha256,
            version.Publication,
            version.SavedBy,
            version.SavedAt
        );
}
