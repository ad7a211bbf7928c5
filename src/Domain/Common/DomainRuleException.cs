namespace ActionPlanMonitor.Domain.Common;

/// <summary>
/// A rule of the domain refused what was asked. <see cref="Code"/> is stable and is what a client translates;
/// the message is for logs only.
/// </summary>
public sealed class DomainRuleException : Exception
{
    public DomainRuleException(string code, string message, params object[] arguments)
        : base(message)
    {
        Code = code;
        Arguments = arguments;
    }

    public string Code { get; }

    /// <summary>Values that the sentence shown to the reader quotes.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
