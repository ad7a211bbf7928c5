using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Infrastructure.Documents.Xlsx;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>Alone, so that what others keep in memory is not counted.</summary>
[NonParallelizable]
public sealed class LargeWorkbookTests
{
    private const int Rows = 20_000;
    private const int Columns = 40;

    [Test]
    public async Task Workbook_OfTwentyThousandRows_IsNotKeptInMemory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = long.MaxValue;
        var table = new Table(
            "Duomenys",
            "tblDuomenys",
            null,
            [
                .. Enumerable
                    .Range(0, Columns)
                    .Select(n => new TableColumn($"c{n}", $"Stulpelis {n}", ColumnFormat.Text, 12)),
            ],
            RowsThat(afterAll: () => held = GC.GetTotalMemory(forceFullCollection: true) - before)
        );
        var properties = new DocumentProperties("Priedas", "VRM", "lt-LT", DateTimeOffset.UnixEpoch);

        await new XlsxDocumentWriter().WriteAsync(
            new WorkbookDocument(properties, [table]),
            Stream.Null,
            CancellationToken.None
        );

        Assert.That(held, Is.LessThan(10_000_000), "The rows were kept until the file was whole.");
    }

    private static IEnumerable<IReadOnlyList<Cell>> RowsThat(Action afterAll)
    {
        for (var row = 0; row < Rows; row++)
        {
            yield return
            [
                .. Enumerable.Range(0, Columns).Select(column => Cell.Of($"Eilutės {row} {column} langelio tekstas")),
            ];
        }

        afterAll();
    }
}
