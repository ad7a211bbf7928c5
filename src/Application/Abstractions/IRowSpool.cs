namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>Puts rows aside outside memory, for documents that go through them several times.</summary>
public interface IRowSpool
{
    /// <summary>Reads the rows to their end.</summary>
    Task<ISpooledCollection<T>> KeepAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken);
}

/// <summary>Each enumeration begins with the first row; one at a time. What was kept is gone once this is disposed.</summary>
public interface ISpooledCollection<out T> : IReadOnlyCollection<T>, IAsyncDisposable;
