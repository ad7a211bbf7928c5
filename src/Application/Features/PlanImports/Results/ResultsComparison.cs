using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Application.Features.Publications;
using ActionPlanMonitor.Domain.Assessment;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.PlanImports.Results;

/// <summary>
/// The results that a document brings to a plan's year: all of them where the year has none; else what the document says
/// otherwise, and what the plan has stays as it is. Both sides are compared as they are printed.
/// </summary>
public sealed class ResultsComparison(IAppDbContext db, YearReader years)
{
    internal async Task<IReadOnlyList<PlanChange>> DifferencesAsync(Guid planId, PlanDraft draft, CancellationToken ct)
    {
        if (draft.ResultsYear is not { } year)
        {
            return [];
        }

        if (!await db.Campaigns.AnyAsync(c => c.PlanId == planId && c.Year == year, ct))
        {
            return [.. DraftRow.Of(draft).Where(r => r.Item.Result is not null).Select(r => Comes(r, year))];
        }

        var shown = await years.ReadAsync(planId, year, AskedVersion.OfLive, ct);
        var annex = Annexes.Of(shown, new AnnexFilter(Task: null, Status: null, Executor: null, Q: null));
        var printed = new PrintedResults(annex, await db.Institutions.AsNoTracking().ToListAsync(ct));
        var standing = annex.Rows.ToDictionary(RowOf, StringComparer.Ordinal);
        return
        [
            .. from told in DraftRow.Of(draft)
            where told.Item.Result is not null && standing.ContainsKey(told.Cited)
            from difference in Between(told.Cited, year, printed.Of(standing[told.Cited]), told.Item.Result!)
            select difference,
        ];
    }

    /// <summary>The plan has no results of that year yet.</summary>
    private static PlanChange Comes(DraftRow row, int year) =>
        new(
            PlanChangeKind.Added,
            row.Cited,
            year,
            DoubtField.Result,
            Was: null,
            row.Item.Result!.Status is { } status ? ResultPlace.Word(status) : row.Item.Result.Text
        );

    private static string RowOf(AnnexRowDto row) =>
        row.ActionNo is { } no ? FormattableString.Invariant($"{row.MeasureCode}/{no}") : row.MeasureCode;

    private static IEnumerable<PlanChange> Between(string row, int year, DraftResult stands, DraftResult told)
    {
        if (told.Status is { } status && status != stands.Status)
        {
            yield return Differs(
                DoubtField.Status,
                stands.Status is { } was ? ResultPlace.Word(was) : null,
                ResultPlace.Word(status)
            );
        }

        if (!IsSame(told.Text, stands.Text))
        {
            yield return Differs(DoubtField.Result, stands.Text, told.Text);
        }

        var before = stands.Parts.ToLookup(PartKey);
        foreach (var part in told.Parts)
        {
            var was = before[PartKey(part)].FirstOrDefault();
            if (was is null || !IsSame(Said(was), Said(part)))
            {
                yield return Differs(DoubtField.Result, was is null ? null : Said(was), Said(part));
            }
        }

        PlanChange Differs(string field, string? was, string? becomes) =>
            new(PlanChangeKind.ResultDiffers, row, year, field, was, becomes);
    }

    private static string PartKey(DraftPartResult part) => part.Code ?? part.Printed;

    /// <summary>Without the name: a document may spell it otherwise.</summary>
    private static string Said(DraftPartResult part)
    {
        var words = AnnexWords.For(Speech.Language);
        return part switch
        {
            { NotReported: true } => words.SentNothing(part.Code ?? part.Printed),
            { NothingPlanned: true } => words.PlannedNothing(part.Code ?? part.Printed),
            _ =>
                $"{part.Code ?? part.Printed}. {(part.Status is { } status ? $"{words.Of(status)}. " : "")}{part.Text}",
        };
    }

    private static bool IsSame(string? one, string? other) => Words(one).SequenceEqual(Words(other));

    private static string[] Words(string? text) =>
        (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The results of a year as its annex prints them, read like those of any document.</summary>
internal sealed class PrintedResults
{
    private readonly AnnexResult _result;
    private readonly ResultReader _reader;

    public PrintedResults(AnnexDto annex, IEnumerable<Domain.Institutions.Institution> register)
    {
        _result = new AnnexResult(new AnnexContext(annex, AnnexWords.Lithuanian));
        _reader = new ResultReader(new ExecutorMatcher(register), new Doubts());
    }

    public DraftResult Of(AnnexRowDto row)
    {
        var cell = new RawCell(
            new CellPlace(Table: 1, Sheet: null, Row: 1),
            [
                .. _result
                    .Of(row)
                    .Select(paragraph => new UploadedParagraph(
                        paragraph.ListItem is { } item ? $"{item.Number}." : "",
                        [.. paragraph.Spans.Select(span => new UploadedRun(span.Text, span.Bold, span.Italic))]
                    )),
            ]
        );
        var item = new DraftItem
        {
            IsMunicipal = row.IsMunicipal,
            Executors = [.. row.ExecutorResults.Select(part => new DraftExecutor(part.Executor, part.Executor))],
        };
        return _reader.Read(cell, row.MeasureCode, item) ?? new DraftResult(Status: null, Text: null, []);
    }
}
