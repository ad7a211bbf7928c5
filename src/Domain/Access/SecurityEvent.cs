namespace ActionPlanMonitor.Domain.Access;

/// <summary>One line of the security log: sign-ins, denials, exports. Never passwords, tokens or narratives.</summary>
public sealed class SecurityEvent
{
    private SecurityEvent() { }

    public SecurityEvent(DateTimeOffset at, string kind, string? userName, string? detail, string? requestId)
    {
        At = at;
        Kind = kind;
        UserName = userName;
        Detail = detail;
        RequestId = requestId;
    }

    public long Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string Kind { get; private set; } = "";

    public string? UserName { get; private set; }

    public string? Detail { get; private set; }

    public string? RequestId { get; private set; }
}
