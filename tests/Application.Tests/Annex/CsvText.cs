using System.Text;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>Reads separated values by RFC 4180 alone: not with the library that wrote them.</summary>
internal static class CsvText
{
    public static List<List<string>> Parse(string text, char separator)
    {
        List<List<string>> records =
        [
            [],
        ];
        var field = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '"' && quoted && index + 1 < text.Length && text[index + 1] == '"')
            {
                field.Append('"');
                index++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (character == separator || character == '\r'))
            {
                records[^1].Add(field.ToString());
                field.Clear();
                if (character == '\r')
                {
                    index++;
                    records.Add([]);
                }
            }
            else
            {
                field.Append(character);
            }
        }

        return records[..^1];
    }
}
