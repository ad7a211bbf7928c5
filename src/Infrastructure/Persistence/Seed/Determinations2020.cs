using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// The statuses the ministry published, beside what the engine suggests on the rows as they were loaded. Where they differ,
/// the justification is that it was published so.
/// </summary>
internal sealed class Determinations2020(
    AppDbContext db,
    PlanDocument document,
    PlanStructure structure,
    TimeProvider clock
)
{
    public const string DecidedBy = "2020 m. ataskaita";
    private const string AsPublished = "Kaip paskelbta 2020 m. ataskaitoje.";

    public static readonly DateTimeOffset DecidedAt = new(
        Year2020.Published.ToDateTime(new TimeOnly(12, 0)),
        TimeSpan.Zero
    );

    /// <summary>Reads the facts back the way every page reads them: call it after the reports were saved.</summary>
    public async Task DecideAsync(CancellationToken cancellationToken)
    {
        var reader = new PlanYearReader(db, new Nobody(DecidedBy), clock);
        var head = await reader.HeadAsync(structure.Plan.Id, document.Year, cancellationToken);
        var loaded = await reader.ReadAsync(head, Visibility.Accepted, cancellationToken);

        var published = document.Items.ToDictionary(
            i => structure.Items[i.Key].Id,
            i => Vocabulary.Status(i.DeclaredStatus)
        );
        var facts = loaded.ToFacts(decided: false);
        var decided = facts with
        {
            // A task looks at the status its items show, and that is the published one.
            Tasks =
            [
                .. facts.Tasks.Select(task =>
                    task with
                    {
                        Items = [.. task.Items.Select(item => item with { Official = published[item.Id] })],
                    }
                ),
            ],
        };
        foreach (var task in PlanAssessor.Assess(decided, head.Policy, reader.Today).Tasks)
        {
            var record = document.Tasks.Single(t => t.No == task.No);
            Decide(task.Id, ofTask: true, Vocabulary.Status(record.DeclaredStatus), task.Suggested.Status);
            foreach (var item in task.Items)
            {
                Decide(item.Id, ofTask: false, published[item.Id], item.Suggested.Status);
            }
        }
    }

    private void Decide(Guid subjectId, bool ofTask, ImplementationStatus status, ImplementationStatus suggested)
    {
        var determination = new Determination(subjectId, document.Year, structure.Plan.Id, ofTask);
        determination.Decide(status, suggested, status == suggested ? null : AsPublished, DecidedBy, DecidedAt);
        db.Add(determination);
    }
}
