using System.Buffers.Binary;
using System.Text;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>
/// What a ZIP package says of itself: the names in its list and, where it stands first and unpacked, its <c>mimetype</c>.
/// Nothing in it is unpacked, so it costs the same whatever it holds.
/// </summary>
/// <param name="Unpacked">Bytes that the list says it would take unpacked.</param>
public sealed record PackageNames(IReadOnlySet<string> Names, string? MimeType, long Unpacked, bool HasLockedParts)
{
    public const string Adoc = "application/vnd.lt.archyvai.adoc-2008";
    public const string Asice = "application/vnd.etsi.asic-e+zip";
    private const int MostEntries = 5000;
    private const int LocalHeader = 0x04034b50;
    private const int ListedHeader = 0x02014b50;
    private const int End = 0x06054b50;
    private const int EndLength = 22;
    private const int ListedLength = 46;
    private const int LocalLength = 30;

    public static bool StartsLikeOne(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether a package ends exactly where the file does: it is one as well as whatever it begins like.</summary>
    public static bool EndsLikeOne(ReadOnlySpan<byte> file) => FindEnd(file) >= 0;

    /// <returns>Null where the list does not fit the file.</returns>
    public static PackageNames? Read(ReadOnlySpan<byte> file)
    {
        var end = FindEnd(file);
        if (!StartsLikeOne(file) || end < 0)
        {
            return null;
        }

        int count = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        var at = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (count is 0 or > MostEntries || at >= end)
        {
            return null;
        }

        return List(file[..end], (int)at, count) is var (names, unpacked, locked)
            ? new PackageNames(names, FirstMimeType(file), unpacked, locked)
            : null;
    }

    private static (HashSet<string> Names, long Unpacked, bool Locked)? List(ReadOnlySpan<byte> file, int at, int count)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unpacked = 0L;
        var locked = false;
        for (var i = 0; i < count; i++)
        {
            if (at + ListedLength > file.Length || BinaryPrimitives.ReadInt32LittleEndian(file[at..]) != ListedHeader)
            {
                return null;
            }

            var entry = file[at..];
            int name = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            int extra = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]);
            int comment = BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            if (ListedLength + name > entry.Length)
            {
                return null;
            }

            names.Add(Encoding.UTF8.GetString(entry.Slice(ListedLength, name)).Replace('\\', '/'));
            unpacked += BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]);
            locked |= (entry[8] & 1) == 1;
            at += ListedLength + name + extra + comment;
        }

        return (names, unpacked, locked);
    }

    private static string? FirstMimeType(ReadOnlySpan<byte> file)
    {
        var stored = BinaryPrimitives.ReadUInt16LittleEndian(file[8..]) == 0;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(file[18..]);
        int name = BinaryPrimitives.ReadUInt16LittleEndian(file[26..]);
        int extra = BinaryPrimitives.ReadUInt16LittleEndian(file[28..]);
        var start = LocalLength + name + extra;
        return
            stored
            && length is > 0 and < 200
            && start + length <= file.Length
            && file.Slice(LocalLength, name).SequenceEqual("mimetype"u8)
            ? Encoding.ASCII.GetString(file.Slice(start, (int)length)).Trim()
            : null;
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        var earliest = Math.Max(0, file.Length - EndLength - ushort.MaxValue);
        for (var at = file.Length - EndLength; at >= earliest; at--)
        {
            if (
                BinaryPrimitives.ReadInt32LittleEndian(file[at..]) == End
                && at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 20)..]) == file.Length
            )
            {
                return at;
            }
        }

        return -1;
    }
}
