using System.Globalization;
using System.Text;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>Letters compared without what conversions lose or swap: case, marks, letters of another alphabet that look alike.</summary>
internal static class Letters
{
    private const string Cyrillic = "авеіјкмнорстухѕ";
    private const string Latin = "abeijkmhopctyxs";

    /// <summary>As long as the text: what is found at a place stands at the same place in it.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, (folded, of) => Fold(of, folded));

    private static void Fold(string text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }

    private static char Fold(char letter)
    {
        if (char.IsWhiteSpace(letter) || letter is '\u200B' or '\u00AD')
        {
            return letter == '\n' ? letter : ' ';
        }

        if (char.IsSurrogate(letter))
        {
            return letter;
        }

        var plain = char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
        var place = Cyrillic.IndexOf(plain, StringComparison.Ordinal);
        return CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? ' '
            : place < 0 ? plain
            : Latin[place];
    }
}
