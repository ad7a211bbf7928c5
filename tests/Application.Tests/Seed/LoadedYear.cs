using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Infrastructure.Persistence;
using ActionPlanMonitor.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Tests.Seed;

internal static class LoadedYear
{
    /// <summary>The year as the coordinator's pages get it.</summary>
    public static async Task<AssessedYear> ReadAsync(AppDbContext db, int year)
    {
        var reader = new PlanYearReader(db, new Coordinator(), new FakeClock(DemonstrationDatabase.LoadedAt));
        var planId = await db.Plans.Select(p => p.Id).SingleAsync();
        var head = await reader.HeadAsync(planId, year, CancellationToken.None);
        return AssessedYear.Of(await reader.ReadAsync(head, CancellationToken.None), reader.Today);
    }

    /// <summary>"01.02.01/5" or "01.01.03".</summary>
    public static string Key(ItemRow item) => item.ActionNo is { } no ? $"{item.MeasureCode}/{no}" : item.MeasureCode;

    private sealed class Coordinator : ICurrentUser
    {
        public Guid? UserId => Guid.Empty;

        public string UserName => "koordinatorius";

        public string DisplayName => UserName;

        public Role? Role => Domain.Access.Role.Coordinator;

        public Guid? InstitutionId => null;

        public string? InstitutionCode => null;

        public string RequestId => "";
    }
}
