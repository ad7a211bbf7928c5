namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>The annex as it is printed: five columns, a band per task, measures with their actions under them (domain.md 10).</summary>
public static class AnnexDocument
{
    public static FlowDocument Build(AnnexDto annex, AnnexWords words)
    {
        var context = new AnnexContext(annex, words);
        var properties = new DocumentProperties(
            AnnexTitle.Of(annex, words),
            words.System,
            words.LanguageTag,
            annex.AsOf
        );
        var acceptedOnly = string.Equals(annex.Basis, "accepted", StringComparison.Ordinal);
        return new FlowDocument(
            properties,
            annex.IsPreview
                ? words.Previewed(context.Moment(annex.AsOf))
                : words.Note(context.Moment(annex.AsOf), annex.Published, acceptedOnly),
            new FlowTable(
                [
                    new FlowColumn(words.CodeHeader, 20),
                    new FlowColumn(words.MeasuresHeader, 62),
                    new FlowColumn(words.InstitutionHeader, 35),
                    new FlowColumn(words.CriterionHeader, 45),
                    new FlowColumn(words.ResultHeader, 95),
                ],
                Rows(context)
            ),
            words.Source
        );
    }

    private static IEnumerable<FlowRow> Rows(AnnexContext context)
    {
        var words = context.Words;
        var rows = context.Annex.Rows;
        var result = new AnnexResult(context);
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        int? task = null;
        string? measure = null;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (row.TaskNo != task)
            {
                task = row.TaskNo;
                yield return new BandRow(words.TaskBand(row.TaskNo, context.TaskTitle(row.TaskNo)));
            }

            var isAction = row.ActionNo is not null;
            if (isAction && !string.Equals(row.MeasureCode, measure, StringComparison.Ordinal))
            {
                // A measure judged only by its actions has no row of its own: it still heads them.
                yield return new CellsRow(
                    [
                        [Paragraph.Of(row.MeasureCode)],
                        [Paragraph.Of($"{row.ParentTitle ?? words.Missing}:")],
                        [],
                        [],
                        [],
                    ],
                    KeepWithNext: true
                );
            }

            var actionsFollow =
                !isAction
                && index + 1 < rows.Count
                && string.Equals(rows[index + 1].MeasureCode, row.MeasureCode, StringComparison.Ordinal);
            measure = row.MeasureCode;
            yield return new CellsRow([
                isAction ? [] : [Paragraph.Of(row.MeasureCode)],
                [Title(row, words, actionsFollow)],
                [Paragraph.Of(Executors(row, context, mentioned))],
                [Paragraph.Of(context.Criterion(row))],
                result.Of(row),
            ]);
        }
    }

    private static Paragraph Title(AnnexRowDto row, AnnexWords words, bool actionsFollow) =>
        row.ActionNo is { } no
            ? new Paragraph([new Span(words.Action(no), Italic: true), new Span($" {row.Title}")])
            : Paragraph.Of(actionsFollow ? $"{row.Title.TrimEnd(':', '.', ' ')}:" : row.Title);

    /// <summary>First mention in full with the code in brackets, then the code alone.</summary>
    private static string Executors(AnnexRowDto row, AnnexContext context, HashSet<string> mentioned)
    {
        var names = row.Executors.Select(code =>
        {
            var name = context.Institution(code)?.Name;
            if (name is null || string.Equals(name, code, StringComparison.Ordinal))
            {
                return code;
            }

            if (context.IsMunicipality(code))
            {
                return name;
            }

            return !mentioned.Add(code) ? code
                : name.Contains(code, StringComparison.Ordinal) ? name
                : $"{name} ({code})";
        });
        var text = string.Join(", ", names);
        return text.Length == 0 ? context.Words.Missing : text;
    }
}
