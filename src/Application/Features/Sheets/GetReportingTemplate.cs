using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>A workbook with what one executor still has to report. A coordinator says whose.</summary>
[Needs(Permission.ReadObligations)]
public sealed record GetReportingTemplate(Guid PlanId, int Year, string? Executor) : IRequest<TemplateFile>;

public sealed record TemplateFile(ReportingTemplate Template, string Name);

public sealed class GetReportingTemplateHandler(IAppDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetReportingTemplate, TemplateFile>
{
    public async Task<TemplateFile> Handle(GetReportingTemplate request, CancellationToken ct)
    {
        var code = user.Role == Role.Coordinator ? request.Executor : user.InstitutionCode;
        if (string.IsNullOrEmpty(code))
        {
            throw ProblemException.Invalid(
                new Dictionary<string, string[]>
                {
                    ["executor"] = [Speech.Say("Nurodykite, kuriam vykdytojui.", "Say for which executor.")],
                }
            );
        }

        if (!await db.Campaigns.AnyAsync(c => c.PlanId == request.PlanId && c.Year == request.Year, ct))
        {
            throw ProblemException.NotFound();
        }

        var open = await (
            from o in db.Obligations.AsNoTracking().VisibleTo(user).Include(o => o.Report!.Spending)
            join institution in db.Institutions on o.InstitutionId equals institution.Id
            join item in db.Items on o.ItemId equals item.Id
            where o.PlanId == request.PlanId && o.Year == request.Year && institution.Code == code
            where o.AnsweredWithId == null
            where o.State != ReportState.Submitted && o.State != ReportState.Accepted
            orderby item.Position, o.No
            select o
        ).ToListAsync(ct);
        var rows = open.Count == 0 ? [] : await RowsAsync(open, ct);
        if (rows.Count == 0 || rows[0].Context.Campaign.IsClosed)
        {
            throw ProblemException.Conflict(
                "nothing_to_fill",
                "Nėra eilučių, kurias dar reikėtų užpildyti.",
                "There are no rows left to fill in."
            );
        }

        return new TemplateFile(
            TemplateBuilder.Build(request.PlanId, request.Year, rows[0].Context.Executor.Name, rows, clock.GetUtcNow()),
            FormattableString.Invariant($"ataskaita-{request.Year}-{code.ToLowerInvariant()}.xlsx")
        );
    }

    private async Task<List<RowToFill>> RowsAsync(List<Obligation> open, CancellationToken ct)
    {
        var contexts = await ObligationContext.ReadManyAsync(db, open, ct);
        var (plan, year, owner) = (open[0].PlanId, open[0].Year, open[0].InstitutionId);
        var items = open.Select(o => o.ItemId).ToArray();
        var lastYear = await db
            .Obligations.AsNoTracking()
            .VisibleTo(user)
            .Where(o => o.PlanId == plan && o.Year == year - 1 && o.InstitutionId == owner && items.Contains(o.ItemId))
            .Include(o => o.Report!.Spending)
            .ToDictionaryAsync(o => o.ItemId, ct);
        return
        [
            .. open.Select(o => new RowToFill(
                o,
                contexts[o.Id],
                lastYear.GetValueOrDefault(o.ItemId)?.Report?.Content
            )),
        ];
    }
}
