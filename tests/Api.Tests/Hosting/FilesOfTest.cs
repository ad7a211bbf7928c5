using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>Files that people send as evidence, and how they send them.</summary>
public static class FilesOfTest
{
    public const string Adoc = "application/vnd.lt.archyvai.adoc-2008";
    public const string Asice = "application/vnd.etsi.asic-e+zip";

    public static byte[] Pdf(string words = "") => Encoding.UTF8.GetBytes($"%PDF-1.7\n%âãÏÓ\n{words}\n%%EOF\n");

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F'];

    public static byte[] Docx(params string[] more) =>
        Package(null, ["[Content_Types].xml", "word/document.xml", .. more]);

    public static byte[] Xlsx(params string[] more) =>
        Package(null, ["[Content_Types].xml", "xl/workbook.xml", .. more]);

    /// <param name="mimeType">Stands first and unpacked, as signed containers and OpenDocument want it.</param>
    public static byte[] Package(string? mimeType, params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (mimeType is not null)
            {
                Write(package, "mimetype", mimeType, CompressionLevel.NoCompression);
            }

            foreach (var entry in entries)
            {
                Write(package, entry, "<x/>", CompressionLevel.Fastest);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A small document that would fill a gigabyte.</summary>
    public static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(package, "[Content_Types].xml", "<x/>", CompressionLevel.Fastest);
            using var document = package.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 1024; megabyte++)
            {
                document.Write(zeros);
            }
        }

        return bytes.ToArray();
    }

    public static async Task<Answer> UploadAsync(this ApiClient client, string fileName, byte[] bytes)
    {
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { file, "file", fileName } };
        return await client.SendAsync(HttpMethod.Post, "/api/v1/evidence", form);
    }

    public static async Task<Guid> GivenFileAsync(this ApiClient client, string fileName, byte[] bytes) =>
        (await client.UploadAsync(fileName, bytes)).ShouldBe(200).Json.At("id").GetGuid();

    private static void Write(ZipArchive package, string name, string text, CompressionLevel level)
    {
        using var writer = new StreamWriter(package.CreateEntry(name, level).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
