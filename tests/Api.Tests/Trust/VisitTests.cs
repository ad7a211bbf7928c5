using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Trust;

/// <summary>What the holder of a read-only link could reach, should a use case ask for more than it may.</summary>
public sealed class VisitTests : WritingTests
{
    [TestCase("obligations")]
    [TestCase("reports")]
    [TestCase("report_spending")]
    [TestCase("report_events")]
    public async Task Visitor_ReachesOneInstitutionsUnpublishedRows(string table)
    {
        await (await World.GivenAsync("01.01.01", "VRM")).HandInOnceAsync(await Host.SignedInAs("vrm"));
        await (await World.GivenAsync("01.04.02", "kauno-miesto")).HandInOnceAsync(await Host.SignedInAs("kaunas"));
        await using var scope = Host.Services.CreateAsyncScope();
        var db = await VisitAsync(scope.ServiceProvider, "VRM");

#pragma warning disable EF1002 // A table of the test's own list.
        var reached = await db
            .Database.SqlQueryRaw<string>(
                $"""
                SELECT DISTINCT i.code AS "Value" FROM {table} t JOIN institutions i ON i.id = t.institution_id WHERE t.year = 2021
                """
            )
            .ToListAsync();
#pragma warning restore EF1002

        Assert.That(reached, Is.EqualTo(["VRM"]));
    }

    [TestCase("UPDATE obligations SET state = 'Draft'")]
    [TestCase("UPDATE reports SET narrative = 'x'")]
    [TestCase("DELETE FROM report_spending")]
    [TestCase("INSERT INTO security_events (at, kind) VALUES (now(), 'x')")]
    public async Task Visitor_WritesNothing(string sql)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var db = await VisitAsync(scope.ServiceProvider, "VRM");

        var refused = Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.That(refused!.SqlState, Is.EqualTo(PostgresErrorCodes.ReadOnlySqlTransaction));
    }

    [Test]
    public async Task TheNextOneOnTheSameConnection_IsNoVisitor()
    {
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var visitor = await VisitAsync(scope.ServiceProvider, "VRM");
            await visitor.Obligations.CountAsync(o => o.Year == 2021);
        }

        await using var next = Host.Services.CreateAsyncScope();
        var db = next.ServiceProvider.GetRequiredService<IAppDbContext>();
        db.SecurityEvents.Add(new SecurityEvent(ApiHost.Start, "test", null, null, null));

        Assert.That(await db.Obligations.CountAsync(o => o.Year == 2021), Is.Zero);
        Assert.That(await db.SaveChangesAsync(CancellationToken.None), Is.EqualTo(1));
    }

    private async Task<IAppDbContext> VisitAsync(IServiceProvider services, string code)
    {
        var institution = await Host.Store.OneAsync<Guid>(
            "SELECT id FROM institutions WHERE code = @code",
            ("code", code)
        );
        services
            .GetRequiredService<Visit>()
            .Open(
                new ReadOnlyLink(Guid.NewGuid(), "", World.PlanId, 2021, institution, "", ApiHost.Start, TimeSpan.Zero)
            );
        return services.GetRequiredService<IAppDbContext>();
    }
}
