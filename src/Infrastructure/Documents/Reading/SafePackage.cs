using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

/// <summary>What the file has to be: its main part's type, and what the same program's other files say of themselves.</summary>
internal enum PackageKind
{
    Workbook,
    Document,
}

/// <summary>
/// An uploaded Office file, opened so that it can do no harm: only parts that are asked for are unpacked, their bytes are
/// counted while they are, XML has no DTD and nothing outside the file is ever looked at. Every upload is opened here.
/// </summary>
internal sealed class SafePackage : IDisposable
{
    private static readonly byte[] Zip = [0x50, 0x4b, 0x03, 0x04];
    private static readonly byte[] Ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.Part,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private long _read;

    private SafePackage(ZipArchive zip, Dictionary<string, ZipArchiveEntry> parts) => (_zip, _parts) = (zip, parts);

    /// <summary>The part that everything else hangs on.</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>How much was unpacked so far, in bytes.</summary>
    public long BytesRead => _read;

    public static SafePackage Open(ReadOnlyMemory<byte> file, PackageKind kind)
    {
        RequireSignature(file.Span, kind);
        var zip = new ZipArchive(AsStream(file), ZipArchiveMode.Read);
        try
        {
            var package = new SafePackage(zip, PartsOf(zip));
            package.MainPart = package.FindMainPart(kind);
            return package;
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>Turns whatever a damaged file makes the readers throw into one answer.</summary>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or XmlException
                        or IOException
                        or NotSupportedException
                        or FormatException
                        or OverflowException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            throw new RefusedFileException(FileRefusal.Damaged);
        }
    }

    /// <returns>The part's XML, which ends with the reading when it is too much; null when there is no such part.</returns>
    public XmlReader? Part(string name) =>
        _parts.TryGetValue(name, out var entry)
            ? new BoundedXmlReader(XmlReader.Create(new CountingStream(entry.Open(), Count), Xml))
            : null;

    public XmlReader Required(string name) => Part(name) ?? throw new RefusedFileException(FileRefusal.Damaged);

    /// <summary>Relations of a part to others inside the file, by id; what lies outside is left out unless asked for.</summary>
    public Dictionary<string, string> Relations(string part, bool external = false)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var relations = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = Part($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (xml?.Read() == true)
        {
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Id") is { } id
                && xml.GetAttribute("Target") is { } target
                && (xml.GetAttribute("TargetMode") == "External") == external
            )
            {
                relations[id] = external ? target : Resolve(folder, target);
            }
        }

        return relations;
    }

    public void Dispose() => _zip.Dispose();

    private void Count(int bytes, ref long ofPart)
    {
        ofPart += bytes;
        _read += bytes;
        if (ofPart > PackageLimits.Part || _read > PackageLimits.Total)
        {
            throw new RefusedFileException(FileRefusal.UnpacksTooLarge);
        }
    }

    private static void RequireSignature(ReadOnlySpan<byte> file, PackageKind kind)
    {
        FileRefusal? refused = file.Length switch
        {
            0 => FileRefusal.Empty,
            > PackageLimits.File => FileRefusal.TooLarge,
            _ when file.StartsWith(Zip) => null,
            // The old binary formats and password-protected files share one container.
            _ when file.StartsWith(Ole) => IsEncrypted(file) || kind == PackageKind.Document
                ? FileRefusal.Encrypted
                : FileRefusal.OldExcel,
            _ => FileRefusal.WrongType,
        };
        if (refused is { } why)
        {
            throw new RefusedFileException(why);
        }
    }

    private static bool IsEncrypted(ReadOnlySpan<byte> ole) =>
        ole.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;

    private static Dictionary<string, ZipArchiveEntry> PartsOf(ZipArchive zip)
    {
        if (zip.Entries.Count > PackageLimits.Entries)
        {
            throw new RefusedFileException(FileRefusal.UnpacksTooLarge);
        }

        var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            if (
                name.Length is 0 or > 250
                || name.StartsWith('/')
                || name.AsSpan().ContainsAny("\\:\0")
                || name.Split('/').Contains("..")
                || !parts.TryAdd(name, entry)
            )
            {
                throw new RefusedFileException(FileRefusal.Damaged);
            }

            if (entry.IsEncrypted)
            {
                throw new RefusedFileException(FileRefusal.Encrypted);
            }

            if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedFileException(FileRefusal.Macros);
            }
        }

        return parts;
    }

    private string FindMainPart(PackageKind kind)
    {
        if (_parts.ContainsKey("mimetype"))
        {
            throw new RefusedFileException(FileRefusal.OpenDocument);
        }

        var wanted =
            kind == PackageKind.Workbook
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var (overrides, defaults) = Types();
        // Programs name the type of the main part by itself or by its extension.
        var main =
            overrides.FirstOrDefault(t => t.Value == wanted).Key
            ?? Relations("").Values.FirstOrDefault(part => defaults.GetValueOrDefault(ExtensionOf(part)) == wanted);
        return main is not null && _parts.ContainsKey(main)
            ? main
            : throw new RefusedFileException(FileRefusal.WrongType);
    }

    private (Dictionary<string, string> Overrides, Dictionary<string, string> Defaults) Types()
    {
        var (overrides, defaults) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        using var types = Part("[Content_Types].xml");
        while (types?.Read() == true)
        {
            if (types.NodeType != XmlNodeType.Element || types.GetAttribute("ContentType") is not { } type)
            {
                continue;
            }

            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedFileException(FileRefusal.Macros);
            }

            if (types.GetAttribute("PartName") is { } part)
            {
                overrides.TryAdd(part.TrimStart('/'), type);
            }
            else if (types.GetAttribute("Extension") is { } extension)
            {
                defaults.TryAdd(extension, type);
            }
        }

        return (overrides, defaults);
    }

    private static string ExtensionOf(string part) => part[(part.LastIndexOf('.') + 1)..];

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target.TrimStart('/');
        }

        var path = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step != "..")
            {
                path.Add(step);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
}
