namespace ActionPlanMonitor.Application.Common;

public enum ProblemKind
{
    Invalid = 400,
    Unauthenticated = 401,
    Forbidden = 403,
    NotFound = 404,
    Conflict = 409,
    Stale = 412,
    TooLarge = 413,
    Rule = 422,
    VersionRequired = 428,
    TooMany = 429,
    Busy = 503,
}

/// <summary>
/// A use case refuses, with a stable code. Everything that is refused becomes one of these, and one translator
/// makes problem details of it.
/// </summary>
public sealed class ProblemException(ProblemKind kind, string code, string detail) : Exception(detail)
{
    public ProblemKind Kind { get; } = kind;

    public string Code { get; } = code;

    /// <summary>Sentences by field, in the words of the form.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>With <see cref="ProblemKind.Stale"/>: what stands in the store now, so that nothing typed is lost.</summary>
    public object? Current { get; init; }

    /// <summary>What has to be mended first, one record for each.</summary>
    public IReadOnlyList<object>? Blockers { get; init; }

    /// <summary>With <see cref="ProblemKind.TooMany"/> and <see cref="ProblemKind.Busy"/>: when it is worth trying again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static ProblemException NotFound() =>
        new(
            ProblemKind.NotFound,
            "not_found",
            Speech.Say(
                "Tokio įrašo nėra arba jis jums nerodomas.",
                "There is no such record, or it is not shown to you."
            )
        );

    public static ProblemException Forbidden() =>
        new(
            ProblemKind.Forbidden,
            "forbidden",
            Speech.Say(
                "Jūsų paskyrai šis veiksmas neleidžiamas. Jei jis reikalingas, kreipkitės į plano koordinatorių.",
                "Your account may not do this. If you need to, ask the plan's coordinator."
            )
        );

    public static ProblemException Unauthenticated() =>
        new(
            ProblemKind.Unauthenticated,
            "unauthenticated",
            Speech.Say("Prisijunkite ir bandykite dar kartą.", "Sign in and try again.")
        );

    public static ProblemException Invalid(string field, string sentence) =>
        Invalid(new Dictionary<string, string[]> { [field] = [sentence] });

    public static ProblemException Invalid(IReadOnlyDictionary<string, string[]> errors) =>
        new(
            ProblemKind.Invalid,
            "validation_failed",
            Speech.Say(
                "Yra klaidų. Pataisykite ir bandykite dar kartą.",
                "There is a problem. Correct it and try again."
            )
        )
        {
            Errors = errors,
        };

    public static ProblemException Conflict(string code, string lithuanian, string english) =>
        new(ProblemKind.Conflict, code, Speech.Say(lithuanian, english));

    public static ProblemException Rule(string code, string lithuanian, string english) =>
        new(ProblemKind.Rule, code, Speech.Say(lithuanian, english));

    public static ProblemException Stale(object? current) =>
        new(
            ProblemKind.Stale,
            "version_stale",
            Speech.Say(
                "Šį įrašą tuo metu pakeitė kas nors kitas. Pasirinkite, ką palikti.",
                "Someone changed this record at the same time. Choose what to keep."
            )
        )
        {
            Current = current,
        };
}
