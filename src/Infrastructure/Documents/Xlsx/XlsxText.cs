using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Infrastructure.Documents.Xlsx;

internal static partial class XlsxText
{
    /// <summary>Excel refuses a file with more in one cell.</summary>
    private const int MostCharacters = 32_767;

    public static string Prepare(string text)
    {
        // Excel decodes _x0041_ in strings: typed text that looks so must be escaped to stay as typed.
        var value = Escape().Replace(OpenXmlText.Clean(text), "_x005F_");
        value = value.ReplaceLineEndings("\n");
        return value.Length <= MostCharacters ? value : Cut(value);
    }

    /// <summary>An inline string is never calculated; this only decides on the quote prefix, for when the cell is edited.</summary>
    public static bool LooksLikeFormula(string text)
    {
        var start = text.TrimStart(' ', '\u00A0');
        return start.Length > 0 && "=+-@\t\n".Contains(start[0], StringComparison.Ordinal);
    }

    private static string Cut(string text)
    {
        var end = MostCharacters - 1;
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text[..end] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
