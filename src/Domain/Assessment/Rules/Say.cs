namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>Short hands for building explanations; the rules read better without constructors of arguments.</summary>
internal static class Say
{
    public static Sentence That(SentenceKey key, params ReadOnlySpan<(string Name, Argument Value)> arguments)
    {
        var values = new Dictionary<string, Argument>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values.Add(name, value);
        }

        return new(key, values);
    }

    /// <summary>A conclusion: its rule and status are always at hand for the text.</summary>
    public static Sentence Conclude(
        SentenceKey key,
        RuleId row,
        ImplementationStatus status,
        params ReadOnlySpan<(string Name, Argument Value)> arguments
    ) => That(key, [.. arguments, ("rule", new Argument.Rule(row.Rule)), ("status", new Argument.Status(status))]);

    public static Argument Number(decimal value) => new Argument.Number(value);

    public static Argument Share(decimal fraction) => new Argument.Share(fraction);

    /// <summary>Percent points (70) as a share (70 %).</summary>
    public static Argument Points(decimal percentPoints) => new Argument.Share(percentPoints / 100);

    public static Argument Day(DateOnly value) => new Argument.Day(value);

    /// <summary>Names in one fixed order, so that the order of the executors does not matter.</summary>
    public static Argument Names(IEnumerable<ExecutorFacts> executors) =>
        new Argument.Names([.. executors.Select(executor => executor.Code).Order(StringComparer.Ordinal)]);

    /// <summary>"3 savivaldybės: …": how many, and which.</summary>
    public static (string Name, Argument Value)[] WhoAndHowMany(IReadOnlyCollection<ExecutorFacts> executors) =>
        [
            ("names", Names(executors)),
            (
                "count",
                new Argument.Count(
                    executors.Count,
                    executors.All(executor => executor.IsMunicipality) ? Noun.Municipalities : Noun.Executors
                )
            ),
        ];

    public static Outcome Outcome(
        ImplementationStatus status,
        RuleId row,
        IReadOnlyList<Sentence> sentences,
        NumbersUsed? numbers = null,
        OutcomeFlags flags = OutcomeFlags.None
    ) => new(status, row, new(sentences), flags, numbers ?? NumbersUsed.None);

    /// <summary>The commonest outcome: one sentence, which is the conclusion.</summary>
    public static Outcome Simply(
        SentenceKey key,
        RuleId row,
        ImplementationStatus status,
        OutcomeFlags flags = OutcomeFlags.None,
        NumbersUsed? numbers = null,
        params ReadOnlySpan<(string Name, Argument Value)> arguments
    ) => Outcome(status, row, [Conclude(key, row, status, arguments)], numbers, flags);

    public static Outcome With(this Outcome outcome, OutcomeFlags flags, params IReadOnlyList<Sentence> more) =>
        outcome with
        {
            Flags = outcome.Flags | flags,
            Explanation = new([.. outcome.Explanation.Sentences, .. more]),
        };
}
