using System.Globalization;
using System.Text;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Application.Tests.Uploads;

/// <param name="Verdicts">Any of them is right; null stands for "is read".</param>
public sealed record HostileFile(string Name, Func<byte[]> Make, params FileRefusal?[] Verdicts)
{
    public override string ToString() => Name;
}

/// <summary>Files that nobody fills in: each is refused, or read without doing what it wants (trust.md U1).</summary>
internal static class HostileFiles
{
    private const int Mega = 1024 * 1024;
    private const string Namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static readonly FileRefusal?[] TooMuch = [FileRefusal.UnpacksTooLarge];
    private static readonly FileRefusal?[] Broken = [FileRefusal.Damaged];

    /// <summary>Whatever is made of a file with a few bytes gone wrong, it is one of the verdicts and not a failure.</summary>
    private static readonly FileRefusal?[] AnyVerdict = [null, .. Enum.GetValues<FileRefusal>().Cast<FileRefusal?>()];

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        .. Bombs(),
        .. Entries(),
        .. Paths(),
        .. Entities(),
        .. Macros(),
        .. WrongTypes(),
        .. Truncated(),
        .. Flipped(),
        .. Deep(),
        .. Large(),
        .. Lies(),
        .. Harmless(),
    ];

    private static IEnumerable<HostileFile> Bombs()
    {
        foreach (var part in ZipOf.Read)
        {
            foreach (var megabytes in (int[])[13, 64, 256])
            {
                yield return new($"{part} of {megabytes} MB of spaces", () => Bomb(part, megabytes), TooMuch);
            }
        }

        yield return new(
            "two sheets that are small alone and too large together",
            () =>
                ZipOf
                    .AWorkbook()
                    .With(ZipOf.Strings, s => Blow(s, $"<sst {Namespace}>", 11, "</sst>"))
                    .With(ZipOf.Sheet1, s => Blow(s, $"<worksheet {Namespace}>", 11, "</worksheet>"))
                    .Bytes(),
            TooMuch
        );
        yield return new(
            "a zip in a zip in a zip",
            () =>
                ZipOf
                    .AWorkbook()
                    .With("xl/a.zip", ZipOf.AWorkbook().With("b.zip", Bomb(ZipOf.Sheet1, 64)).Bytes())
                    .Bytes(),
            (FileRefusal?)null
        );
    }

    private static byte[] Bomb(string part, int megabytes) =>
        ZipOf.AWorkbook().With(part, s => Blow(s, $"<x {Namespace}>", megabytes, "</x>")).Bytes();

    private static void Blow(Stream part, string start, int megabytes, string end)
    {
        part.Write(Encoding.UTF8.GetBytes(start));
        var spaces = new byte[Mega];
        Array.Fill(spaces, (byte)' ');
        for (var i = 0; i < megabytes; i++)
        {
            part.Write(spaces);
        }

        part.Write(Encoding.UTF8.GetBytes(end));
    }

    private static IEnumerable<HostileFile> Entries()
    {
        foreach (var count in (int[])[501, 5_000, 20_000])
        {
            yield return new(
                $"{count} entries",
                () =>
                {
                    var zip = ZipOf.AWorkbook();
                    for (var i = 0; i < count; i++)
                    {
                        zip.Twice(string.Create(CultureInfo.InvariantCulture, $"xl/p{i}.xml"), "<x/>");
                    }

                    return zip.Bytes();
                },
                TooMuch
            );
        }
    }

    private static IEnumerable<HostileFile> Paths()
    {
        foreach (
            var name in (string[])
                [
                    "../evil.xml",
                    "xl/../../evil.xml",
                    "/etc/passwd",
                    "xl\\..\\evil.xml",
                    "C:evil.xml",
                    "xl/worksheets/..",
                    "evil\0.xml",
                    new string('a', 300) + ".xml",
                ]
        )
        {
            yield return new(
                $"an entry named {name[..Math.Min(name.Length, 20)].Replace('\0', '0')}",
                () => ZipOf.AWorkbook().With(name, "<x/>").Bytes(),
                Broken
            );
        }

        yield return new("two sheets of one name", () => ZipOf.AWorkbook().Twice(ZipOf.Sheet1, "<x/>").Bytes(), Broken);
        yield return new(
            "names that differ by case",
            () => ZipOf.AWorkbook().With("XL/Workbook.xml", "<x/>").Bytes(),
            Broken
        );
    }

    private static IEnumerable<HostileFile> Entities()
    {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 12; i++)
        {
            var before = i - 1;
            laughs.Append(
                CultureInfo.InvariantCulture,
                $"<!ENTITY a{i} \"&a{before};&a{before};&a{before};&a{before};&a{before};&a{before};&a{before};&a{before};\">"
            );
        }

        (string Name, string Doctype, string Use)[] kinds =
        [
            ("a document type", "<!DOCTYPE x>", ""),
            ("an entity from a file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
            ("an entity from the network", "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:1/x\">]>", "&e;"),
            ("a parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>", ""),
            ("a billion laughs", laughs + "]>", "&a11;"),
        ];
        foreach (var part in ZipOf.Read)
        {
            foreach (var (name, doctype, use) in kinds)
            {
                yield return new(
                    $"{name} in {part}",
                    () => ZipOf.AWorkbook().With(part, $"{doctype}<x {Namespace}>{use}</x>").Bytes(),
                    Broken
                );
            }
        }

        yield return new(
            "an entity nobody declared",
            () => ZipOf.AWorkbook().With(ZipOf.Sheet1, $"<worksheet {Namespace}>&nobody;</worksheet>").Bytes(),
            Broken
        );
    }

    private static IEnumerable<HostileFile> Macros()
    {
        foreach (var name in (string[])["xl/vbaProject.bin", "vbaProject.bin", "xl/sub/VBAPROJECT.BIN"])
        {
            yield return new(name, () => ZipOf.AWorkbook().With(name, [1, 2, 3]).Bytes(), FileRefusal.Macros);
        }

        foreach (
            var type in (string[])
                [
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                    "application/vnd.ms-excel.template.macroEnabled.main+xml",
                    "application/vnd.ms-excel.addin.macroEnabled.main+xml",
                ]
        )
        {
            yield return new(
                type,
                () => ZipOf.AWorkbook().With(ZipOf.Types, TypesOf(type)).Bytes(),
                FileRefusal.Macros
            );
        }
    }

    private static string TypesOf(string type) =>
        $"<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}\"/></Types>";

    private static IEnumerable<HostileFile> WrongTypes()
    {
        byte[] ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        yield return new("nothing", () => [], FileRefusal.Empty);
        yield return new("an old .xls", () => [.. ole, .. new byte[8192]], FileRefusal.OldExcel);
        yield return new(
            "a file with a password",
            () => [.. ole, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]],
            FileRefusal.Encrypted
        );
        yield return new(
            "an .ods",
            () => new ZipOf().With("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()).Bytes(),
            FileRefusal.OpenDocument
        );
        (string Name, byte[] Bytes)[] others =
        [
            ("a CSV", "Kodas;Reikšmė\r\n01.01.01;2"u8.ToArray()),
            ("a PDF", "%PDF-1.7\n%âãÏÓ"u8.ToArray()),
            ("a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
            ("a page", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray()),
            ("XML of Excel 2003", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"u8.ToArray()),
            ("a program", [0x4d, 0x5a, .. new byte[1024]]),
            ("gzip", [0x1f, 0x8b, 0x08, .. new byte[64]]),
            ("zeros", new byte[4096]),
            ("an empty zip", [0x50, 0x4b, 0x05, 0x06, .. new byte[18]]),
            ("two bytes", [0x50, 0x4b]),
        ];
        foreach (var (name, bytes) in others)
        {
            yield return new(name, () => bytes, FileRefusal.WrongType);
        }

        yield return new("five megabytes", () => [0x50, 0x4b, 3, 4, .. new byte[5 * Mega]], FileRefusal.TooLarge);
        foreach (
            var type in (string[])
                [
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
                    "application/vnd.ms-excel.sheet.binary.main",
                    "text/html",
                ]
        )
        {
            yield return new(
                $"a package of {type}",
                () => ZipOf.AWorkbook().With(ZipOf.Types, TypesOf(type)).Bytes(),
                FileRefusal.WrongType
            );
        }

        foreach (var missing in (string[])[ZipOf.Types, ZipOf.Workbook])
        {
            yield return new($"no {missing}", () => ZipOf.AWorkbook().Without(missing).Bytes(), FileRefusal.WrongType);
        }
    }

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
