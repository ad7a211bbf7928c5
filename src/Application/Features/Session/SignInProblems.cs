using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>Why somebody is not let in.</summary>
internal static class SignInProblems
{
    /// <summary>One answer for an unknown name, a wrong password and an account that was ended.</summary>
    public static ProblemException InvalidCredentials() =>
        Refused(
            "invalid_credentials",
            "Naudotojo vardas arba slaptažodis neteisingas. Patikrinkite ir bandykite dar kartą.",
            "The user name or the password is wrong. Check them and try again."
        );

    public static ProblemException NotServing(User user) =>
        Refused(
            "account_not_serving",
            $"Ši paskyra veikia nuo {user.ServesFrom:yyyy-MM-dd} iki {user.ServesTo:yyyy-MM-dd}.",
            $"This account works from {user.ServesFrom:yyyy-MM-dd} to {user.ServesTo:yyyy-MM-dd}."
        );

    public static ProblemException SecondFactorRequired() =>
        Refused(
            "second_factor_required",
            "Įveskite kodą iš autentifikavimo programėlės.",
            "Enter the code from your authenticator app."
        );

    public static ProblemException SecondFactorWrong() =>
        Refused(
            "second_factor_wrong",
            "Kodas netinka. Palaukite naujo kodo ir bandykite dar kartą.",
            "The code does not fit. Wait for a new one and try again."
        );

    public static ProblemException LinkDead() =>
        ProblemException.Rule(
            "link_dead",
            "Nuoroda jau panaudota arba nebegalioja. Paprašykite naujos.",
            "The link has been used or works no more. Ask for a new one."
        );

    private static ProblemException Refused(string code, string lithuanian, string english) =>
        new(ProblemKind.Unauthenticated, code, Speech.Say(lithuanian, english));
}
