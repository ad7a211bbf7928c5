using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

public sealed class OfficeReader : IOfficeReader
{
    public IReadOnlyList<UploadedSheet> ReadWorkbook(ReadOnlyMemory<byte> file) => WorkbookReader.Read(file);

    public IReadOnlyList<string> ReadDocument(ReadOnlyMemory<byte> file) => DocumentReader.Read(file);
}
