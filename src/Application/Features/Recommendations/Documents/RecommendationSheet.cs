using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Application.Features.Recommendations.Documents;

/// <summary>The table as data: a row per result; only the first row of a recommendation repeats what it says.</summary>
public static class RecommendationSheet
{
    /// <summary>Between several names in one cell.</summary>
    public const char Separator = ';';

    public static CsvDocument Csv(RecommendationsDto table, RecommendationWords words) =>
        new(Of(table, words, caption: null), CsvDialect.ExcelLithuanian);

    public static WorkbookDocument Workbook(RecommendationsDto table, RecommendationWords words, DateTimeOffset at) =>
        new(
            new DocumentProperties(words.Title(table.Year), words.Annex.System, words.Annex.LanguageTag, at),
            [Of(table, words, words.Title(table.Year))]
        );

    private static Table Of(RecommendationsDto table, RecommendationWords words, string? caption) =>
        new(
            words.Sheet,
            "tblRekomendacijos",
            caption,
            [
                new TableColumn("no", words.Number, ColumnFormat.Number, 6),
                new TableColumn("recommendation", words.Recommendation, ColumnFormat.Text, 60),
                new TableColumn("addressees", words.Addressees, ColumnFormat.Text, 24),
                new TableColumn("strength", words.Strength, ColumnFormat.Text, 20),
                new TableColumn("state", words.State, ColumnFormat.Text, 20),
                new TableColumn("related_items", words.RelatedItems, ColumnFormat.Text, 22),
                new TableColumn("given_by", words.From, ColumnFormat.Text, 16),
                new TableColumn("result", words.Results, ColumnFormat.Text, 80),
            ],
            table.Items.SelectMany((row, i) => Rows(row, i + 1, words))
        );

    private static IEnumerable<IReadOnlyList<Cell>> Rows(RecommendationDto row, int no, RecommendationWords words)
    {
        var first = row.Results.Count > 0 ? row.Results[0] : null;
        yield return
        [
            Cell.Of(no),
            Cell.Of(row.Text),
            Cell.Of(Joined(row.Addressees)),
            Cell.Of(words.Of(row.Strength)),
            Cell.Of(words.Of(row.State)),
            Cell.Of(Joined(row.RelatedItems)),
            Cell.Of(first?.From),
            Cell.Of(row.State == RecommendationState.NoData ? words.NoData : first?.Text),
        ];
        foreach (var result in row.Results.Skip(1))
        {
            yield return
            [
                Cell.Of(no),
                Cell.Empty,
                Cell.Empty,
                Cell.Empty,
                Cell.Empty,
                Cell.Empty,
                Cell.Of(result.From),
                Cell.Of(result.Text),
            ];
        }
    }

    private static string Joined(IReadOnlyList<string> names) => string.Join($"{Separator} ", names);
}
