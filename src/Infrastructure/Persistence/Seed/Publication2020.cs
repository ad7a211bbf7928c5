using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Application.Features.Publications.Snapshot;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Publishing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// The year 2020 as it was published: version 1, marked as imported. What reconciliation finds in the printed report is kept
/// in it as it stood; nobody had answered it.
/// </summary>
internal sealed class Publication2020(
    AppDbContext db,
    Supplement supplement,
    PlanStructure structure,
    Year2020 year,
    TimeProvider clock
)
{
    private static readonly ReportActor Author = new(null, Determinations2020.DecidedBy);

    /// <summary>Reads the year back the way it is published: call it after the decisions were saved.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        WritePublicTexts();
        await db.SaveChangesAsync(cancellationToken);

        year.Campaign.MarkPublished(Year2020.Published);
        var reader = new PlanYearReader(db, new Nobody(Author.Name), clock);
        var head = await reader.HeadAsync(structure.Plan.Id, year.Campaign.Year, cancellationToken);
        var reconciler = new Reconciler(db, reader, ReconciliationChecks.All);
        var draft = await new YearToPublish(db, reader, reconciler).ReadAsync(
            head,
            cancellationToken,
            Year2020.Published
        );
        var edition = new EditionRecord(
            draft.NextVersion,
            EditionOrigin.Imported,
            Notice: null,
            Author.Name,
            Determinations2020.DecidedAt
        );
        db.Add(
            new Publication(
                structure.Plan.Id,
                year.Campaign.Year,
                draft.NextVersion,
                CanonicalJson.Seal(draft.Snapshot(edition, Year2020.Published)),
                head.PolicyVersion,
                notice: null,
                Author,
                Determinations2020.DecidedAt
            )
        );
    }

    private void WritePublicTexts()
    {
        foreach (var (item, texts) in supplement.PublicTexts)
        {
            foreach (var (executor, text) in texts)
            {
                var publicText = new PublicText(year.Obligations[(item, executor)]);
                publicText.Write(text, Results2020.Importer.Name, Determinations2020.DecidedAt);
                db.Add(publicText);
            }
        }
    }
}
