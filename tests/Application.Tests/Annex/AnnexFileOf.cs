using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Infrastructure.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace ActionPlanMonitor.Application.Tests.Annex;

/// <summary>Writes through the real composition to a stream that refuses what an HTTP answer refuses: synchronous writes and seeking.</summary>
internal static class AnnexFileOf
{
    public static AnnexFile Create(AnnexDto annex, AnnexFileFormat format, Language language = Language.Lithuanian) =>
        Create(AnnexSource.Of(annex), format, language);

    public static AnnexFile Create(AnnexSource annex, AnnexFileFormat format, Language language)
    {
        using var services = new ServiceCollection().AddDocuments().BuildServiceProvider();
        return services
            .GetRequiredService<AnnexFiles>()
            .Create(
                annex,
                format,
                language,
                new AnnexAddresses("annex.csv?variant=open", "https://example.test/schemas/annex.v1.json")
            );
    }

    public static async Task<MemoryStream> Bytes(
        AnnexDto annex,
        AnnexFileFormat format,
        Language language = Language.Lithuanian
    )
    {
        await using var answer = new AnswerStream();
        await Create(annex, format, language).WriteAsync(answer, CancellationToken.None);
        return new MemoryStream(answer.Written());
    }

    private sealed class AnswerStream : Stream
    {
        private readonly MemoryStream _written = new();

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public byte[] Written() => _written.ToArray();

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            _written.WriteAsync(buffer, offset, count, cancellationToken);

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => _written.WriteAsync(buffer, cancellationToken);
    }
}
