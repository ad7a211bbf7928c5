namespace ActionPlanMonitor.Application.Common;

/// <summary>A part of a longer list; <see cref="Next"/> is the cursor of the following part, null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next)
{
    public const int DefaultLimit = 100;
    public const int MaxLimit = 500;
}
