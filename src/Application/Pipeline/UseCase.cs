using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Reporting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Pipeline;

/// <summary>A request that changes something: it runs in one transaction and leaves at least one audit row.</summary>
public interface ICommand<out TResponse> : IRequest<TResponse>;

/// <summary>A command that must not run twice. The key is optional where the contract does not demand it.</summary>
public interface IOnceOnly
{
    string? IdempotencyKey { get; }
}

/// <summary>The running use case: names it for the audit and collects what belongs to its one transaction.</summary>
public sealed class UseCase(IAppDbContext db, ICurrentUser user, TimeProvider clock)
{
    private readonly HashSet<(Guid PlanId, int Year)> _touched = [];
    private int _audited;

    public string Name { get; private set; } = "";

    public bool IsAudited => _audited > 0;

    public DateTimeOffset Now => clock.GetUtcNow();

    public ReportActor Actor => new(user.UserId, user.DisplayName);

    public void Begin(string name) => Name = name;

    /// <summary>Says who changed what and why; the row rides in the same transaction as the change.</summary>
    public void Audit(string resource, object? before, object? after, string? reason = null) =>
        Audit(resource, before, after, reason, (user.UserId, user.UserName, user.Role));

    /// <summary>Somebody who is not signed in acts as the owner of an account, by a link that was sent to it.</summary>
    public void AuditBy(User owner, string resource, object? before, object? after) =>
        Audit(resource, before, after, null, (owner.Id, owner.UserName, owner.Role));

    private void Audit(
        string resource,
        object? before,
        object? after,
        string? reason,
        (Guid? Id, string Name, Role? Role) actor
    )
    {
        _audited++;
        db.Audit.Add(
            new AuditEntry
            {
                At = Now,
                UserId = actor.Id,
                UserName = actor.Name,
                Role = actor.Role?.ToString() ?? "",
                InstitutionCode = user.InstitutionCode,
                UseCase = Name,
                Resource = resource,
                Before = before is null ? null : CanonicalJson.Of(before),
                After = after is null ? null : CanonicalJson.Of(after),
                Reason = reason,
                RequestId = user.RequestId,
            }
        );
    }

    /// <summary>What is computed from this plan-year is out of date once the transaction commits.</summary>
    public void Touch(Guid planId, int year) => _touched.Add((planId, year));

    /// <summary>
    /// Bumped last, so that the rows are locked for the shortest time, and in order, so that no two writers wait for each other.
    /// A year in which a target's span holds a touched year is computed from it too.
    /// </summary>
    public async Task BumpStampsAsync(CancellationToken ct)
    {
        foreach (var (planId, year) in _touched.Order())
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                UPDATE campaigns SET stamp = stamp + 1 WHERE plan_id = {planId} AND year IN (
                    SELECT c.year FROM campaigns c WHERE c.plan_id = {planId} AND (c.year = {year} OR EXISTS (
                        SELECT FROM item_years i
                        WHERE i.plan_id = c.plan_id AND i.year = c.year AND {year} BETWEEN i.span_from AND i.span_to
                    )) ORDER BY c.year FOR UPDATE
                )
                """,
                ct
            );
        }
    }
}
