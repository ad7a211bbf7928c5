using System.Globalization;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Publications;

namespace ActionPlanMonitor.Application.Features.Annex;

/// <summary>What the screen and every file of the annex are made from.</summary>
internal static class Annexes
{
    /// <summary>What the printed annex writes in the place of 60 names.</summary>
    private const string Municipalities = "Savivaldybės";

    public static AnnexDto Of(ShownYear year, AnnexFilter filter)
    {
        var assessed = year.Assessed;
        var shown = assessed.Items.Where(item => Matches(item, filter)).ToList();
        return Head(year) with
        {
            Institutions =
            [
                .. shown
                    .SelectMany(i => i.Parts)
                    .GroupBy(p => (p.Row.Code, p.Row.Name, p.Row.InstitutionKind))
                    .Select(parts => (parts.Key, Money: assessed.MoneyOf(parts)))
                    .Select(i => new AnnexInstitutionDto(
                        i.Key.Code,
                        i.Key.Name,
                        i.Key.InstitutionKind,
                        i.Money.Allocated.Eur,
                        i.Money.Spent.Eur
                    )),
            ],
            Rows = [.. shown.Select(Row)],
        };
    }

    /// <summary>Everything but the rows and what is found in them.</summary>
    public static AnnexDto Head(ShownYear year)
    {
        var head = year.Assessed.Year.Head;
        return new AnnexDto
        {
            PlanTitle = head.Plan.Title,
            PeriodFrom = head.Plan.PeriodFrom,
            PeriodTo = head.Plan.PeriodTo,
            Year = head.Year,
            AsOf = year.AsOf,
            Published = head.Campaign.IsPublished,
            Source = year.Edition.Source,
            Version = year.Edition.Version,
            PublishedAt = year.Edition.PublishedAt,
            Basis = year.Edition.Basis,
            Tasks = [.. year.Assessed.Year.Tasks.Select(t => new AnnexTaskDto(t.No, t.Title))],
            Institutions = [],
            Rows = [],
        };
    }

    public static bool Matches(AssessedItem item, AnnexFilter filter) =>
        (filter.Task is null || item.Row.Task.No == filter.Task)
        && (filter.Status is null || item.Outcome.Status == filter.Status)
        && (filter.Executor is null || item.Parts.Any(p => p.Row.Code == filter.Executor))
        && (string.IsNullOrWhiteSpace(filter.Q) || Texts(item).Any(text => Contains(text, filter.Q.Trim())));

    private static IEnumerable<string?> Texts(AssessedItem item) =>
        [
            item.Row.MeasureCode,
            item.Row.Title,
            item.Row.MeasureTitle,
            item.Row.Criterion.Text,
            .. item.Parts.SelectMany(p => new[] { p.Row.Name, p.Row.Answer?.Narrative }),
        ];

    /// <summary>Letters without their marks find the letters with them: "sirvintu" finds Širvintų.</summary>
    private static bool Contains(string? text, string words) =>
        text is not null
        && CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            text,
            words,
            CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreCase
        ) >= 0;

    public static AnnexRowDto Row(AssessedItem item) =>
        new()
        {
            ItemId = item.Row.Id,
            TaskNo = item.Row.Task.No,
            MeasureCode = item.Row.MeasureCode,
            ActionNo = item.Row.ActionNo,
            Title = item.Row.Title,
            ParentTitle = item.Row.ParentTitle,
            IsMunicipal = item.Row.IsMunicipal,
            Executors = item.Row.IsMunicipal ? [Municipalities] : [.. item.Parts.Select(p => p.Row.Code)],
            CriterionText = item.Row.Criterion.Text,
            Criterion = new AnnexCriterionDto(
                item.Row.Criterion.Kind,
                item.Row.Criterion.Target,
                item.Row.Criterion.Unit,
                item.Row.Criterion.Deadline
            )
            {
                Span = item.Row.Span,
            },
            Achieved = item.Achieved,
            HasSmallCounts = item.HasSmallCounts,
            SuggestedStatus = item.Outcome.Suggested.Status,
            ClaimedStatus = item.ClaimedStatus,
            OfficialStatus = item.Outcome.Official,
            Status = item.Outcome.Status,
            StatusOrigin = item.StatusOrigin,
            Justification = item.Row.Decision?.Justification,
            Reasons = item.Reasons,
            ResultText = ResultText(item),
            PlannedEur = item.Row.PlannedEur,
            AllocatedEur = item.AllocatedEur,
            SpentEur = item.SpentEur,
            ExecutorResults = [.. item.Parts.Select(Part)],
        };

    /// <summary>One text where one executor answers; several answers are each signed with their executor's code.</summary>
    private static string? ResultText(AssessedItem item)
    {
        var told = item.Parts.Where(p => !string.IsNullOrWhiteSpace(p.Row.Answer?.Narrative)).ToList();
        return told switch
        {
            [] => null,
            [var one] => one.Row.Answer!.Narrative,
            _ => string.Join(
                "\n",
                told.Select(p => $"{(item.Row.IsMunicipal ? p.Row.Name : p.Row.Code)}. {p.Row.Answer!.Narrative}")
            ),
        };
    }

    private static AnnexExecutorResultDto Part(AssessedPart part) =>
        new()
        {
            Executor = part.Row.Code,
            ExecutorName = part.Row.Name,
            ObligationId = part.Row.ObligationId,
            State = part.Row.State,
            Status = part.Outcome.Status,
            ClaimedStatus = part.Row.Answer?.ClaimedStatus,
            PlannedKind = part.Row.PlannedKind,
            PlannedCount = part.Row.PlannedValue,
            AnsweredWith = part.Row.AnsweredWithCode,
            Achieved = part.Row.Answer?.Achieved,
            AchievedShown = part.Row.AchievedShown,
            AchievedDate = part.Row.Answer?.AchievedDate,
            AllocatedEur = part.Row.Answer?.AllocatedEur,
            SpentEur = part.Row.Answer?.SpentEur,
            Reasons = part.Reasons,
            Text = part.Row.Answer?.Narrative,
            SubmittedAt = part.Row.SubmittedAt,
            EvidenceCount = part.Row.Answer?.Evidence?.Count,
            EvidenceUrls = part.Row.Answer?.Evidence?.Links,
        };
}
