namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>
/// A row of the decision table in this folder's README: "A1.2" is the second row of rule A1 of domain.md §7.
/// </summary>
public readonly record struct RuleId(string Row)
{
    /// <summary>The rule without its row: "A1".</summary>
    public string Rule => Row[..Row.IndexOf('.', StringComparison.Ordinal)];

    public override string ToString() => Row;
}
