using ActionPlanMonitor.Domain.Recommendations;

namespace ActionPlanMonitor.Application.Features.Recommendations.Import;

/// <param name="FromIsSaid">The file says who gave it (or that nobody is named); otherwise it was made out of the text.</param>
public sealed record FoundResult(string? From, string Text, bool FromIsSaid);

/// <summary>What only a workbook of ours says of a recommendation.</summary>
/// <param name="State">Null where the word is not one of ours.</param>
public sealed record FoundDetails(
    IReadOnlyList<string> Addressees,
    RecommendationStrength? Strength,
    RecommendationState? State,
    IReadOnlyList<string> RelatedItems
);

/// <summary>One recommendation as a file has it.</summary>
/// <param name="Place">Where in the file, in words of the reader.</param>
/// <param name="OrderIsGuessed">Nothing told what is a recommendation and what a result, except that they take turns.</param>
public sealed record FoundRecommendation(string Place, string Text, FoundDetails? Details, bool OrderIsGuessed)
{
    private readonly List<FoundResult> _results = [];

    public IReadOnlyList<FoundResult> Results => _results;

    /// <summary>"Duomenų šiuo klausimu nepateikta."</summary>
    public bool SaysNoData { get; private set; }

    public void Add(IEnumerable<FoundResult> results) => _results.AddRange(results);

    public void SayNoData() => SaysNoData = true;
}

/// <param name="Loose">Places of results above which no recommendation stands.</param>
public sealed record FoundTable(IReadOnlyList<FoundRecommendation> Rows, IReadOnlyList<string> Loose);
