using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// An open campaign to try the platform on: the items of 2020 that go on, with targets and executors taken over, marked as an
/// assumption. Its dates stand around the day of the load, so that it is open whenever somebody tries it.
/// </summary>
internal sealed class Year2021(
    PlanDocument document,
    PlanStructure structure,
    Year2020 year2020,
    Demonstration demonstration,
    TimeProvider clock
)
{
    private const int DaysOpenAlready = 14;
    private const int DaysUntilDue = 21;
    private const int DaysUntilClose = 35;

    private static readonly TimeZoneInfo Vilnius = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vilnius");
    private static readonly ReportActor Invented = new(null, "Demonstraciniai duomenys");

    private readonly Dictionary<(string Item, string Executor), Obligation> _obligations = [];

    public void AddTo(AppDbContext db, SequentialIds ids)
    {
        var year = document.Year + 1;
        db.Add(NewCampaign(year));
        db.AddRange(structure.Tasks.Values.Select(t => new TaskYear(t.Id, structure.Plan.Id, year, plannedEur: null)));

        var oneOff = demonstration.OneOff.Select(o => o.Item).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, before) in year2020.ItemYears.Where(i => !oneOff.Contains(i.Key)))
        {
            var itemYear = before.ContinuedIn(year);
            db.Add(itemYear);
            foreach (var (of, owed) in year2020.Obligations.Where(o => o.Key.Item == key))
            {
                var obligation = owed.ContinuedIn(itemYear, ids.Next());
                _obligations.Add(of, obligation);
                db.Add(obligation);
            }
        }
    }

    /// <summary>Needs the obligations' serial numbers: call it after they were saved.</summary>
    public void Report(IReadOnlyList<Institution> institutions, IReadOnlyList<User> users)
    {
        var coordinator = ActorOf(users.Single(u => u.UserName == DemonstrationAccounts.Coordinator));
        foreach (var record in demonstration.Reports)
        {
            var institutionId = institutions.Single(i => i.Code == record.Executor).Id;
            var reporter = users.FirstOrDefault(u => u.InstitutionId == institutionId);
            Play(
                _obligations[(record.Item, record.Executor)],
                record,
                reporter is null ? Invented : ActorOf(reporter),
                coordinator
            );
        }
    }

    private Campaign NewCampaign(int year)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Vilnius).DateTime);
        return new Campaign(
            structure.Plan.Id,
            year,
            today.AddDays(-DaysOpenAlready),
            today.AddDays(DaysUntilDue),
            today.AddDays(DaysUntilClose),
            isDemonstration: true
        );
    }

    private void Play(
        Obligation obligation,
        DemonstrationReportRecord record,
        ReportActor reporter,
        ReportActor coordinator
    )
    {
        var written = clock.GetUtcNow().AddDays(-record.DaysAgo);
        var reviewed = written.AddDays(1);
        obligation.Write(ContentOf(record), reporter, written);
        if (record.State == ReportState.Draft)
        {
            return;
        }

        var content = CanonicalJson.Seal(obligation.Report!.Content);
        obligation.Submit(content, ItemYear.Approved, reporter, written);
        if (record.State == ReportState.Accepted)
        {
            obligation.Accept(content, coordinator, reviewed);
        }
        else if (record.State == ReportState.Returned)
        {
            obligation.Return(record.Comment ?? "", coordinator, reviewed);
        }
    }

    private static ReportContent ContentOf(DemonstrationReportRecord record) =>
        new()
        {
            Done = record.Done,
            Achieved = record.Achieved,
            ClaimedStatus = record.ClaimedStatus,
            Narrative = record.Narrative,
            Reasons = record.Reasons ?? [],
            Spending = record.Spending ?? [],
            Participants = record.Participants,
        };

    private static ReportActor ActorOf(User user) => new(user.Id, user.DisplayName);
}
