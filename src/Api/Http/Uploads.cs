using System.Text;
using ActionPlanMonitor.Application.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ActionPlanMonitor.Api.Http;

/// <summary>What came in a form with a file: small enough to hold in memory, never written to disk.</summary>
internal sealed record Upload(ReadOnlyMemory<byte>? File, IReadOnlyDictionary<string, string> Fields);

internal static class Uploads
{
    /// <summary>The largest file and the form around it.</summary>
    public const int LargestForm = (4 * 1024 * 1024) + (1024 * 1024);

    private const int MostParts = 10;

    public static RequestSizeLimitAttribute Limit { get; } = new(LargestForm);

    /// <summary>Takes the first file, and text fields beside it. Names of files are not looked at.</summary>
    public static async Task<Upload> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary
        )
        {
            throw Unreadable();
        }

        ReadOnlyMemory<byte>? file = null;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var reader = new MultipartReader(boundary.Value!, request.Body) { HeadersCountLimit = 16 };
            for (var no = 0; await reader.ReadNextSectionAsync(ct) is { } section; no++)
            {
                if (
                    no == MostParts
                    || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                )
                {
                    throw Unreadable();
                }

                if (disposition.IsFileDisposition())
                {
                    file ??= await BytesAsync(section.Body, ct);
                }
                else if (HeaderUtilities.RemoveQuotes(disposition.Name).Value is { } name)
                {
                    fields[name] = Encoding
                        .UTF8.GetString((await BytesAsync(section.Body, ct)).Span)
                        .Replace("\0", "", StringComparison.Ordinal)
                        .Normalize();
                }
            }
        }
        catch (Exception broken)
            when (broken is IOException or InvalidDataException && broken is not BadHttpRequestException)
        {
            throw Unreadable();
        }

        return new Upload(file, fields);
    }

    public static ReadOnlyMemory<byte> RequiredFile(this Upload upload) => upload.File ?? throw Unreadable();

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(Stream section, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await section.ReadAsync(buffer, ct)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestForm)
            {
                throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge);
            }
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static ProblemException Unreadable() =>
        ProblemException.Invalid(
            new Dictionary<string, string[]> { ["file"] = [Speech.Say("Pasirinkite failą.", "Choose a file.")] }
        );
}
