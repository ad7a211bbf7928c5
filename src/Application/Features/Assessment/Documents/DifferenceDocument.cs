using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Assessment.Documents;

/// <summary>The register to be printed: a band per task, the verdicts side by side, the words of the decision.</summary>
public static class DifferenceDocument
{
    public static FlowDocument Build(DifferencesDto register, DifferenceWords words) =>
        new(
            new DocumentProperties(words.Title(register), words.Annex.System, words.Annex.LanguageTag, register.AsOf),
            words.Note(register),
            new FlowTable(
                [
                    new FlowColumn(words.Annex.CodeHeader, 24),
                    new FlowColumn(words.Annex.MeasuresHeader, 58),
                    new FlowColumn(words.ResultHeader, 26),
                    new FlowColumn(words.Column("status_suggested").Title, 25),
                    new FlowColumn(words.Column("status_claimed").Title, 25),
                    new FlowColumn(words.Column("status_final").Title, 25),
                    new FlowColumn(words.Column("status_justification").Title, 50),
                    new FlowColumn(words.DecidedHeader, 24),
                ],
                Rows(register, words)
            ),
            words.Annex.Source
        );

    private static IEnumerable<FlowRow> Rows(DifferencesDto register, DifferenceWords words)
    {
        var titles = register.Tasks.ToDictionary(task => task.No, task => task.Title);
        int? task = null;
        foreach (var row in register.Rows)
        {
            if (row.TaskNo != task)
            {
                task = row.TaskNo;
                yield return new BandRow(words.Annex.TaskBand(row.TaskNo, titles.GetValueOrDefault(row.TaskNo)));
            }

            yield return new CellsRow([
                [Paragraph.Of(words.Subject(row))],
                [Paragraph.Of(row.Title)],
                [Paragraph.Of(words.Result(row))],
                Suggested(row, words),
                [Paragraph.Of(Status(row.ClaimedStatus, words))],
                [new Paragraph([new Span(Status(row.OfficialStatus, words), Bold: true)])],
                [Paragraph.Of(words.Justification(row))],
                [Paragraph.Of(words.Decided(row))],
            ]);
        }
    }

    private static List<Paragraph> Suggested(DifferenceDto row, DifferenceWords words)
    {
        List<Paragraph> paragraphs = [Paragraph.Of(Status(row.SuggestedStatus, words))];
        if (row.SuggestionChanged)
        {
            paragraphs.Add(new Paragraph([new Span(words.ChangedSince(row), Italic: true)]));
        }

        return paragraphs;
    }

    private static string Status(ImplementationStatus? status, DifferenceWords words) =>
        status is { } value ? words.Annex.Of(value) : words.Annex.Missing;
}
