using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Assessment.Text;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>The parts of letters that depend on numbers and dates, in correct Lithuanian and English.</summary>
internal static class MailPhrases
{
    /// <summary>Five rows take a quarter of an hour; whoever has more works in a table and is faster.</summary>
    private const int SlowRows = 5;

    private const int MinutesEach = 3;

    public static string Count(int rows, Language language) =>
        language switch
        {
            Language.Lithuanian => $"{rows} {Words.Plural(rows, "eilutė", "eilutės", "eilučių")}",
            Language.English => $"{rows} {(rows == 1 ? "row" : "rows")}",
        };

    public static string CountOf(int rows, Language language) =>
        language switch
        {
            Language.Lithuanian => $"{rows} {Words.Plural(rows, "eilutės", "eilučių", "eilučių")}",
            Language.English => Count(rows, language),
        };

    public static string Minutes(int rows) =>
        $"≈ {(MinutesEach * Math.Min(rows, SlowRows)) + (int)Math.Ceiling(Math.Max(0, rows - SlowRows) * 1.4m)} min.";

    public static string Left(DateOnly due, DateOnly today, Language language) =>
        (due.DayNumber - today.DayNumber, language) switch
        {
            (0, Language.Lithuanian) => "šiandien",
            (0, Language.English) => "today",
            (> 0 and var days, Language.Lithuanian) => Words.Plural(
                days,
                $"liko {days} diena",
                $"liko {days} dienos",
                $"liko {days} dienų"
            ),
            (> 0 and var days, Language.English) => $"{days} {(days == 1 ? "day" : "days")} left",
            (var days, Language.Lithuanian) => $"vėluojama {-days} {Words.Plural(-days, "dieną", "dienas", "dienų")}",
            (var days, Language.English) => $"{-days} {(days == -1 ? "day" : "days")} late",
        };

    /// <summary>Nothing as long as nobody has: that would excuse, not encourage.</summary>
    public static string Norm(int done, int all, Language language) =>
        (done, language) switch
        {
            (0, _) => "",
            (_, Language.Lithuanian) =>
                $"Ataskaitas jau pateikė {done} iš {all} {Words.Plural(all, "institucijos", "institucijų", "institucijų")}.",
            (_, Language.English) =>
                $"{done} of {all} institutions {(done == 1 ? "has" : "have")} handed in {(done == 1 ? "its report" : "their reports")}.",
        };

    /// <summary>What counts once the year is closed (rule A7).</summary>
    /// <param name="closesOn">Null: no day is promised any more.</param>
    public static string Consequence(int rows, DateOnly? closesOn, Language language)
    {
        var until = (closesOn, language) switch
        {
            (null, _) => "",
            ({ } day, Language.Lithuanian) => $" iki {Words.Day(day, language)}",
            ({ } day, Language.English) => $" by {Words.Day(day, language)}",
        };
        var rowsCount = Words.Plural(
            rows,
            "ši eilutė bus laikoma neįgyvendinta",
            "šios eilutės bus laikomos neįgyvendintomis",
            "šios eilutės bus laikomos neįgyvendintomis"
        );
        return language switch
        {
            Language.Lithuanian => $"Jei informacija nebus pateikta{until}, {rowsCount}.",
            Language.English =>
                $"If nothing arrives{until}, {(rows == 1 ? "it" : "they")} will count as not implemented.",
        };
    }

    /// <param name="reviewBy">Null: the ministry promised no day.</param>
    public static string Next(DateOnly? reviewBy, Language language) =>
        (reviewBy, language) switch
        {
            (null, Language.Lithuanian) => "Ministerija ataskaitą peržiūrės; jei reikės patikslinti, gausite laišką.",
            (null, Language.English) =>
                "The ministry will look through your report; if anything needs correcting, you will get a letter.",
            ({ } day, Language.Lithuanian) =>
                $"Ministerija ataskaitą peržiūrės iki {Words.Day(day, language)}; jei reikės patikslinti, gausite laišką.",
            ({ } day, Language.English) =>
                $"The ministry will look through your report by {Words.Day(day, language)}; if anything needs correcting, you will get a letter.",
        };

    public static string Summary(
        (int Done, int All) institutions,
        int late,
        int returned,
        int toReview,
        string left,
        Language language
    ) =>
        language switch
        {
            Language.Lithuanian =>
                $"pateikė {institutions.Done} iš {institutions.All} · vėluoja {late} · grąžinta {returned} · laukia peržiūros {toReview} · {left}",
            Language.English =>
                $"{institutions.Done} of {institutions.All} handed in · {late} late · {returned} returned · {toReview} to review · {left}",
        };

    public static string Quoted(string text, Language language) =>
        language switch
        {
            Language.Lithuanian => $"„{text.Trim()}“",
            Language.English => $"“{text.Trim()}”",
        };
}
