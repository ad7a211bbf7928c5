using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Amendments;

/// <summary>Keeps what amendments changed: the act once, each wording of an item-year for good.</summary>
public sealed class AmendmentBook(IAppDbContext db, UseCase useCase)
{
    /// <summary>The same act may change many rows of a plan: it is one amendment.</summary>
    public async Task<Amendment> FindOrCreateAsync(Guid planId, AmendmentInput input, CancellationToken ct)
    {
        var approved = await db.Plans.Where(p => p.Id == planId).Select(p => p.ApprovedBy.Date).SingleAsync(ct);
        var act = new Amendment(
            Guid.CreateVersion7(),
            planId,
            input.LegalBasis!,
            input.Date!.Value,
            useCase.Actor.Name,
            useCase.Now
        );
        if (act.Date < approved)
        {
            throw ProblemException.Rule(
                "amendment_before_approval",
                $"Planas patvirtintas {approved:yyyy-MM-dd}, todėl anksčiau priimtas aktas jo pakeisti negalėjo. Patikrinkite datą.",
                $"The plan was approved on {approved:yyyy-MM-dd}, so an earlier act cannot have amended it. Check the date."
            );
        }

        // Two rows amended by one act at the same moment meet at the unique key, and both go on.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO amendments (id, plan_id, legal_basis, date, recorded_by, recorded_at)
            VALUES ({act.Id}, {act.PlanId}, {act.LegalBasis}, {act.Date}, {act.RecordedBy}, {act.RecordedAt})
            ON CONFLICT (plan_id, legal_basis, date) DO NOTHING
            """,
            ct
        );
        return await db
            .Amendments.AsNoTracking()
            .SingleAsync(a => a.PlanId == planId && a.LegalBasis == act.LegalBasis && a.Date == act.Date, ct);
    }

    /// <summary>
    /// Keeps the new wording, and with a row's first amendment the one it was approved with. A report that was handed in
    /// answers the new wording too where that asks the same of its executor.
    /// </summary>
    /// <param name="itemYear">As it is now.</param>
    /// <param name="versionBefore">Its version before the amendment.</param>
    public async Task RecordAsync(
        ItemYear itemYear,
        (long Version, ItemWording Wording) before,
        ItemWording after,
        Guid amendmentId,
        CancellationToken ct
    )
    {
        var stored = await db
            .ItemYearVersions.AsNoTracking()
            .Where(v => v.ItemId == itemYear.ItemId && v.Year == itemYear.Year)
            .ToDictionaryAsync(v => v.Version, v => v.Content, ct);
        if (stored.TryAdd(before.Version, before.Wording.ToCanonicalJson()))
        {
            Keep(before.Version, null, stored[before.Version]);
        }

        Keep(itemYear.Version, amendmentId, after.ToCanonicalJson());
        var answered = await (
            from o in db.Obligations
            where o.ItemId == itemYear.ItemId && o.Year == itemYear.Year && o.AnsweredVersion != null
            join i in db.Institutions on o.InstitutionId equals i.Id
            select new { Obligation = o, i.Code }
        ).ToListAsync(ct);
        foreach (var (obligation, code) in answered.Select(a => (a.Obligation, a.Code)))
        {
            if (
                stored.TryGetValue(obligation.AnsweredVersion!.Value, out var asked)
                && ItemWording.Read(asked).AsksTheSame(after, code)
            )
            {
                obligation.AnswerStands(itemYear.Version);
            }
        }

        void Keep(long version, Guid? amendment, string content) =>
            db.ItemYearVersions.Add(
                new ItemYearVersion(itemYear, version, amendment, content, useCase.Actor.Name, useCase.Now)
            );
    }
}
