using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Evidence;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.ReadOnlyLinks;

/// <summary>
/// What whoever holds the link sees: one institution's rows of one year with the answers so far. The token comes in the
/// body, so that no log keeps it.
/// </summary>
[Needs(Permission.Anyone)]
public sealed record OpenReadOnlyLink(string? Token) : IRequest<SharedYearDto>;

public sealed record SharedYearDto(
    string PlanTitle,
    int Year,
    DateOnly DueOn,
    ExecutorDto Executor,
    string SharedBy,
    DateTimeOffset ExpiresAt,
    IReadOnlyList<SharedRowDto> Rows
);

public sealed record SharedRowDto(
    Guid Id,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string? CriterionText,
    CriterionKind CriterionKind,
    decimal? Target,
    string? Unit,
    DateOnly? Deadline,
    PlannedDto Planned,
    AskedValue Asks,
    ReportState State,
    ReportDto? Report,
    string? ReturnComment,
    ReceiptDto? Receipt
);

public sealed class OpenReadOnlyLinkHandler(IAppDbContext db, ICurrentUser request, Visit visit, TimeProvider clock)
    : IRequestHandler<OpenReadOnlyLink, SharedYearDto>
{
    public async Task<SharedYearDto> Handle(OpenReadOnlyLink opening, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var link = await FindAsync(opening.Token, now, ct) ?? throw Dead();
        db.SecurityEvents.Add(
            new SecurityEvent(now, "read_only_link_opened", request.UserName, $"{link.Id}", request.RequestId)
        );
        await db.SaveChangesAsync(ct);
        visit.Open(link);
        return await ReadAsync(link, ct);
    }

    private async Task<ReadOnlyLink?> FindAsync(string? token, DateTimeOffset now, CancellationToken ct)
    {
        var hash = CanonicalJson.Sha256(token ?? "");
        var found = await (
            from link in db.ReadOnlyLinks.AsNoTracking()
            join campaign in db.Campaigns
                on new { link.PlanId, link.Year } equals new { campaign.PlanId, campaign.Year }
            where link.TokenHash == hash && campaign.PublishedOn == null
            select link
        ).SingleOrDefaultAsync(ct);
        return found?.WorksAt(now) == true ? found : null;
    }

    private async Task<SharedYearDto> ReadAsync(ReadOnlyLink link, CancellationToken ct)
    {
        var head = await (
            from campaign in db.Campaigns.AsNoTracking()
            join plan in db.Plans on campaign.PlanId equals plan.Id
            from executor in db.Institutions.Where(i => i.Id == link.InstitutionId)
            where campaign.PlanId == link.PlanId && campaign.Year == link.Year
            select new
            {
                plan.Title,
                campaign.DueOn,
                executor,
            }
        ).SingleAsync(ct);
        var rows = await (
            from o in db.Obligations.AsNoTracking().Include(o => o.Report!.Spending)
            where o.InstitutionId == link.InstitutionId && o.PlanId == link.PlanId && o.Year == link.Year
            where o.AnsweredWithId == null
            join itemYear in db.ItemYears on new { o.ItemId, o.Year } equals new { itemYear.ItemId, itemYear.Year }
            join item in db.Items on o.ItemId equals item.Id
            join measure in db.Measures on item.MeasureId equals measure.Id
            join task in db.Tasks on item.TaskId equals task.Id
            from action in db.Actions.Where(a => a.Id == item.ActionId).DefaultIfEmpty()
            orderby item.Position, o.No
            select new
            {
                Obligation = o,
                ItemYear = itemYear,
                TaskNo = task.No,
                measure.Code,
                ActionNo = action == null ? (int?)null : action.No,
            }
        ).ToListAsync(ct);
        var files = await EvidenceStore.ShownAsync(
            db,
            rows.SelectMany(r => r.Obligation.Report?.EvidenceFiles ?? []),
            ct
        );
        return new SharedYearDto(
            head.Title,
            link.Year,
            head.DueOn,
            new ExecutorDto(head.executor.Code, head.executor.Name, head.executor.IsMunicipality),
            link.CreatedBy,
            link.ExpiresAt,
            [
                .. rows.Select(r =>
                    Row(r.Obligation, r.ItemYear, r.TaskNo, r.Code, r.ActionNo, head.executor.IsMunicipality, files)
                ),
            ]
        );
    }

    private static SharedRowDto Row(
        Obligation obligation,
        ItemYear itemYear,
        int taskNo,
        string measureCode,
        int? actionNo,
        bool isMunicipality,
        IReadOnlyDictionary<Guid, ShownFile> files
    ) =>
        new(
            obligation.Id,
            taskNo,
            measureCode,
            actionNo,
            itemYear.Title,
            itemYear.CriterionText,
            itemYear.Kind,
            obligation.PlannedValue ?? (isMunicipality ? null : itemYear.Target),
            itemYear.Unit,
            itemYear.Deadline,
            new PlannedDto(obligation.PlannedKind, obligation.PlannedValue, obligation.PlannedEur),
            AskedValues.Of(itemYear.Kind, obligation.PlannedKind),
            obligation.State,
            obligation.Report is { } report ? ReportDto.Of(report, files) : null,
            obligation.ReturnComment,
            obligation.ReceiptNumber is { } number
                ? new ReceiptDto(number, obligation.SubmittedAt!.Value, obligation.SubmittedBy)
                : null
        );

    /// <summary>Revoked, past its days, made up, or of a year that is published by now: all the same to whoever holds it.</summary>
    private static ProblemException Dead() =>
        new(
            ProblemKind.NotFound,
            "link_not_valid",
            Speech.Say(
                "Nuoroda nebegalioja. Paprašykite kolegos, kuris ją siuntė, naujos.",
                "The link is no longer valid. Ask the colleague who sent it for a new one."
            )
        );
}
