namespace ActionPlanMonitor.Domain.Assessment;

/// <summary>Everything an explanation can say. The texts stand in <c>Text/SentenceTexts.cs</c>.</summary>
public enum SentenceKey
{
    ReachedOf,
}
