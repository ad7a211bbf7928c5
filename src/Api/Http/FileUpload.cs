using System.Buffers;
using ActionPlanMonitor.Application.Common;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ActionPlanMonitor.Api.Http;

/// <summary>The one file of a multipart request, counted while it is read, so that no more of it is ever held than is taken.</summary>
internal sealed record FileUpload(string? FileName, byte[] Bytes)
{
    /// <summary>Room for the frame around the file.</summary>
    private const int Frame = 16 * 1024;

    /// <summary>Stands at the endpoint, so that the server itself hangs up on what is longer.</summary>
    public static SizeLimit Limit(int largest) => new(largest + Frame);

    public sealed record SizeLimit(long? MaxRequestBodySize)
        : Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata;

    /// <param name="largest">Bytes.</param>
    /// <returns>Null when there is no file in it.</returns>
    /// <exception cref="BadHttpRequestException">415 when it is no form, 400 when it cannot be read.</exception>
    public static async Task<FileUpload?> ReadAsync(
        HttpRequest request,
        int largest,
        Func<ProblemException> tooLarge,
        CancellationToken ct
    )
    {
        if (request.ContentLength > largest + Frame)
        {
            throw tooLarge();
        }

        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new BadHttpRequestException(
                "A form with a file is expected.",
                StatusCodes.Status415UnsupportedMediaType
            );
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 200)
        {
            throw new BadHttpRequestException("The form has no boundary.");
        }

        try
        {
            var form = new MultipartReader(boundary, request.Body);
            while (await form.ReadNextSectionAsync(ct) is { } part)
            {
                if (part.GetContentDispositionHeader() is { } about && about.IsFileDisposition())
                {
                    var name = about.FileNameStar.HasValue ? about.FileNameStar : about.FileName;
                    return new FileUpload(
                        HeaderUtilities.RemoveQuotes(name).Value,
                        await ReadAsync(part.Body, largest, tooLarge, ct)
                    );
                }
            }

            return null;
        }
        catch (Exception exception)
            when (exception is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new BadHttpRequestException("The form cannot be read.", exception);
        }
    }

    private static async Task<byte[]> ReadAsync(
        Stream body,
        int largest,
        Func<ProblemException> tooLarge,
        CancellationToken ct
    )
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using var kept = new MemoryStream();
            int read;
            while ((read = await body.ReadAsync(buffer, ct)) > 0)
            {
                if (kept.Length + read > largest)
                {
                    throw tooLarge();
                }

                kept.Write(buffer, 0, read);
            }

            return kept.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
