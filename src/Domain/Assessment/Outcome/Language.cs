namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>The languages explanations are written in.</summary>
public enum Language
{
    Lithuanian,
    English,
}
