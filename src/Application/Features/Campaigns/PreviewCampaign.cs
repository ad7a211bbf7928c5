using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>Who would owe what if the year were opened like this (domain.md 9.1). Nothing is stored.</summary>
[Needs(Permission.RunCampaign)]
public sealed record PreviewCampaign(Guid PlanId, int Year, OpeningInput Input) : IRequest<CampaignPreviewDto>;

/// <param name="Rows">Rows that somebody would owe an answer for.</param>
/// <param name="Executors">Who owes at least one of them.</param>
/// <param name="CarriedFrom">The year whose targets and executors are taken over; null where the plan states this one.</param>
/// <param name="ExecutorRows">Everybody who can be asked, in Lithuanian order, the chosen ones marked.</param>
/// <param name="ItemRows">Everything that can be asked, in the plan's order, the chosen ones marked.</param>
public sealed record CampaignPreviewDto(
    Guid PlanId,
    int Year,
    int Rows,
    int Executors,
    int Items,
    int? CarriedFrom,
    IReadOnlyList<PreviewExecutorDto> ExecutorRows,
    IReadOnlyList<PreviewItemDto> ItemRows,
    IReadOnlyList<PreviewWarningDto> Warnings
);

/// <param name="Rows">That it would owe if it is asked.</param>
public sealed record PreviewExecutorDto(
    string Code,
    string Name,
    bool IsMunicipality,
    int Rows,
    bool HasEmail,
    bool Chosen
);

/// <param name="CarriedFrom">The year its wording and target come from; null: stated for this one.</param>
/// <param name="WasMoved">It was moved to this year from one that did not do it.</param>
public sealed record PreviewItemDto(
    Guid ItemId,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    CriterionKind CriterionKind,
    decimal? Target,
    string? Unit,
    int Executors,
    int? CarriedFrom,
    bool WasMoved,
    bool Chosen
);

/// <summary>Something to look at before opening; it forbids nothing.</summary>
public sealed record PreviewWarningDto(
    string Code,
    string Message,
    IReadOnlyList<string> Executors,
    IReadOnlyList<Guid> ItemIds
);

public sealed class PreviewCampaignValidator : AbstractValidator<PreviewCampaign>
{
    public PreviewCampaignValidator() => RuleFor(r => r.Input).SetValidator(new OpeningInputValidator());
}

public sealed class PreviewCampaignHandler(IAppDbContext db, YearToOpenReader reader, PlanYearReader years)
    : IRequestHandler<PreviewCampaign, CampaignPreviewDto>
{
    public async Task<CampaignPreviewDto> Handle(PreviewCampaign request, CancellationToken ct)
    {
        var year = await reader.ReadAsync(request.PlanId, request.Year, ct);
        var chosen = year.Chosen(request.Input);
        var reachable = await ReachableAsync(ct);
        var asked = chosen.Items.Select(i => i.Item.Id).ToHashSet();
        var askedOf = chosen.Parts.Select(p => p.Executor.Id).ToHashSet();
        var owed = chosen.Items.SelectMany(i => Owed(i)).ToList();
        var earlier = await db
            .Campaigns.Where(c => c.PlanId == request.PlanId && c.Year < request.Year)
            .OrderByDescending(c => c.Year)
            .Select(c => new { c.Year, c.ClosedAt })
            .FirstOrDefaultAsync(ct);
        return new CampaignPreviewDto(
            request.PlanId,
            request.Year,
            owed.Count,
            owed.Select(p => p.Executor.Id).Distinct().Count(),
            chosen.Items.Count,
            year.CarriedFrom,
            [
                .. year
                    .Items.SelectMany(i => i.Parts.Select(p => (Part: p, IsOwed: Owed(i).Contains(p))))
                    .GroupBy(p => p.Part.Executor.Id)
                    .Select(g =>
                    {
                        var executor = g.First().Part.Executor;
                        return new PreviewExecutorDto(
                            executor.Code,
                            executor.Name,
                            executor.IsMunicipality,
                            g.Count(p => p.IsOwed),
                            reachable.Contains(executor.Id),
                            askedOf.Contains(executor.Id)
                        );
                    })
                    .OrderBy(e => e.IsMunicipality)
                    .ThenBy(e => e.Name, LithuanianOrder.Names),
            ],
            [
                .. year.Items.Select(i => new PreviewItemDto(
                    i.Item.Id,
                    i.TaskNo,
                    i.MeasureCode,
                    i.ActionNo,
                    i.Before.Title,
                    i.Before.Kind,
                    i.Before.Target,
                    i.Before.Unit,
                    i.Parts.Count,
                    i.Before.Year == request.Year ? null : i.Before.Year,
                    i.WasMoved,
                    asked.Contains(i.Item.Id)
                )),
            ],
            [
                .. OpeningWarnings.Of(
                    chosen,
                    request.Input,
                    reachable,
                    earlier is { ClosedAt: null } ? earlier.Year : null,
                    years.Today
                ),
            ]
        );
    }

    /// <summary>What an executor would answer for itself: a part whose lead is not asked is its own again.</summary>
    private static IEnumerable<PartToOpen> Owed(ItemToOpen item) =>
        item.Parts.Where(p =>
            p.Before.PlannedKind != PlannedKind.Nothing
            && (p.Before.AnsweredWithId is not { } lead || item.Parts.All(other => other.Before.InstitutionId != lead))
        );

    /// <summary>Whom a letter would reach: at the registered address, or at an account's own.</summary>
    private async Task<HashSet<Guid>> ReachableAsync(CancellationToken ct) =>
        [
            .. await db
                .Institutions.Where(i =>
                    i.Email != null || db.Users.Any(u => u.InstitutionId == i.Id && u.IsActive && u.Email != null)
                )
                .Select(i => i.Id)
                .ToListAsync(ct),
        ];
}
