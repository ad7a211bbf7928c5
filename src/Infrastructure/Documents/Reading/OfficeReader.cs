using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Documents.Reading;

public sealed class OfficeReader : IOfficeReader
{
    public IReadOnlyList<UploadedSheet> ReadWorkbook(ReadOnlyMemory<byte> file) => WorkbookReader.Read(file);

    public IReadOnlyList<string> ReadDocument(ReadOnlyMemory<byte> file) => DocumentReader.ReadText(file);

    public UploadedDocument ReadTables(ReadOnlyMemory<byte> file)
    {
        try
        {
            return DocumentReader.Read(file);
        }
        catch (RefusedFileException refused) when (refused.Why == FileRefusal.WrongType)
        {
            return WorkbookTables.Read(file);
        }
    }
}
