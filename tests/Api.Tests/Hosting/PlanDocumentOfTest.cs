using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>An order with a plan's table, as a coordinator drops it.</summary>
public static class PlanDocumentOfTest
{
    public const string Path = "/api/v1/plan-imports";

    public static readonly string[] Table =
    [
        "Kodas|Priemonės pavadinimas|Vykdytojai|Vertinimo kriterijus|2026|2027",
        "1 uždavinys – stiprinti koordinavimą|||||",
        "01.01.01.|Organizuoti komisijos veiklą:|Vidaus reikalų ministerija (VRM)|Organizuotų posėdžių skaičius|2|3",
        "|1 veiksmas. Parengti ataskaitą|VRM|Parengta ataskaita|iki 03-01|iki 03-01",
        "01.01.02|Rengti mokymus|Generalinė prokuratūra, Policijos departamentas prie VRM|Mokymų skaičius: GP – 1, PD – 2||",
        "2 uždavinys – tobulinti prevenciją|||||",
        "01.02.01|Šviesti gyventojus|Kauno m. sav., Ignalinos savivaldybė|Renginių skaičius|4|4",
    ];

    public static string Heading(string number) =>
        $"Kovos su smurtu 2026–2027 metų veiksmų planas, patvirtintas Lietuvos Respublikos vidaus reikalų ministro 2025 m. gruodžio 1 d. įsakymu Nr. {number}";

    public static byte[] Docx(string heading, params IEnumerable<string> lines)
    {
        using var buffer = new MemoryStream();
        using (var package = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var rows = lines.Select(line => new TableRow(
                line.Split('|').Select(cell => new TableCell(Paragraph(cell)))
            ));
            main.Document = new Document(new Body(Paragraph(heading), new Table(rows), Paragraph("")));
        }

        return buffer.ToArray();
    }

    public static async Task<Answer> PreviewPlanAsync(this ApiClient client, byte[] file, string query = "")
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", "planas.docx" } };
        return await client.SendAsync(HttpMethod.Post, $"{Path}/preview{query}", form);
    }

    /// <summary>What the preview proposes, ready to be sent.</summary>
    public static async Task<JsonObject> DraftAsync(this ApiClient client, byte[] file, string query = "") =>
        JsonNode.Parse((await client.PreviewPlanAsync(file, query)).ShouldBe(200).Json.GetRawText())![
            "draft"
        ]!.AsObject();

    public static Task<Answer> ImportPlanAsync(
        this ApiClient client,
        JsonNode draft,
        Guid? planId = null,
        string? key = null
    ) =>
        client.PostAsync(
            Path,
            new
            {
                draft,
                document = "planas.docx",
                planId,
                amendment = planId is null ? null : new { legalBasis = "VRM įsakymas Nr. 1V-9", date = "2026-02-01" },
            },
            key
        );

    private static Paragraph Paragraph(string text) =>
        new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
