using System.Globalization;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Common;

/// <summary>Sentences in the reader's language. The process is culture-invariant; only the UI culture follows the request.</summary>
public static class Speech
{
    public static Language Language =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Lithuanian;

    /// <summary>What is said in another language than the reader's, for records that keep both.</summary>
    public static T In<T>(Language language, Func<T> say)
    {
        var readers = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Language.English ? "en" : "lt-LT");
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = readers;
        }
    }

    public static string Say(string lithuanian, string english) => Language == Language.English ? english : lithuanian;
}
