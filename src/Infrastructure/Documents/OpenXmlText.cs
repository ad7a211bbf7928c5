using System.Text;
using System.Xml;

namespace ActionPlanMonitor.Infrastructure.Documents;

internal static class OpenXmlText
{
    /// <summary>Drops what XML cannot hold: one such character and Office calls the whole file damaged.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                clean.Append(text[index]);
            }
            else if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                clean.Append(text, index, 2);
                index++;
            }
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            // Surrogates are looked at in pairs by the slow path.
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }
}
