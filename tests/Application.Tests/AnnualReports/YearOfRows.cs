using ActionPlanMonitor.Application.Features.AnnualReports.Draft;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Tests.AnnualReports;

/// <summary>A year of one task with as many rows of each status as a test says.</summary>
internal static class YearOfRows
{
    private static readonly BesideTheYear Beside = new(null, 2, 0, 0);

    public static AssessedYear Of(
        int implemented,
        int partially = 0,
        int not = 0,
        decimal? plannedEur = null,
        decimal? spentEur = null,
        bool isNumber = false,
        decimal? achieved = null
    )
    {
        var planId = Guid.CreateVersion7();
        var task = new TaskRow(
            Guid.CreateVersion7(),
            1,
            "Stiprinti koordinavimą",
            isNumber ? "Laiku baigtų tyrimų dalis" : "Teigiamai įvertinta veikla",
            isNumber ? CriterionKind.Percent : CriterionKind.Qualitative,
            isNumber ? 70 : null,
            null,
            plannedEur,
            achieved,
            null,
            null
        );
        ImplementationStatus[] statuses =
        [
            .. Enumerable.Repeat(ImplementationStatus.Implemented, implemented),
            .. Enumerable.Repeat(ImplementationStatus.PartiallyImplemented, partially),
            .. Enumerable.Repeat(ImplementationStatus.NotImplemented, not),
        ];
        var items = statuses.Select((status, no) => Item(task, no + 1, status)).ToList();
        var plan = new Plan(
            planId,
            "Bandomasis 2020–2022 metų veiksmų planas",
            2020,
            2022,
            new("Lietuvos Respublikos vidaus reikalų ministras", "įsakymas", "1V-1", new(2020, 6, 12))
        );
        var campaign = new Campaign(planId, 2021, new(2022, 1, 2), new(2022, 2, 15), new(2022, 3, 1), false);
        campaign.Close(new(2022, 3, 1, 12, 0, 0, TimeSpan.Zero));
        return AssessedYear.Of(
            new PlanYear(
                new PlanYearHead(plan, campaign, AssessmentPolicy.TwentyTwentyPractice, 1),
                [task],
                items,
                items.Select(item => Part(item, spentEur)).ToLookup(p => p.ItemId)
            ),
            new(2022, 3, 10)
        );
    }

    /// <summary>A section's first draft in the words of these data; no-break spaces are written as "_".</summary>
    public static string Draft(AssessedYear year, string section) =>
        Shown(FirstDraft.Of(section, year, Figures(year))!, year);

    public static string Shown(IReadOnlyList<ReportBlock> blocks, AssessedYear year) =>
        ReportWords
            .Plain(ReportWords.Of(blocks, Figures(year)))
            .Replace(Writing.NoBreak, "_", StringComparison.Ordinal);

    public static IReadOnlyDictionary<string, Figure> Figures(AssessedYear year) => YearFigures.Of(year, Beside);

    private static ItemRow Item(TaskRow task, int no, ImplementationStatus status) =>
        new(
            Guid.CreateVersion7(),
            task,
            FormattableString.Invariant($"01.01.{no:00}"),
            "Rengti posėdžius",
            null,
            "Rengti posėdžius",
            false,
            new("Posėdžių skaičius – 2", CriterionKind.Count, Direction.AtLeast, Combination.Sum, 2, "vnt.", null),
            null,
            IsAssumption: false,
            new DecisionRow(status, status, null, DateTimeOffset.UnixEpoch, "Koordinatorė", 1)
        );

    private static PartRow Part(ItemRow item, decimal? spentEur) =>
        new(
            Guid.CreateVersion7(),
            item.Id,
            Institution,
            "VRM",
            "Vidaus reikalų ministerija",
            InstitutionKind.Ministry,
            PlannedKind.NotStated,
            null,
            null,
            null,
            ReportState.Accepted,
            DateTimeOffset.UnixEpoch,
            new PartAnswer(
                Done.Yes,
                2,
                null,
                "Surengta.",
                item.Decision!.Status == ImplementationStatus.Implemented ? [] : [Reason.Restrictions],
                null,
                spentEur is null ? [] : [new Spending(FundingSource.StateBudget, spentEur)]
            )
        );

    private static readonly Guid Institution = Guid.CreateVersion7();
}
