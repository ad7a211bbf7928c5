namespace ActionPlanMonitor.Domain.Tests.Assessment;

/// <summary>Names the row of the engine's decision table that a test proves.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RowAttribute(string id) : Attribute
{
    public string Id => id;
}
