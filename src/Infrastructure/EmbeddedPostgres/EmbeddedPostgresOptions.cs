using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ActionPlanMonitor.Infrastructure.EmbeddedPostgres;

public sealed record EmbeddedPostgresOptions
{
    /// <summary>Holds the cluster, its password and the lock. Kept between runs unless <see cref="DeleteOnStop"/>.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>False turns fsync off: several times faster, and a power cut may destroy the data. Only for tests.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Removes <see cref="DataDirectory"/> after the server stopped, also when the owner was killed.</summary>
    public bool DeleteOnStop { get; init; }

    /// <summary>The folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>; null takes the npm binaries of the repository.</summary>
    public string? BinDirectory { get; init; }

    /// <summary>Created when it is missing.</summary>
    public string Database { get; init; } = "apm";

    /// <summary>Further server settings, such as <c>max_connections</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public ILogger Logger { get; init; } = NullLogger.Instance;
}

/// <summary>The message is one sentence that a person at the console can act on.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    public EmbeddedPostgresException() { }

    public EmbeddedPostgresException(string message)
        : base(message) { }

    public EmbeddedPostgresException(string message, Exception innerException)
        : base(message, innerException) { }
}
