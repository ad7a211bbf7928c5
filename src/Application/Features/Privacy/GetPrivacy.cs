using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Privacy;

/// <summary>Every text of a year that something was found in or that has a public version, both side by side (domain.md 13).</summary>
/// <param name="Obligation">The text of this one is wanted whatever is in it.</param>
[Needs(Permission.Reconcile)]
public sealed record GetPrivacy(Guid PlanId, int Year, Guid? Obligation) : IRequest<PrivacyDto>;

/// <param name="Read">How many texts were looked through.</param>
/// <param name="Blocking">Texts that cannot be published as they stand.</param>
/// <param name="Warnings">Texts that somebody should look at.</param>
/// <param name="Mended">Texts with a public version in which nothing is found.</param>
public sealed record PrivacyDto(int Read, int Blocking, int Warnings, int Mended, IReadOnlyList<PrivacyTextDto> Texts);

/// <param name="Kind"><c>report</c>, or <c>decision</c> for the words of an official status, which are mended there.</param>
public sealed record PrivacyTextDto(
    string Kind,
    PrivacyLevel Level,
    Guid ItemId,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? ExecutorName,
    bool IsMunicipality,
    ReportState? State,
    PublicTextDto Text
);

public enum PrivacyLevel
{
    Blocking,
    Warning,
    Clear,
}

public sealed class GetPrivacyHandler(IAppDbContext db, PlanYearReader years) : IRequestHandler<GetPrivacy, PrivacyDto>
{
    public async Task<PrivacyDto> Handle(GetPrivacy request, CancellationToken ct)
    {
        var head = await years.HeadAsync(request.PlanId, request.Year, ct);
        var year = await years.ReadAsync(head, ct);
        var instead = await db
            .PublicTexts.AsNoTracking()
            .Where(t => t.PlanId == request.PlanId && t.Year == request.Year)
            .ToDictionaryAsync(t => t.ObligationId, ct);
        var all = year
            .Items.SelectMany(item =>
                year.Parts[item.Id].Select(part => OfReport(item, part, instead)).Append(OfDecision(item))
            )
            .OfType<PrivacyTextDto>()
            .ToList();
        return new PrivacyDto(
            all.Count,
            all.Count(t => t.Level == PrivacyLevel.Blocking),
            all.Count(t => t.Level == PrivacyLevel.Warning),
            all.Count(t => t is { Level: PrivacyLevel.Clear, Text.Version: > 0 }),
            [
                .. all.Where(t =>
                        t.Level != PrivacyLevel.Clear
                        || t.Text.Version > 0
                        || t.Text.InternalMarks.Count > 0
                        || (request.Obligation is { } wanted && t.Text.ObligationId == wanted)
                    )
                    .OrderBy(t => t.Level),
            ]
        );
    }

    private static PrivacyTextDto? OfReport(ItemRow item, PartRow part, Dictionary<Guid, PublicText> instead)
    {
        var text = PublicTextDto.Of(
            part.ObligationId,
            part.Answer?.Narrative,
            instead.GetValueOrDefault(part.ObligationId)
        );
        return (text.Text ?? text.Internal) is null
            ? null
            : new PrivacyTextDto(
                "report",
                LevelOf(text.Marks, part.IsMunicipality),
                item.Id,
                item.MeasureCode,
                item.ActionNo,
                item.Title,
                part.Name,
                part.IsMunicipality,
                part.State,
                text
            );
    }

    private static PrivacyTextDto? OfDecision(ItemRow item) =>
        item.Decision?.Justification is not { } words
            ? null
            : new PrivacyTextDto(
                "decision",
                LevelOf(PersonalDataDetector.Find(words), item.IsMunicipal),
                item.Id,
                item.MeasureCode,
                item.ActionNo,
                item.Title,
                null,
                item.IsMunicipal,
                null,
                PublicTextDto.Of(null, words, null)
            );

    /// <summary>Few persons of one municipality can be recognised; of the whole country perhaps not.</summary>
    private static PrivacyLevel LevelOf(IReadOnlyList<PrivacyMark> marks, bool municipal) =>
        marks.Any(m => municipal || m.Kind != PrivacyKind.PersonCount) ? PrivacyLevel.Blocking
        : marks.Count > 0 ? PrivacyLevel.Warning
        : PrivacyLevel.Clear;
}
