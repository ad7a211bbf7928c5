using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Infrastructure.Trust;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// Loads the demonstration: the published year 2020, an open campaign of 2021 and the accounts. All of it or nothing, and
/// only into a database without a plan. Runs on the owner's connection, before anybody can sign in.
/// </summary>
public sealed class DemonstrationSeeder(AppDbContext db, IPasswordVault vault, TimeProvider clock)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await SeedLock.TakeAsync(db, cancellationToken);
        if (await db.Plans.AnyAsync(cancellationToken))
        {
            return;
        }

        var document = PlanDocument.Read();
        var supplement = Supplement.Read();
        var ids = new SequentialIds(clock);
        var institutions = await new InstitutionRegister(db, clock).AddMissingAsync(document, cancellationToken);
        institutions.ForEach(i => i.ReachAt(contactName: null, DemonstrationAccounts.AddressOf(i.Code), phone: null));
        var structure = PlanStructure.Of(document, supplement, ids);
        structure.AddTo(db);
        await db.SaveChangesAsync(cancellationToken);

        // In a write of their own: otherwise what stands on actions would be written, and numbered, after all the rest.
        var year2020 = new Year2020(document, structure, institutions, ids);
        year2020.AddTo(db);
        var year2021 = new Year2021(document, structure, year2020, Demonstration.Read(), clock);
        year2021.AddTo(db, ids);
        var users = DemonstrationAccounts.Create(institutions, vault, ids);
        db.AddRange(users);
        await db.SaveChangesAsync(cancellationToken);

        // The obligations have their serial numbers now, and receipts are made of them.
        new Results2020(document, supplement, year2020).Report();
        year2021.Report(institutions, users);
        year2020.Campaign.Close(At(Year2020.Closed));
        await db.SaveChangesAsync(cancellationToken);

        await new Determinations2020(db, document, structure, clock).DecideAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        db.AddRange(Recommendations2020.Of(structure.Plan.Id, ids));
        await new Publication2020(db, supplement, structure, year2020, clock).PublishAsync(cancellationToken);
        db.Add(Loaded(structure.Plan.Id, document));
        await db.SaveChangesAsync(cancellationToken);

        // What was loaded has no audit entries of its own: the first seal is what it is held against.
        await Sealing.SealAsync((NpgsqlConnection)db.Database.GetDbConnection(), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private AuditEntry Loaded(Guid planId, PlanDocument document) =>
        new()
        {
            At = clock.GetUtcNow(),
            UserName = Results2020.Importer.Name,
            Role = "",
            UseCase = "LoadDemonstration",
            Resource = $"plan/{planId}",
            After = CanonicalJson.Of(new { title = document.Plan.TitleLt, items = document.Items.Count }),
        };

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
}
