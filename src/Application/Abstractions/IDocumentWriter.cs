namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>
/// Writes one kind of neutral document in one file format. Text is data: nothing in it may become a formula,
/// a field or markup in the program that opens the file.
/// </summary>
public interface IDocumentWriter<in TDocument>
{
    /// <summary>Media type of the file, with its charset where it has one.</summary>
    string ContentType { get; }

    /// <summary>File name extension without the dot.</summary>
    string Extension { get; }

    /// <summary>Writes the whole file; never writes synchronously to <paramref name="target"/> and never closes it.</summary>
    Task WriteAsync(TDocument document, Stream target, CancellationToken cancellationToken);
}
