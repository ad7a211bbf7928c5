using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Domain.Recommendations;

/// <summary>How strongly it was put: "rekomenduotina" or "siūlytina".</summary>
public enum RecommendationStrength
{
    Recommended,
    Proposed,
}

public enum RecommendationState
{
    /// <summary>Nobody has answered yet.</summary>
    Open,

    /// <summary>"Duomenų šiuo klausimu nepateikta": that nothing was given is said, not left empty.</summary>
    NoData,

    /// <summary>Only preparations were reported.</summary>
    Preparing,
    Partly,
    Reported,
}

/// <summary>
/// A recommendation given to addressees for one year of a plan, and what came of it (domain.md 12). A result may come from
/// an institution that was not addressed.
/// </summary>
public sealed class Recommendation
{
    private readonly List<RecommendationResult> _results = [];

    private Recommendation() { }

    public Recommendation(Guid id, Guid planId, int year, int position)
    {
        Id = id;
        PlanId = planId;
        Year = year;
        Position = position;
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Place in the year's table, from 1.</summary>
    public int Position { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>To whom: codes of institutions, or words ("ministerijos") where the text names nobody.</summary>
    public List<string> Addressees { get; private set; } = [];

    public RecommendationStrength Strength { get; private set; }

    public RecommendationState State { get; private set; }

    /// <summary>Items of the plan it is about, as they are cited: "01.02.02/2".</summary>
    public List<string> RelatedItems { get; private set; } = [];

    /// <summary>A working note of the ministry; in no document.</summary>
    public string? Note { get; private set; }

    public IReadOnlyList<RecommendationResult> Results => _results;

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public long Version { get; private set; }

    public void Place(int position) => Position = position;

    /// <exception cref="DomainRuleException">
    /// <c>no_data_has_no_results</c>; <c>result_missing</c> when it is called reported and nothing is.
    /// </exception>
    public void Write(RecommendationContent content, string by, DateTimeOffset at)
    {
        var answered = content.State is not (RecommendationState.Open or RecommendationState.NoData);
        if (!answered && content.Results.Count > 0)
        {
            throw new DomainRuleException("no_data_has_no_results", "What was reported is an answer.");
        }

        if (answered && content.Results.Count == 0)
        {
            throw new DomainRuleException("result_missing", "An answered recommendation has a result.");
        }

        Text = content.Text;
        Addressees = [.. content.Addressees];
        Strength = content.Strength;
        State = content.State;
        RelatedItems = [.. content.RelatedItems];
        Note = content.Note;
        Answer(content.Results);
        WrittenBy = by;
        WrittenAt = at;
        Version++;
    }

    private void Answer(IReadOnlyList<ResultContent> results)
    {
        _results.RemoveAll(r => r.Position > results.Count);
        for (var position = 1; position <= results.Count; position++)
        {
            var result = _results.Find(r => r.Position == position);
            if (result is null)
            {
                result = new RecommendationResult(this, position);
                _results.Add(result);
            }

            result.Write(results[position - 1]);
        }
    }
}

/// <param name="From">Code of the institution that gave the result, or its words; null where the table does not tell.</param>
public sealed record ResultContent(string? From, string Text);

public sealed record RecommendationContent(
    string Text,
    IReadOnlyList<string> Addressees,
    RecommendationStrength Strength,
    RecommendationState State,
    IReadOnlyList<string> RelatedItems,
    string? Note,
    IReadOnlyList<ResultContent> Results
);

/// <summary>One paragraph of what came of a recommendation.</summary>
public sealed class RecommendationResult
{
    private RecommendationResult() { }

    internal RecommendationResult(Recommendation of, int position)
    {
        RecommendationId = of.Id;
        Position = position;
    }

    public Guid RecommendationId { get; private set; }

    public int Position { get; private set; }

    public string? From { get; private set; }

    public string Text { get; private set; } = "";

    internal void Write(ResultContent content)
    {
        From = content.From;
        Text = content.Text;
    }
}
