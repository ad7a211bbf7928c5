using System.Text;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>Separated values by hand: not with the library that wrote them.</summary>
public static class CsvText
{
    /// <summary>Records of a CSV text; quoted cells may hold separators and new lines.</summary>
    public static List<List<string>> Records(string text, char separator)
    {
        List<List<string>> records = [];
        List<string> record = [];
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in text.TrimStart('\uFEFF'))
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                record.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n' && !quoted)
            {
                record.Add(cell.ToString());
                cell.Clear();
                records.Add(record);
                record = [];
            }
            else if (c != '\r' || quoted)
            {
                cell.Append(c);
            }
        }

        return records;
    }

    /// <summary>Cells by the names of the first record.</summary>
    public static List<Dictionary<string, string>> Rows(string text, char separator)
    {
        var records = Records(text, separator);
        return
        [
            .. records
                .Skip(1)
                .Select(record =>
                    records[0].Zip(record).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)
                ),
        ];
    }
}
