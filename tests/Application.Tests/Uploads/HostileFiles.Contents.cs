using System.Globalization;
using System.Text;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Application.Tests.Uploads;

/// <summary>Files whose container is sound and whose contents are not, and the harmless ones beside them.</summary>
internal static partial class HostileFiles
{
    private static IEnumerable<HostileFile> Truncated()
    {
        var whole = ZipOf.AWorkbook().Bytes();
        for (var part = 1; part <= 12; part++)
        {
            var length = whole.Length * part / 13;
            yield return new($"the first {part}/13 of a workbook", () => whole[..length], Broken);
        }
    }

    private static IEnumerable<HostileFile> Flipped()
    {
        var whole = ZipOf.AWorkbook().Bytes();
        for (var seed = 0; seed < 40; seed++)
        {
            var of = seed;
            yield return new(
                $"a workbook with eight bytes changed, {seed}",
                () =>
                {
                    var random = new Random(of);
                    var bytes = whole.ToArray();
                    for (var i = 0; i < 8; i++)
                    {
                        bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
                    }

                    return bytes;
                },
                AnyVerdict
            );
        }
    }

    private static IEnumerable<HostileFile> Deep()
    {
        foreach (var part in ZipOf.Read)
        {
            foreach (var depth in (int[])[150, 200_000])
            {
                yield return new(
                    $"{depth} elements inside each other in {part}",
                    () =>
                        ZipOf
                            .AWorkbook()
                            .With(
                                part,
                                new StringBuilder().Insert(0, "<a>", depth).Insert(depth * 3, "</a>", depth).ToString()
                            )
                            .Bytes(),
                    TooMuch
                );
            }
        }
    }

    private static IEnumerable<HostileFile> Large()
    {
        yield return Sheet("a million empty rows", RowsOf(1_000_000, ""), [null, FileRefusal.UnpacksTooLarge]);
        yield return Sheet("ten thousand filled rows", RowsOf(10_000, "<c><v>1</v></c>"), TooMuch);
        yield return Sheet(
            "a cell in the last row",
            "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
            TooMuch
        );
        yield return Sheet("a cell in the last column", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", TooMuch);
        yield return Sheet("a column beyond the last", "<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>", TooMuch);
        yield return Sheet("a negative row", "<row r=\"-5\"><c><v>1</v></c></row>", [null]);
        yield return Sheet(
            "a hundred thousand cells",
            RowsOf(1_000, string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 100))),
            TooMuch
        );
        yield return Sheet(
            "a text of a million characters in a cell",
            $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('a', Mega)}</t></is></c></row>",
            TooMuch
        );
        yield return Sheet("a reference to no string", "<row><c t=\"s\"><v>7</v></c></row>", Broken);
        yield return Sheet("a reference below the first string", "<row><c t=\"s\"><v>-1</v></c></row>", Broken);
        yield return Sheet("a reference that is no number", "<row><c t=\"s\"><v>a</v></c></row>", Broken);
        yield return new(
            "a hundred thousand strings",
            () =>
                ZipOf
                    .AWorkbook()
                    .With(ZipOf.Strings, $"<sst>{string.Concat(Enumerable.Repeat("<si><t>a</t></si>", 100_000))}</sst>")
                    .Bytes(),
            TooMuch
        );
        yield return new(
            "a hundred sheets",
            () =>
                ZipOf
                    .AWorkbook()
                    .With(
                        ZipOf.Workbook,
                        $"<workbook {Namespace} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + string.Concat(Enumerable.Repeat("<sheet name=\"A\" r:id=\"r1\"/>", 100))
                            + "</workbook>"
                    )
                    .Bytes(),
            TooMuch
        );
        yield return new(
            "thirty thousand attributes",
            () =>
                ZipOf
                    .AWorkbook()
                    .With(
                        ZipOf.Sheet1,
                        $"<x {string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"a{i}=\"1\""))}/>"
                    )
                    .Bytes(),
            (FileRefusal?)null
        );
    }

    private static string RowsOf(int rows, string cells) =>
        new StringBuilder(rows * (11 + cells.Length)).Insert(0, $"<row>{cells}</row>", rows).ToString();

    private static HostileFile Sheet(string name, string rows, FileRefusal?[] verdicts) =>
        new(name, () => ZipOf.AWorkbook().With(ZipOf.Sheet1, ZipOf.SheetOf(rows)).Bytes(), verdicts);

    private static IEnumerable<HostileFile> Lies()
    {
        yield return new(
            "bytes that are no UTF-8",
            () => ZipOf.AWorkbook().With(ZipOf.Sheet1, [0x3c, 0x78, 0x3e, 0xff, 0xfe, 0xc0]).Bytes(),
            Broken
        );
        yield return new(
            "an encoding of another age",
            () =>
                ZipOf
                    .AWorkbook()
                    .With(ZipOf.Sheet1, "<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>"u8.ToArray())
                    .Bytes(),
            Broken
        );
        yield return new(
            "a sheet that never ends",
            () => ZipOf.AWorkbook().With(ZipOf.Sheet1, "<worksheet><sheetData>").Bytes(),
            Broken
        );
        yield return new("a part of nothing", () => ZipOf.AWorkbook().With(ZipOf.Sheet1, []).Bytes(), Broken);
        yield return new(
            "a control character",
            () => ZipOf.AWorkbook().With(ZipOf.Sheet1, "<x>\u0001</x>").Bytes(),
            Broken
        );
        yield return new("encrypted entries", () => Patched([0x50, 0x4b, 0x01, 0x02], 8, 0x01), FileRefusal.Encrypted);
        yield return new(
            "sizes that are not true",
            () => Patched([0x50, 0x4b, 0x01, 0x02], 24, 0x01),
            [null, FileRefusal.Damaged]
        );
        yield return new("a method nobody knows", () => Patched([0x50, 0x4b, 0x01, 0x02], 10, 0x63), Broken);
    }

    /// <summary>A byte of every record of a kind put to something else.</summary>
    private static byte[] Patched(byte[] record, int at, byte value)
    {
        var bytes = ZipOf.AWorkbook().Bytes();
        for (var i = 0; i + record.Length + at < bytes.Length; i++)
        {
            if (bytes.AsSpan(i, record.Length).SequenceEqual(record))
            {
                bytes[i + at] = value;
            }
        }

        return bytes;
    }

    /// <summary>Read like any other, because what they want is not done.</summary>
    private static IEnumerable<HostileFile> Harmless()
    {
        foreach (var target in (string[])["file:///etc/passwd", "http://127.0.0.1:1/a.xml", "\\\\server\\share\\a.xml"])
        {
            yield return new(
                $"a sheet that lies at {target}",
                () =>
                    ZipOf
                        .AWorkbook()
                        .With(
                            ZipOf.Relations,
                            $"<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"{target}\"/></Relationships>"
                        )
                        .Bytes(),
                (FileRefusal?)null
            );
        }

        yield return new(
            "links to other workbooks",
            () => ZipOf.AWorkbook().With("xl/externalLinks/externalLink1.xml", "<externalLink/>").Bytes(),
            (FileRefusal?)null
        );
        yield return new(
            "an embedded object",
            () => ZipOf.AWorkbook().With("xl/embeddings/oleObject1.bin", new byte[1000]).Bytes(),
            (FileRefusal?)null
        );
        yield return Sheet(
            "a formula that starts a program",
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>cmd|'/c calc'!A0</f><v>x</v></c></row>",
            [null]
        );
        yield return Sheet(
            "a formula that asks the network",
            "<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://127.0.0.1:1\")</f></c></row>",
            [null]
        );
    }
}
