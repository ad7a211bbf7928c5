using System.Globalization;
using System.Text;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Evidence;

/// <summary>A file's name as it is kept and shown: no folder, nothing unseen in it, at most 255 letters.</summary>
public static class EvidenceName
{
    private const int Longest = 255;
    private const string NotInNames = "<>:\"|?*";

    /// <summary>Fits the name to what the file is; one without an ending gets that of its type.</summary>
    public static string Clean(string? given, EvidenceType type)
    {
        var name = Readable(given);
        var endings = Endings(type);
        var ending = Path.GetExtension(name);
        if (ending.Length > 1 && !endings.Contains(ending.ToLowerInvariant(), StringComparer.Ordinal))
        {
            throw EvidenceErrors.WrongName(endings[0]);
        }

        if (ending.Length <= 1)
        {
            ending = endings[0];
        }

        var stem = Path.GetFileNameWithoutExtension(name).Trim(' ', '.');
        stem = stem.Length == 0 ? "failas" : stem;
        return Shortened(stem, Longest - ending.Length) + ending;
    }

    public static string Readable(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var text = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // Zero width, and marks that turn the direction of reading: "ataskaita\u202Efdp.exe".
                case UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned:
                case var _ when rune == Rune.ReplacementChar:
                    break;
                default:
                    text.Append(rune.Value < 128 && NotInNames.Contains((char)rune.Value) ? "_" : rune.ToString());
                    break;
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC).Trim().TrimEnd('.');
    }

    private static string Shortened(string stem, int length)
    {
        if (stem.Length <= length)
        {
            return stem;
        }

        var end = char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length;
        return stem[..end].TrimEnd(' ', '.');
    }

    private static string[] Endings(EvidenceType type) =>
        type switch
        {
            EvidenceType.Pdf => [".pdf"],
            EvidenceType.Docx => [".docx"],
            EvidenceType.Xlsx => [".xlsx"],
            EvidenceType.Odt => [".odt"],
            EvidenceType.Ods => [".ods"],
            EvidenceType.Png => [".png"],
            EvidenceType.Jpeg => [".jpg", ".jpeg"],
            EvidenceType.Adoc => [".adoc"],
            EvidenceType.Asice => [".asice", ".sce"],
            EvidenceType.Text => [".txt"],
        };

    public static string ContentType(EvidenceType type) =>
        type switch
        {
            EvidenceType.Pdf => "application/pdf",
            EvidenceType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            EvidenceType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            EvidenceType.Odt => "application/vnd.oasis.opendocument.text",
            EvidenceType.Ods => "application/vnd.oasis.opendocument.spreadsheet",
            EvidenceType.Png => "image/png",
            EvidenceType.Jpeg => "image/jpeg",
            EvidenceType.Adoc => PackageNames.Adoc,
            EvidenceType.Asice => PackageNames.Asice,
            EvidenceType.Text => "text/plain; charset=utf-8",
        };

    /// <summary>A container that holds signatures. Whose they are and whether they hold is not looked at.</summary>
    public static bool IsSigned(EvidenceType type) => type is EvidenceType.Adoc or EvidenceType.Asice;
}
