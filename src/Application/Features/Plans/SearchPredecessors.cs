using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Plans;

/// <summary>Items of plans that began earlier, among which the predecessor of an item is looked for.</summary>
[Needs(Permission.EditPlan)]
public sealed record SearchPredecessors(Guid ItemId, string? Query) : IRequest<Page<PlannedItemDto>>;

public sealed class SearchPredecessorsValidator : AbstractValidator<SearchPredecessors>
{
    public SearchPredecessorsValidator() =>
        RuleFor(r => r.Query)
            .MaximumLength(200)
            .WithMessage(_ => Speech.Say("Paieškos žodžiai per ilgi.", "The search words are too long."));
}

public sealed class SearchPredecessorsHandler(IAppDbContext db)
    : IRequestHandler<SearchPredecessors, Page<PlannedItemDto>>
{
    private const int Most = 20;

    public async Task<Page<PlannedItemDto>> Handle(SearchPredecessors request, CancellationToken ct)
    {
        var began =
            await (
                from item in db.Items
                where item.Id == request.ItemId
                join plan in db.Plans on item.PlanId equals plan.Id
                select (int?)plan.PeriodFrom
            ).SingleOrDefaultAsync(ct) ?? throw ProblemException.NotFound();
        var words = (request.Query ?? "").Trim();
        var pattern = $"%{words.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        // Typed without marks or in capitals, a word is found all the same.
        var items = db.Items.FromSql(
            $"""
            SELECT i.* FROM plan_items i
            JOIN plans p ON p.id = i.plan_id AND p.period_from < {began}
            JOIN measures m ON m.id = i.measure_id
            LEFT JOIN plan_actions a ON a.id = i.action_id
            WHERE starts_with(m.code, {words})
                OR translate(lower(coalesce(a.title, m.title) COLLATE "lt-x-icu"), 'ąčęėįšųūž', 'aceeisuuz')
                    LIKE translate(lower({pattern} COLLATE "lt-x-icu"), 'ąčęėįšųūž', 'aceeisuuz')
            """
        );
        var found = await ItemsOfPlans.Named(db, items).Take(Most).ToListAsync(ct);
        return new Page<PlannedItemDto>(found, Next: null);
    }
}
