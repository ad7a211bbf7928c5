using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>
/// What the executors answered for 2020, written, handed in and accepted by the same methods as any report. Those of whom
/// the published report says that they sent nothing have no report.
/// </summary>
internal sealed class Results2020(PlanDocument document, Supplement supplement, Year2020 year)
{
    /// <summary>No person stands behind an import; the report does not say who answered or when.</summary>
    public static readonly ReportActor Importer = new(null, "2020 m. duomenų įkėlimas");

    private static readonly DateTimeOffset Submitted = new(2021, 2, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Accepted = new(2021, 2, 26, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Needs the obligations' serial numbers: call it after they were saved.</summary>
    public void Report()
    {
        foreach (var record in document.Items)
        {
            if (record.IsMunicipal)
            {
                foreach (var result in record.MunicipalResults.Where(r => r.IsReported))
                {
                    HandIn(record, year.CodeOf(result), OfMunicipality(record, result));
                }
            }
            else if (supplement.ExecutorResults.TryGetValue(record.Key, out var parts))
            {
                foreach (var (code, part) in parts)
                {
                    HandIn(record, code, OfPart(record, code, part));
                }
            }
            else
            {
                HandIn(record, record.Executors[0], OfInstitution(record));
            }
        }
    }

    private void HandIn(ItemRecord record, string executor, ReportContent content)
    {
        var obligation = year.Obligations[(record.Key, executor)];
        obligation.Write(content, Importer, Submitted);
        var contentSealed = CanonicalJson.Seal(obligation.Report!.Content);
        obligation.Submit(contentSealed, ItemYear.Approved, Importer, Submitted);
        obligation.Accept(contentSealed, Importer, Accepted);
    }

    private ReportContent OfInstitution(ItemRecord record) =>
        new()
        {
            Done = DoneOf(record),
            Achieved = record.Achieved,
            AchievedDate = record.AchievedDate,
            Narrative = record.ResultSummaryLt,
            Reasons =
            [
                .. record.ReasonCategories.Select(Vocabulary.Reason).OfType<Reason>(),
                .. supplement.FurtherReasons.GetValueOrDefault(record.Key, []),
            ],
            Spending = Spent(record, record.SpentEur),
            Participants = record.Participants,
            ClaimedStatus = Vocabulary.Status(record.DeclaredStatus),
        };

    private static Done DoneOf(ItemRecord record) =>
        record switch
        {
            { DeclaredStatus: "implemented" } => Done.Yes,
            { DeclaredStatus: "partially" } => Done.Partly,
            { ReasonCategory: "no_need" } => Done.NoNeed,
            { Achieved: > 0 } => Done.Partly,
            _ => Done.No,
        };

    /// <summary>A shared row whose executors are told apart. The printed status is of the whole row, so no part claims it.</summary>
    private ReportContent OfPart(ItemRecord record, string code, ExecutorResultRecord part) =>
        new()
        {
            Done = part.Done,
            Achieved = record.AchievedByExecutor?.GetValueOrDefault(code),
            Narrative = part.Narrative,
            Reasons = part.Reasons ?? [],
            Spending = Spent(record, part.SpentEur),
        };

    private ReportContent OfMunicipality(ItemRecord record, MunicipalResultRecord result) =>
        new()
        {
            Done = DoneOf(result),
            Achieved = result.ImplementedMeasures,
            Narrative = result.SummaryLt,
            Reasons = ReasonsOf(result),
            Spending = Spent(record, result.SpentEur),
            Participants = result.Participants,
            ClaimedStatus = result.DeclaredStatus is { } status ? Vocabulary.Status(status) : null,
        };

    private static Done? DoneOf(MunicipalResultRecord result) =>
        result switch
        {
            { DeclaredStatus: null } => null, // said only that it had nothing planned
            { DeclaredStatus: "implemented" } => Done.Yes,
            { ReasonCategory: "no_need" } => Done.NoNeed,
            { ImplementedMeasures: > 0 } => Done.Partly,
            _ => Done.No,
        };

    private static IReadOnlyList<Reason> ReasonsOf(MunicipalResultRecord result) =>
        result switch
        {
            { ReasonCategory: { } category } => Vocabulary.Reason(category) is { } reason ? [reason] : [],
            { DeclaredStatus: "not" } => [Reason.NotOrganised],
            _ => [],
        };

    /// <summary>Null is "no amount given", zero is an answer.</summary>
    private IReadOnlyList<Spending> Spent(ItemRecord record, decimal? amountEur) =>
        amountEur is { } amount
            ? [new Spending(supplement.FundingSources.GetValueOrDefault(record.Key, FundingSource.NotStated), amount)]
            : [];
}
