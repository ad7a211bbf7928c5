using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Common;

/// <summary>Sentences in the reader's language. The process is culture-invariant; only the UI culture follows the request.</summary>
public static class Speech
{
    public static Language Language =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Lithuanian;

    public static string Say(string lithuanian, string english) => Language == Language.English ? english : lithuanian;
}
