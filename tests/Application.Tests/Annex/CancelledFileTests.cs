using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Infrastructure.Documents.Xlsx;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>Whoever stops a file leaves nothing on the disk. Alone, so that only its own temporary files are seen.</summary>
[NonParallelizable]
public sealed class CancelledFileTests
{
    private CancellationTokenSource _patience = null!;
    private int _onDisk;

    [SetUp]
    public void Begin() => (_patience, _onDisk) = (new CancellationTokenSource(), 0);

    [TearDown]
    public void End() => _patience.Dispose();

    [TestCase(AnnexFileFormat.Xlsx, 1)]
    [TestCase(AnnexFileFormat.Ods, 1)]
    [TestCase(AnnexFileFormat.Csv, 0)]
    [TestCase(AnnexFileFormat.Json, 0)]
    [TestCase(AnnexFileFormat.Docx, 0)]
    public void StoppedWhileItsRowsAreRead_StopsThere(AnnexFileFormat format, int filesMeanwhile)
    {
        var annex = AnnexSample.Build();
        var file = AnnexFileOf.Create(
            new AnnexSource(annex with { Rows = [] }, null, EndlessRows(annex.Rows), () => annex.Institutions),
            format,
            Language.Lithuanian
        );

        Assert.That(
            async () => await file.WriteAsync(Stream.Null, _patience.Token),
            Throws.InstanceOf<OperationCanceledException>()
        );

        Assert.That(_onDisk, Is.EqualTo(filesMeanwhile), "what is put together on the disk");
        Assert.That(TemporaryFiles(), Is.Empty);
    }

    [Test]
    public void StoppedWhileItsSheetsAreWritten_LeavesNoFile()
    {
        var table = new Table(
            "Duomenys",
            "tblDuomenys",
            null,
            [new TableColumn("n", "Eilutė", ColumnFormat.Number, 10)],
            EndlessCells()
        );
        var book = new WorkbookDocument(
            new DocumentProperties("Priedas", "VRM", "lt-LT", DateTimeOffset.UnixEpoch),
            [table]
        );

        Assert.That(
            async () => await new XlsxDocumentWriter().WriteAsync(book, Stream.Null, _patience.Token),
            Throws.InstanceOf<OperationCanceledException>()
        );

        Assert.That(_onDisk, Is.EqualTo(1));
        Assert.That(TemporaryFiles(), Is.Empty);
    }

    private async IAsyncEnumerable<AnnexRowDto> EndlessRows(IReadOnlyList<AnnexRowDto> sample)
    {
        for (var i = 0; ; i++)
        {
            await StopAfterAsync(i);
            yield return sample[i % sample.Count];
        }
    }

    private IEnumerable<IReadOnlyList<Cell>> EndlessCells()
    {
        for (var i = 0; ; i++)
        {
            StopAfterAsync(i).GetAwaiter().GetResult();
            yield return [Cell.Of(i)];
        }
    }

    private async Task StopAfterAsync(int rows)
    {
        if (rows == 100)
        {
            _onDisk = TemporaryFiles().Length;
            await _patience.CancelAsync();
        }
    }

    private static string[] TemporaryFiles() =>
        Directory.GetFiles(Path.GetTempPath(), $"action-plan-monitor-{Environment.ProcessId}-*");
}
