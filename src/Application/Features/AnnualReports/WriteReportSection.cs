using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.AnnualReports;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>One section is written anew: its words, and which figures stand among them.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record WriteReportSection(Guid PlanId, int Year, string Key, long Version, ReportSectionInput Input)
    : ICommand<AnnualReportSectionDto>;

public sealed class WriteReportSectionValidator : AbstractValidator<WriteReportSection>
{
    public WriteReportSectionValidator() =>
        RuleFor(r => r.Input.Heading)
            .MaximumLength(ReportTextRules.LongestHeading)
            .WithMessage(_ =>
                Speech.Say(
                    $"Antraštė per ilga (iki {ReportTextRules.LongestHeading} ženklų).",
                    $"The heading is too long (up to {ReportTextRules.LongestHeading} characters)."
                )
            );
}

public sealed class WriteReportSectionHandler(ReportSections sections, AnnualReportReader reader)
    : IRequestHandler<WriteReportSection, AnnualReportSectionDto>
{
    public async Task<AnnualReportSectionDto> Handle(WriteReportSection request, CancellationToken ct)
    {
        var data = await reader.LiveAsync(request.PlanId, request.Year, ct);
        return await sections.WriteAsync(
            data,
            request.Key,
            request.Version,
            _ => new SectionText(
                request.Input.Heading,
                ReportTextRules.Read(request.Input.Blocks, data.Figures),
                request.Input.IsHidden
            ),
            ct
        );
    }
}

/// <summary>The section's first draft is made again from the data, in the place of what was written.</summary>
[Needs(Permission.WriteAnnualReport)]
public sealed record RedraftReportSection(Guid PlanId, int Year, string Key, long Version)
    : ICommand<AnnualReportSectionDto>;

public sealed class RedraftReportSectionHandler(ReportSections sections, AnnualReportReader reader)
    : IRequestHandler<RedraftReportSection, AnnualReportSectionDto>
{
    public async Task<AnnualReportSectionDto> Handle(RedraftReportSection request, CancellationToken ct)
    {
        var data = await reader.LiveAsync(request.PlanId, request.Year, ct);
        return await sections.WriteAsync(
            data,
            request.Key,
            request.Version,
            now => new SectionText(
                null,
                FirstDraft.Of(request.Key, data.Year, data.Figures) ?? throw NothingToDraft(),
                now.Stored?.IsHidden ?? false
            ),
            ct
        );
    }

    private static ProblemException NothingToDraft() =>
        ProblemException.Conflict(
            "section_without_draft",
            "Šio uždavinio plane nebėra, todėl skyriaus iš duomenų parengti negalima. Paslėpkite skyrių arba parašykite jį patys.",
            "The plan has no such task any more, so the section cannot be made from the data. Hide it, or write it yourself."
        );
}

/// <param name="Heading">Empty: what the data make of it.</param>
internal sealed record SectionText(string? Heading, IReadOnlyList<ReportBlock> Blocks, bool IsHidden);

/// <summary>What writing a section and making it again share.</summary>
public sealed class ReportSections(IAppDbContext db, AnnualReportReader reader, UseCase useCase)
{
    public static string Resource(Guid planId, int year) => $"plan/{planId}/report/{year}";

    internal async Task<AnnualReportSectionDto> WriteAsync(
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
