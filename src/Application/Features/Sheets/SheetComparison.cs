using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>
/// A template against what is stored. A cell counts only where it was changed since the file was made: what a colleague
/// wrote meanwhile into a row that the file's author left alone is nobody's conflict.
/// </summary>
internal sealed class SheetComparison(
    UploadedTemplate template,
    IReadOnlyList<Obligation> own,
    IReadOnlyDictionary<Guid, ObligationContext> contexts
)
{
    private readonly List<SheetRowDto> _rows = [];
    private readonly List<CellProblemDto> _problems = [];
    private readonly List<string> _notices = [];
    private int _unchanged;

    public SheetPreviewDto Compare()
    {
        var known = template.Identity.Rows.ToDictionary(r => r.ObligationId);
        var mine = own.ToDictionary(o => o.Id);
        var keyed = template.Rows.Select(row => (Row: row, Id: KeyOf(row))).ToList();
        var strangers = keyed
            .Where(r => r.Id is not { } id || !known.ContainsKey(id) || !mine.ContainsKey(id))
            .Where(r => r.Id is not null || template.HasAnswers(r.Row))
            .Select(r => r.Row)
            .ToList();
        if (strangers.Count > 0)
        {
            var rows = string.Join(", ", strangers.Take(10)) + (strangers.Count > 10 ? "…" : "");
            _notices.Add(
                Speech.Say(
                    $"Praleistos lapo eilutės, kurių nėra jūsų šablone: {rows}.",
                    $"Rows of the sheet that are not in your template were left aside: {rows}."
                )
            );
        }

        foreach (
            var group in keyed
                .Where(r => r.Id is { } id && known.ContainsKey(id) && mine.ContainsKey(id))
                .GroupBy(r => r.Id!.Value)
        )
        {
            CompareRows(mine[group.Key], known[group.Key], [.. group.Select(r => r.Row)]);
        }

        NoticeRest(mine.Keys.Except(keyed.Where(r => r.Id is not null).Select(r => r.Id!.Value)).Count());
        return new SheetPreviewDto(_rows, _unchanged, _problems, _notices);
    }

    private Guid? KeyOf(int row) =>
        template.At(row, SheetColumn.RowKey) is { } cell && Guid.TryParse(cell.Text, out var id) ? id : null;

    private void CompareRows(Obligation obligation, TemplateBase known, List<int> rows)
    {
        if (rows.Count > 1)
        {
            foreach (var row in rows)
            {
                Report(
                    obligation.Id,
                    row,
                    SheetColumn.RowKey,
                    Speech.Say(
                        $"Ta pati eilutė faile yra kelis kartus ({string.Join(", ", rows)}). Palikite vieną.",
                        $"The same row is in the file several times ({string.Join(", ", rows)}). Keep one."
                    )
                );
            }

            return;
        }

        var context = contexts[obligation.Id];
        if (!obligation.IsEditable || context.AnsweredWith is not null)
        {
            _notices.Add(
                Speech.Say(
                    $"Lapo eilutė {rows[0]} ({Code(context)}) jau pateikta, todėl nekeičiama.",
                    $"Row {rows[0]} of the sheet ({Code(context)}) has been handed in and is not changed."
                )
            );
            return;
        }

        if (
            template.At(rows[0], SheetColumn.Version) is { } version
            && version.Text.Trim() != FormattableString.Invariant($"{known.Version}")
        )
        {
            Report(
                obligation.Id,
                rows[0],
                SheetColumn.Version,
                Speech.Say(
                    "Eilutės versija faile pakeista. Atsisiųskite šabloną iš naujo.",
                    "The row's version was changed in the file. Download the template again."
                )
            );
            return;
        }

        CompareRow(obligation, known, context, rows[0]);
    }

    private void CompareRow(Obligation obligation, TemplateBase known, ObligationContext context, int row)
    {
        var reader = new SheetRowReader(
            column => template.At(row, column),
            TemplateBuilder.IsShare(context),
            obligation.Year
        );
        var typed = reader.Read();
        var current = obligation.Report is { } report ? ReportInput.Of(report.Content) : SheetAnswers.Nothing;
        var filled = current;
        var stale = obligation.Version != known.Version;
        var failed = reader
            .Problems.Select(p => (Field: SheetColumns.FieldOf(p.Key)!.Value, Column: p.Key, p.Value))
            .ToList();
        foreach (var (_, column, why) in failed)
        {
            Report(obligation.Id, row, column, why);
        }

        var changes = new List<SheetChangeDto>();
        foreach (var (field, before) in SheetColumns.Fields.Zip(known.Answers))
        {
            if (
                !template.Has(field)
                || failed.Exists(f => f.Field == field)
                || (field == SheetField.Spending && reader.HasManySources)
            )
            {
                continue;
            }

            var (answer, now) = (SheetAnswers.Canonical(field, typed), SheetAnswers.Canonical(field, current));
            if (TemplateBase.Digest(answer) == before || answer == now)
            {
                continue;
            }

            var next = SheetAnswers.Take(field, typed, filled);
            if (Refused(next, context, field) is { } why)
            {
                Report(obligation.Id, row, SheetColumns.All.First(c => SheetColumns.FieldOf(c) == field), why);
                failed.Add((field, default, why));
                continue;
            }

            filled = next;
            changes.Add(
                new SheetChangeDto(
                    field,
                    SheetAnswers.Say(field, current),
                    SheetAnswers.Say(field, typed),
                    stale && TemplateBase.Digest(now) != before,
                    SheetAnswers.IsEmpty(field, typed)
                )
            );
        }

        if (changes.Count > 0)
        {
            _rows.Add(
                new SheetRowDto(
                    obligation.Id,
                    obligation.Version,
                    context.MeasureCode,
                    context.ActionNo,
                    context.ItemYear.Title,
                    stale,
                    stale ? obligation.Report?.UpdatedBy : null,
                    stale ? obligation.Report?.UpdatedAt : null,
                    changes,
                    current,
                    filled
                )
            );
        }
        else if (failed.Count == 0)
        {
            _unchanged++;
        }
    }

    /// <summary>The rules of the form, so that what is offered here is never refused when it is saved.</summary>
    private static string? Refused(ReportInput next, ObligationContext context, SheetField field)
    {
        var result = new ReportInputValidator().Validate(next);
        return !result.IsValid ? result.Errors[0].ErrorMessage
            : field == SheetField.Achieved ? ReportRules.Senseless(next.ToContent(), context.Criterion)
            : null;
    }

    private void Report(Guid obligation, int row, SheetColumn column, string why) =>
        _problems.Add(
            new CellProblemDto(
                obligation,
                template.SheetName,
                template.AddressOf(row, column),
                SheetColumns.Header(column),
                Shortened(template.At(row, column)?.Text),
                why
            )
        );

    private void NoticeRest(int missingRows)
    {
        if (missingRows > 0)
        {
            _notices.Add(
                Speech.Say(
                    $"Faile nėra dalies jūsų eilučių ({missingRows}): jos lieka nepakeistos.",
                    $"Some of your rows ({missingRows}) are not in the file: they stay as they are."
                )
            );
        }

        foreach (var missing in template.MissingColumns)
        {
            _notices.Add(
                Speech.Say(
                    $"Faile nėra stulpelio „{SheetColumns.Header(missing)}“: šie atsakymai lieka nepakeisti.",
                    $"The file has no column “{SheetColumns.Header(missing)}”: these answers stay as they are."
                )
            );
        }

        foreach (var unknown in template.UnknownHeadings.Concat(template.RepeatedHeadings).Take(10))
        {
            _notices.Add(
                Speech.Say(
                    $"Stulpelis „{Shortened(unknown)}“ praleistas.",
                    $"The column “{Shortened(unknown)}” was left aside."
                )
            );
        }

        if (template.HasFormulas)
        {
            _notices.Add(
                Speech.Say(
                    "Formulės neskaičiuojamos: paimta reikšmė, kurią jos turėjo įrašant failą.",
                    "Formulas are not calculated: the value they had when the file was saved is taken."
                )
            );
        }
    }

    private static string Code(ObligationContext context) =>
        context.MeasureCode + (context.ActionNo is { } no ? FormattableString.Invariant($"/{no}") : "");

    private static string? Shortened(string? text) => text is { Length: > 120 } ? text[..119] + "…" : text;
}
