using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;

namespace ActionPlanMonitor.Infrastructure.Documents.Csv;

/// <summary>How a typed cell is spelled in each dialect.</summary>
internal static class CsvValues
{
    /// <summary>Full-width forms are formulas too where Excel's input method makes them.</summary>
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>Decimal comma, Vilnius time; only text is guarded, so that a negative number stays a number.</summary>
    public static string ForExcel(Cell cell, ColumnFormat format) =>
        cell switch
        {
            TextCell text => Inert(text.Text),
            // Not the lt-LT culture: its minus is U+2212, which Excel reads as text.
            NumberCell number => number
                .Value.ToString(format == ColumnFormat.Money ? "0.00" : "0.##########", CultureInfo.InvariantCulture)
                .Replace('.', ','),
            DateCell date => Date(date.Value),
            MomentCell moment => VilniusTime
                .Of(moment.Value)
                .ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => "",
        };

    /// <summary>Values exactly as they are: a program runs no formulas, and a prefix would be a wrong value.</summary>
    public static string ForPrograms(Cell cell) =>
        cell switch
        {
            TextCell text => text.Text,
            NumberCell number => number.Value.ToString("0.##########", CultureInfo.InvariantCulture),
            DateCell date => Date(date.Value),
            MomentCell moment => moment.Value.UtcDateTime.ToString(
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture
            ),
            _ => "",
        };

    /// <summary>
    /// A leading apostrophe stops a spreadsheet from reading text as a formula. Blanks are looked through:
    /// programs trim them before they look at the first character.
    /// </summary>
    public static string Inert(string text)
    {
        foreach (var character in text)
        {
            if (Dangerous.Contains(character, StringComparison.Ordinal))
            {
                return "'" + text;
            }

            if (!char.IsWhiteSpace(character) && !IsInvisible(character))
            {
                return text;
            }
        }

        return text;
    }

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
