using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Assessment.Documents;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Infrastructure.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace ActionPlanMonitor.Application.Tests.Assessment;

/// <summary>The register of differences as Word and Excel: valid files that say what the screen says.</summary>
public sealed class DifferenceFilesTests
{
    private static readonly string[] Cells =
    [
        "01.04.01, 1 veiksmas",
        "Mokyti pedagogus",
        "118 iš 120 (−1,7 %)",
        "Įgyvendinta iš dalies",
        "Įgyvendinta",
        "Neįgyvendinta",
        "Mokymai neapėmė visų apskričių.",
        "VRM koordinatorius, 2021-03-02",
    ];

    [Test]
    public async Task Document_IsValid_AndHasTheVerdictsWithTheirJustification()
    {
        using var file = WordprocessingDocument.Open(await FileAsync(DifferenceFileFormat.Docx), isEditable: false);

        var body = file.MainDocumentPart!.Document.Body!;
        var rows = body.Descendants<TableRow>().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file), Is.Empty);
            Assert.That(rows[1].InnerText, Is.EqualTo("4 uždavinys – gerinti specialistų žinias"));
            Assert.That(rows[2].Elements<TableCell>().Select(cell => cell.InnerText), Is.EqualTo(Cells));
            Assert.That(
                rows[3].InnerText,
                Does.Contain("Siūlomas įvertinimas po sprendimo pasikeitė: dabar „Įgyvendinta“.")
                    .And.Contain("Nepagrįsta.")
            );
            Assert.That(body.InnerText, Does.Contain("Skirtumų: 2."));
        }
    }

    [Test]
    public async Task Workbook_IsValid_AndKeepsNumbersAsNumbers()
    {
        using var file = SpreadsheetDocument.Open(await FileAsync(DifferenceFileFormat.Xlsx), isEditable: false);

        var sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file), Is.Empty);
            Assert.That(sheet.InnerXml, Does.Contain("<x:v>-1.7</x:v>").And.Contain("<x:v>118</x:v>"));
        }
    }

    private static async Task<MemoryStream> FileAsync(DifferenceFileFormat format)
    {
        await using var services = new ServiceCollection().AddDocuments().BuildServiceProvider();
        var target = new MemoryStream();
        await services
            .GetRequiredService<DifferenceFiles>()
            .Create(Register, format, Language.Lithuanian)
            .WriteAsync(target, CancellationToken.None);
        target.Position = 0;
        return target;
    }

    private static DifferencesDto Register { get; } =
        new(
            "Kovos su prekyba žmonėmis 2020–2022 metų veiksmų planas",
            2020,
            Published: false,
            new DateTimeOffset(2021, 3, 1, 22, 30, 0, TimeSpan.Zero),
            "submitted",
            [new DifferenceTaskDto(4, "Gerinti specialistų žinias")],
            new DifferenceCountsDto(53, 2, 1),
            [
                Row(
                    1,
                    "Mokyti pedagogus",
                    ImplementationStatus.PartiallyImplemented,
                    "Mokymai neapėmė visų apskričių."
                ),
                Row(2, "Mokyti teisėjus", ImplementationStatus.Implemented, justification: null),
            ]
        );

    private static DifferenceDto Row(
        int actionNo,
        string title,
        ImplementationStatus suggestedNow,
        string? justification
    ) =>
        new(
            "item",
            Guid.Empty,
            4,
            "01.04.01",
            actionNo,
            title,
            "Kelti kvalifikaciją",
            "Asmenų skaičius – 120",
            120,
            118,
            "asmuo",
            -1.7m,
            [DifferenceKind.Suggestion],
            ImplementationStatus.PartiallyImplemented,
            suggestedNow,
            suggestedNow != ImplementationStatus.PartiallyImplemented,
            ImplementationStatus.Implemented,
            ImplementationStatus.NotImplemented,
            justification,
            "VRM koordinatorius",
            new DateTimeOffset(2021, 3, 1, 22, 30, 0, TimeSpan.Zero)
        );
}
