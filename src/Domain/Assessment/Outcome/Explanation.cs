namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>
/// Why a result is what it is, as keys and typed arguments; <see cref="ExplanationText"/> puts it into words (domain.md §6.1).
/// </summary>
/// <param name="Sentences">At least one, in reading order; none where it stands <paramref name="AsWritten"/>.</param>
/// <param name="AsWritten">The words themselves, where they were kept as they were published.</param>
public sealed record Explanation(IReadOnlyList<Sentence> Sentences, WrittenText? AsWritten = null)
{
    public static Explanation Of(WrittenText asWritten) => new([], asWritten);
}

/// <summary>One text in both languages.</summary>
public sealed record WrittenText(string Lithuanian, string English);

/// <summary>One sentence: what is said, and with which values.</summary>
/// <param name="Key">What is said.</param>
/// <param name="Arguments">The values, by the names that the texts of the key use.</param>
public sealed record Sentence(SentenceKey Key, IReadOnlyDictionary<string, Argument> Arguments);

/// <summary>A value inside a sentence, formatted by the language it is said in.</summary>
public abstract record Argument
{
    private Argument() { }

    /// <summary>A plain number with its decimals as needed.</summary>
    public sealed record Number(decimal Value) : Argument;

    /// <summary>A fraction of one, said as a percentage.</summary>
    public sealed record Share(decimal Value) : Argument;

    /// <summary>A calendar day.</summary>
    public sealed record Day(DateOnly Value) : Argument;

    /// <summary>First and last year of a span.</summary>
    public sealed record Years(int From, int To) : Argument;

    /// <summary>A number of things, with the noun in the right form.</summary>
    public sealed record Count(int Value, Noun Noun) : Argument;

    /// <summary>Codes of executors.</summary>
    public sealed record Names(IReadOnlyList<string> Values) : Argument;

    /// <summary>A status, as it is said at the end of a conclusion.</summary>
    public sealed record Status(ImplementationStatus Value) : Argument;

    /// <summary>The rule that fired.</summary>
    public sealed record Rule(string Value) : Argument;
}

/// <summary>Nouns that are counted in explanations; "Of…" is the form after "iš" ("12 iš 14 savivaldybių").</summary>
public enum Noun
{
    Executors,
    Municipalities,
    OfMunicipalities,
    OfItems,
}
