using System.Text;
using System.Text.Unicode;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>Tells by a file's own bytes what it is, and refuses what nobody should have to open (trust.md 11).</summary>
public static class EvidenceRecogniser
{
    private const long LargestUnpacked = 500L * 1024 * 1024;

    private static readonly HashSet<string> WebPages = [".html", ".htm", ".xhtml", ".mht", ".svg", ".xml"];

    private static readonly HashSet<string> Scripts =
    [
        ".bat",
        ".cmd",
        ".exe",
        ".hta",
        ".js",
        ".jse",
        ".lnk",
        ".ps1",
        ".py",
        ".reg",
        ".sh",
        ".url",
        ".vbe",
        ".vbs",
        ".wsf",
    ];

    /// <summary>An old Office file, or a new one locked with a password.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <exception cref="Common.ProblemException">One of <see cref="EvidenceErrors"/>.</exception>
    public static EvidenceType Recognise(ReadOnlySpan<byte> file, string? name)
    {
        if (file.IsEmpty)
        {
            throw EvidenceErrors.Empty();
        }

        if (IsProgram(file))
        {
            throw EvidenceErrors.Program();
        }

        if (PackageNames.StartsLikeOne(file))
        {
            return OfPackage(PackageNames.Read(file) ?? throw EvidenceErrors.Damaged(), Ending(name));
        }

        if (PackageNames.EndsLikeOne(file))
        {
            throw EvidenceErrors.Damaged();
        }

        if (file.StartsWith(CompoundFile))
        {
            throw file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? EvidenceErrors.Encrypted()
                : EvidenceErrors.OldOffice();
        }

        return file.StartsWith("%PDF-"u8) ? EvidenceType.Pdf
            : file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? EvidenceType.Png
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? EvidenceType.Jpeg
            : OfText(file, Ending(name));
    }

    private static EvidenceType OfPackage(PackageNames package, string ending)
    {
        switch (package.MimeType)
        {
            case PackageNames.Adoc:
                return EvidenceType.Adoc;
            // The second version of ADOC is an ASiC-E container by another name.
            case PackageNames.Asice:
                return ending == ".adoc" ? EvidenceType.Adoc : EvidenceType.Asice;
        }

        if (package.HasLockedParts)
        {
            throw EvidenceErrors.Encrypted();
        }

        if (package.Names.Any(IsMacro))
        {
            throw EvidenceErrors.Macros();
        }

        if (package.Unpacked > LargestUnpacked)
        {
            throw EvidenceErrors.TooLargeInside();
        }

        return (package.MimeType, IsOpenXml: package.Names.Contains("[Content_Types].xml")) switch
        {
            ("application/vnd.oasis.opendocument.text", _) => EvidenceType.Odt,
            ("application/vnd.oasis.opendocument.spreadsheet", _) => EvidenceType.Ods,
            (null, true) when package.Names.Contains("word/document.xml") => EvidenceType.Docx,
            (null, true) when package.Names.Contains("xl/workbook.xml") => EvidenceType.Xlsx,
            _ => throw EvidenceErrors.Unknown(),
        };
    }

    private static EvidenceType OfText(ReadOnlySpan<byte> file, string ending)
    {
        var text = file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        if (!Utf8.IsValid(text) || HasControls(text))
        {
            throw EvidenceErrors.Unknown();
        }

        var start = text.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("<"u8) || WebPages.Contains(ending))
        {
            throw EvidenceErrors.WebPage();
        }

        if (start.StartsWith("#!"u8) || Scripts.Contains(ending))
        {
            throw EvidenceErrors.Program();
        }

        return ending is ".txt" or "" ? EvidenceType.Text : throw EvidenceErrors.Unknown();
    }

    /// <summary>A short text may begin with these two letters; a program is no text.</summary>
    private static bool IsProgram(ReadOnlySpan<byte> file) =>
        (file.StartsWith("MZ"u8) && file[..Math.Min(file.Length, 64)].Contains((byte)0))
        || file.StartsWith("\u007fELF"u8)
        || file.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE])
        || file.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
        || file.StartsWith((ReadOnlySpan<byte>)[0xCE, 0xFA, 0xED, 0xFE]);

    private static bool IsMacro(string entry) =>
        entry.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || entry.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)
        || entry.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || entry.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || entry.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);

    private static bool HasControls(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') or 0x7F)
            {
                return true;
            }
        }

        return false;
    }

    private static string Ending(string? name) => Path.GetExtension(EvidenceName.Readable(name)).ToLowerInvariant();
}
