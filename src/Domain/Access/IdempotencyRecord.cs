namespace ActionPlanMonitor.Domain.Access;

/// <summary>The answer given to a command under its Idempotency-Key, so that a retry gets the same one. Kept seven days.</summary>
public sealed class IdempotencyRecord
{
    private IdempotencyRecord() { }

    public IdempotencyRecord(Guid userId, string key, string requestHash, DateTimeOffset createdAt)
    {
        UserId = userId;
        Key = key;
        RequestHash = requestHash;
        CreatedAt = createdAt;
    }

    public Guid UserId { get; private set; }

    public string Key { get; private set; } = "";

    public string RequestHash { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public string Response { get; private set; } = "";

    public void Answer(string response) => Response = response;
}
