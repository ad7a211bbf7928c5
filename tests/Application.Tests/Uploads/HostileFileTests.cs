using System.Diagnostics;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Infrastructure.Documents.Reading;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Uploads;

public sealed class HostileFileTests
{
    private static readonly OfficeReader Reader = new();

    private static IEnumerable<TestCaseData> Files() =>
        HostileFiles.All.Select(f => new TestCaseData(f).SetArgDisplayNames(f.Name));

    [TestCaseSource(nameof(Files))]
    public void File_IsReadOrRefused_AsItShould(HostileFile file)
    {
        Assert.That(file.Verdicts, Has.Member(VerdictOn(file.Make())));
    }

    [TestCaseSource(nameof(Files))]
    public void File_IsNoDocumentEither(HostileFile file)
    {
        // One of them calls its workbook a document, and nothing in it is a paragraph.
        try
        {
            Assert.That(Reader.ReadDocument(file.Make()), Is.Empty);
        }
        catch (RefusedFileException refused)
        {
            Assert.That(Enum.IsDefined(refused.Why), Is.True);
        }
    }

    [Test]
    public void Corpus_HoldsEnough() =>
        Assert.That(HostileFiles.All.Select(f => f.Name).Distinct().Count(), Is.GreaterThanOrEqualTo(120));

    [Test]
    public void Workbook_LikeThoseOfTheCorpus_IsRead() =>
        Assert.That(
            Reader.ReadWorkbook(ZipOf.AWorkbook().Bytes()).Single().At(1, 1),
            Is.EqualTo(new UploadedCell(UploadedCellKind.Text, "Tekstas"))
        );

    [Test]
    [Explicit("Prints what docs/performance.md says of hostile files.")]
    public void Corpus_IsMeasured()
    {
        VerdictOn(ZipOf.AWorkbook().Bytes());
        var (slowest, most) = (("", 0d), ("", 0d));
        foreach (var file in HostileFiles.All)
        {
            var bytes = file.Make();
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            VerdictOn(bytes);
            var (time, memory) = (
                watch.Elapsed.TotalMilliseconds,
                (GC.GetAllocatedBytesForCurrentThread() - before) / 1048576d
            );
            slowest = time > slowest.Item2 ? (file.Name, time) : slowest;
            most = memory > most.Item2 ? (file.Name, memory) : most;
        }

        TestContext.Out.WriteLine($"{HostileFiles.All.Count} files; slowest {slowest} ms; most allocated {most} MB");
    }

    private static FileRefusal? VerdictOn(byte[] file)
    {
        try
        {
            Reader.ReadWorkbook(file);
            return null;
        }
        catch (RefusedFileException refused)
        {
            return refused.Why;
        }
    }
}
