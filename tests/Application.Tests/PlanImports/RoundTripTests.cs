using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.PlanImports;
using ActionPlanMonitor.Application.Features.PlanImports.Reading;
using ActionPlanMonitor.Application.Tests.Annex;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using ActionPlanMonitor.Infrastructure.Documents.Reading;
using DocumentFormat.OpenXml.Packaging;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.PlanImports;

/// <summary>
/// What goes out as an annex comes in as the same plan and the same results, and goes out again the same, letter by letter.
/// The printed table has no place for: the first letter of a task's title (it stands after a dash, small), targets apart from
/// their words, planned money, the status of an institution's own part, and what a municipality planned.
/// </summary>
internal sealed class RoundTripTests
{
    [Test]
    public async Task WordAnnex_ComesInAndGoesOut_TheSame([Range(1, 60)] int seed)
    {
        var annex = RandomAnnex.Of(seed);
        var first = await AnnexFileOf.Bytes(annex, AnnexFileFormat.Docx);

        var (draft, doubts) = Read(first);
        var again = DraftedAnnex.Of(draft, annex);

        Assert.That(Content(again), Is.EqualTo(Content(annex)));
        Assert.That(draft.Title, Is.EqualTo(annex.PlanTitle));
        Assert.That(draft.ResultsYear, Is.EqualTo(annex.Year));
        Assert.That(doubts.Select(d => d.Code).Except(Expected), Is.Empty);
        Assert.That(BodyOf(await AnnexFileOf.Bytes(again, AnnexFileFormat.Docx)), Is.EqualTo(BodyOf(first)));
    }

    [Test]
    public async Task Workbook_ComesInAndGoesOut_TheSame([Range(1, 60)] int seed)
    {
        var annex = RandomAnnex.Of(seed);
        var first = await AnnexFileOf.Bytes(annex, AnnexFileFormat.Xlsx);

        var (draft, doubts) = Read(first);
        var again = DraftedAnnex.Of(draft, annex);

        Assert.That(Content(again), Is.EqualTo(Content(annex)));
        Assert.That(draft.Title, Is.EqualTo(annex.PlanTitle));
        Assert.That(draft.ResultsYear, Is.EqualTo(annex.Year));
        Assert.That(doubts.Select(d => d.Code).Except(Expected), Is.Empty);
        Assert.That(SheetOf(await AnnexFileOf.Bytes(again, AnnexFileFormat.Xlsx)), Is.EqualTo(SheetOf(first)));
    }

    /// <summary>A plan without a criterion or a target is looked at, whoever wrote it.</summary>
    private static readonly string[] Expected = ["criterion_missing", "target_not_stated"];

    private static (PlanDraft Draft, IReadOnlyList<DraftDoubt> Doubts) Read(MemoryStream file) =>
        PlanReader.Read(new OfficeReader().ReadTables(file.ToArray()), Oracle.Register(), new ReadingHints())!.Value;

    private static string BodyOf(MemoryStream file)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        return package.MainDocumentPart!.Document!.OuterXml;
    }

    /// <summary>The sheet that looks like the annex, cell by cell.</summary>
    private static List<string> SheetOf(MemoryStream file) =>
        [
            .. new OfficeReader()
                .ReadTables(file.ToArray())
                .Tables.Single(t => t.Name == "Priedas")
                .Rows.SelectMany(row => row.Cells.Select(c => $"{row.No}/{c.Column}: {c.Text}")),
        ];

    /// <summary>What the printed table holds, a line for each thing.</summary>
    private static List<string> Content(AnnexDto annex) =>
        [
            .. annex
                .Tasks.Where(t => annex.Rows.Any(r => r.TaskNo == t.No))
                .Select(t => $"{t.No} {AnnexTitle.LowerFirst(t.Title)}"),
            .. annex.Rows.SelectMany(row =>
                new[]
                {
                    $"{row.TaskNo} {row.MeasureCode} {row.ActionNo} {row.ParentTitle}",
                    $"  {row.Title}",
                    $"  {string.Join(", ", row.Executors)}",
                    $"  {row.CriterionText}",
                    $"  {row.Status} {row.ResultText} {row.Justification}",
                }.Concat(row.ExecutorResults.OrderBy(p => p.Executor, StringComparer.Ordinal).Select(p => Part(row, p)))
            ),
        ];

    private static string Part(AnnexRowDto row, AnnexExecutorResultDto part)
    {
        // Institutions' parts are printed without a status, and so are those that were not handed in.
        var status = row.IsMunicipal && part.State == ReportState.Accepted ? $"{part.Status}" : "";
        var nothing = part.PlannedKind == PlannedKind.Nothing ? "nothing planned" : "";
        return $"    {part.Executor} {status} {part.State} {part.AnsweredWith} {nothing} {part.Text}";
    }
}
