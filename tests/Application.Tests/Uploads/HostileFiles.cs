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
internal static partial class HostileFiles
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
}
