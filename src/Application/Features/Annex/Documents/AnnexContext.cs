using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>The annex with its look-ups: names of institutions, titles of tasks, order of municipalities.</summary>
/// <param name="rows">Where the rows are read from, each time from the first one; null: the annex holds them itself.</param>
internal sealed class AnnexContext(AnnexDto annex, AnnexWords words, IReadOnlyCollection<AnnexRowDto>? rows = null)
{
    private readonly Dictionary<string, AnnexInstitutionDto> _institutions = annex
        .Institutions.GroupBy(institution => institution.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly Dictionary<int, string> _tasks = annex.Tasks.ToDictionary(task => task.No, task => task.Title);

    public AnnexDto Annex => annex;

    public IReadOnlyCollection<AnnexRowDto> Rows => rows ?? annex.Rows;

    public AnnexWords Words => words;

    public string? TaskTitle(int no) => _tasks.GetValueOrDefault(no);

    public AnnexInstitutionDto? Institution(string code) => _institutions.GetValueOrDefault(code);

    public bool IsMunicipality(string code) =>
        Institution(code)?.Kind is InstitutionKind.City or InstitutionKind.Municipality or InstitutionKind.District;

    /// <summary>Institutions are known by their code, municipalities by their name.</summary>
    public string ShortName(AnnexExecutorResultDto part) =>
        IsMunicipality(part.Executor) ? part.ExecutorName : part.Executor;

    /// <summary>Cities first, then municipalities and districts together, each in Lithuanian order (domain.md 10); institutions keep the plan's order.</summary>
    public IReadOnlyList<AnnexExecutorResultDto> Ordered(AnnexRowDto row) =>
        [
            .. row.ExecutorResults.Where(part => !IsMunicipality(part.Executor)),
            .. row
                .ExecutorResults.Where(part => IsMunicipality(part.Executor))
                .OrderBy(part => Institution(part.Executor)?.Kind == InstitutionKind.City ? 0 : 1)
                .ThenBy(part => part.ExecutorName, AnnexWords.NameOrder),
        ];

    /// <summary>Those that answer for themselves: whom another's answer covers has nothing more to tell.</summary>
    public IReadOnlyList<AnnexExecutorResultDto> Answering(AnnexRowDto row) =>
        [.. Ordered(row).Where(part => row.ExecutorResults.All(other => other.Executor != part.AnsweredWith))];

    /// <summary>Handed in and not sent back. What stands in a draft is nobody else's to read yet.</summary>
    public static bool IsHandedIn(AnnexExecutorResultDto part) =>
        part.State is ReportState.Submitted or ReportState.Accepted && !part.Reasons.Contains(Reason.NotReported);

    /// <summary>
    /// A text written for the item as a whole. The answer also joins its executors' texts into one for readers of JSON;
    /// a document lists those one by one, so a joined text is none of its own.
    /// </summary>
    public static string? OwnText(AnnexRowDto row) =>
        string.IsNullOrWhiteSpace(row.ResultText) || row.ExecutorResults.Any(part => IsIn(row.ResultText, part))
            ? null
            : row.ResultText;

    private static bool IsIn(string text, AnnexExecutorResultDto part) =>
        IsHandedIn(part)
        && !string.IsNullOrWhiteSpace(part.Text)
        && text.Contains(part.Text.Trim(), StringComparison.Ordinal);

    /// <summary>Somebody who planned nothing is outside every denominator (domain.md 5).</summary>
    public static bool IsExpected(AnnexExecutorResultDto part) => part.PlannedKind != PlannedKind.Nothing;

    public string PlannedText(AnnexExecutorResultDto part) =>
        part.PlannedKind switch
        {
            PlannedKind.Number => part.PlannedCount is { } number ? words.Planned(Number(number)) : words.Missing,
            PlannedKind.AsNeeded => words.AsNeeded,
            PlannedKind.NotStated => words.Missing,
            PlannedKind.Nothing => words.NothingPlanned,
        };

    public string Criterion(AnnexRowDto row) =>
        (
            !string.IsNullOrWhiteSpace(row.CriterionText) ? row.CriterionText.Trim()
            : row.Criterion.Kind == CriterionKind.AsNeeded ? words.AsNeeded
            : words.Missing
        ) + (row.Criterion.Span is { } span ? $" ({words.CountedTogether(span.From, span.To)})" : "");

    public string Moment(DateTimeOffset moment) =>
        VilniusTime.Of(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string Number(decimal value)
    {
        var text = value.ToString("0.##########", CultureInfo.InvariantCulture);
        return words.Language == Language.English ? text : text.Replace('.', ',');
    }
}

/// <summary>Moments are UTC inside; people read Vilnius time.</summary>
public static class VilniusTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vilnius");

    public static DateTime Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment));
}
