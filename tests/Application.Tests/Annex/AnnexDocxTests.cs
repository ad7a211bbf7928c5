using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NUnit.Framework;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace ActionPlanMonitor.Application.Tests.Annex;

public sealed class AnnexDocxTests
{
    private const string Title =
        "Kovos su prekyba žmonėmis 2020–2022 m. veiksmų plano uždavinių, priemonių ir veiksmų įgyvendinimo rezultatai 2020 m.";

    private static readonly string[] Headers =
    [
        "Kodas",
        "Priemonės ir veiksmai",
        "Institucija",
        "Numatytas vertinimo kriterijus",
        "Rezultatas",
    ];
    private static readonly int[] Millimetres = [20, 62, 35, 45, 95];
    private WordprocessingDocument _file = null!;

    private Body Body => _file.MainDocumentPart!.Document.Body!;

    private List<TableRow> Rows => [.. Body.Descendants<TableRow>()];

    [OneTimeSetUp]
    public async Task Write() => _file = await Open(AnnexSample.Build());

    [OneTimeTearDown]
    public void Close() => _file.Dispose();

    [Test]
    public void File_HasNoOpenXmlErrors() => Assert.That(Errors(_file), Is.Empty);

    [Test]
    public void File_SaysTitleAuthorAndLanguage()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_file.PackageProperties.Title, Is.EqualTo(Title));
            Assert.That(_file.PackageProperties.Creator, Is.Not.Empty);
            Assert.That(Body.Elements<Paragraph>().First().InnerText, Is.EqualTo(Title));
            Assert.That(Styles.Descendants<Languages>().Single().Val!.Value, Is.EqualTo("lt-LT"));
            Assert.That(Styles.Descendants<RunFonts>().Single().Ascii!.Value, Is.EqualTo("Times New Roman"));
        });
    }

    [Test]
    public void Page_IsA4LandscapeWithOfficialMarginsAndNumbersFromPageTwo()
    {
        var section = Body.Elements<SectionProperties>().Single();
        var size = section.GetFirstChild<PageSize>()!;
        var margin = section.GetFirstChild<PageMargin>()!;

        Assert.Multiple(() =>
        {
            Assert.That(size.Orient!.Value, Is.EqualTo(PageOrientationValues.Landscape));
            Assert.That((size.Width!.Value, size.Height!.Value), Is.EqualTo((16838u, 11906u)));
            Assert.That((margin.Left!.Value, margin.Right!.Value), Is.EqualTo((1701u, 567u)));
            Assert.That((margin.Top!.Value, margin.Bottom!.Value), Is.EqualTo((1134, 1134)));
            Assert.That(section.GetFirstChild<TitlePage>(), Is.Not.Null, "the first page has no number");
            Assert.That(
                _file
                    .MainDocumentPart!.HeaderParts.Single()
                    .Header.Descendants<SimpleField>()
                    .Single()
                    .Instruction!.Value,
                Does.Contain("PAGE")
            );
        });
    }

    [Test]
    public void Table_HasFiveFixedColumnsAndAHeaderThatRepeats()
    {
        var table = Body.Elements<Table>().Single();
        var header = Rows[0];

        Assert.Multiple(() =>
        {
            Assert.That(header.Elements<TableCell>().Select(cell => cell.InnerText), Is.EqualTo(Headers));
            Assert.That(header.Descendants<TableHeader>(), Is.Not.Empty);
            Assert.That(
                table.Descendants<GridColumn>().Select(column => int.Parse(column.Width!.Value!, null) * 25.4 / 1440),
                Is.EqualTo(Millimetres).Within(0.02)
            );
            Assert.That(table.Descendants<TableLayout>().Single().Type!.Value, Is.EqualTo(TableLayoutValues.Fixed));
        });
    }

    [Test]
    public void TaskRow_SpansAllColumnsBoldAndStaysWithTheNext()
    {
        var task = Rows[1];

        Assert.Multiple(() =>
        {
            Assert.That(task.InnerText, Is.EqualTo("1 uždavinys – stiprinti kovos su prekyba žmonėmis koordinavimą"));
            Assert.That(task.Descendants<GridSpan>().Single().Val!.Value, Is.EqualTo(5));
            Assert.That(task.Descendants<Run>().Single().RunProperties!.Bold, Is.Not.Null);
            Assert.That(task.Descendants<KeepNext>(), Is.Not.Empty);
            Assert.That(Style(task.Descendants<Paragraph>().Single()).StyleName!.Val!.Value, Is.EqualTo("Table task"));
        });
    }

    [Test]
    public void Result_BeginsWithStatusInBoldItalicsAndAFullStop()
    {
        var runs = Rows[2].Elements<TableCell>().Last().Descendants<Run>().ToList();

        Assert.That(runs[0].InnerText, Is.EqualTo("Neįgyvendinta."));
        Assert.That(runs[0].RunProperties!.Bold, Is.Not.Null);
        Assert.That(runs[0].RunProperties!.Italic, Is.Not.Null);
        Assert.That(
            Rows[2].Elements<TableCell>().Last().InnerText,
            Is.EqualTo("Neįgyvendinta. Surengtas tik vienas posėdis.")
        );
    }

    [Test]
    public void ActionRow_HasNoCodeAndItsNumberInItalics()
    {
        var cells = Rows[3].Elements<TableCell>().ToList();
        var runs = cells[1].Descendants<Run>().ToList();

        Assert.That(cells[0].InnerText, Is.Empty);
        Assert.That(runs[0].InnerText, Is.EqualTo("1 veiksmas."));
        Assert.That(runs[0].RunProperties!.Italic, Is.Not.Null);
        Assert.That(cells[1].InnerText, Is.EqualTo("1 veiksmas. Kasmet atnaujinti Komisijos sudėtį"));
    }

    [Test]
    public void Institution_IsFullWithItsCodeOnceAndTheCodeAfterwards()
    {
        Assert.That(
            Rows[2].Elements<TableCell>().ElementAt(2).InnerText,
            Is.EqualTo("Lietuvos Respublikos vidaus reikalų ministerija (VRM)")
        );
        Assert.That(
            Rows[3].Elements<TableCell>().ElementAt(2).InnerText,
            Is.EqualTo("VRM, Lietuvos Respublikos generalinė prokuratūra (GP)")
        );
    }

    [Test]
    public void Text_KeepsListsLinksAndUnitsTogether()
    {
        var paragraphs = Rows[3].Elements<TableCell>().Last().Elements<Paragraph>().ToList();
        var link = paragraphs[0].Descendants<Hyperlink>().Single();

        Assert.Multiple(() =>
        {
            Assert.That(
                paragraphs[0].InnerText,
                Does.StartWith("Įgyvendinta. Atnaujinta 2020\u00A0m. vasario 3\u00A0d.")
            );
            Assert.That(link.InnerText, Is.EqualTo("https://vrm.lrv.lt/lt/naujienos?a=1&b=2"));
            Assert.That(
                _file.MainDocumentPart!.HyperlinkRelationships.Single(one => one.Id == link.Id).Uri.OriginalString,
                Is.EqualTo("https://vrm.lrv.lt/lt/naujienos?a=1&b=2")
            );
            Assert.That(paragraphs[1].Descendants<NumberingId>(), Is.Not.Empty);
            Assert.That(paragraphs[1].InnerText, Is.EqualTo("Pirmas darbas už 1\u00A0200\u00A0Eur"));
            Assert.That(paragraphs[2].InnerText, Is.EqualTo("Antras darbas"));
        });
    }

    [Test]
    public void MunicipalItem_ListsCitiesThenTheOthersInLithuanianOrderAndTheSilentOnesAtTheEnd()
    {
        var row = Rows.Single(row => row.InnerText.Contains("5 veiksmas.", StringComparison.Ordinal));
        var paragraphs = row.Elements<TableCell>().Last().Elements<Paragraph>().Select(one => one.InnerText).ToList();

        Assert.That(
            paragraphs,
            Is.EqualTo(
                (string[])
                    [
                        "Įgyvendinta iš dalies.",
                        "Galutinio įvertinimo pagrindimas: Dalis savivaldybių dalį padarė",
                        "Kauno miesto savivaldybė. Įgyvendinta. Padaryta.",
                        "Šiaulių miesto savivaldybė. Įgyvendinta. Surengti du seminarai.",
                        "Druskininkų savivaldybė. Įgyvendinta. Padaryta.",
                        "Ignalinos rajono savivaldybė. Įgyvendinta. Padaryta.",
                        "Skuodo rajono savivaldybė. Neįgyvendinta. Padaryta.",
                        $"Šakių rajono savivaldybė. Įgyvendinta. {AnnexSample.Formula}",
                        "Vilkaviškio rajono savivaldybė priemonių nenumatė.",
                        "Pagėgių savivaldybė ir Širvintų rajono savivaldybė informacijos nepateikė.",
                    ]
            )
        );
    }

    [Test]
    public void SeveralInstitutions_AreEachSignedWithTheirCodeOnce()
    {
        var row = Rows.Single(row => row.InnerText.Contains("Tartis su kaimynais", StringComparison.Ordinal));

        Assert.That(
            row.Elements<TableCell>().Last().Elements<Paragraph>().Select(one => one.InnerText),
            Is.EqualTo((string[])["Įgyvendinta.", "VRM. Susitikta dukart.", "GP. Posėdžiauta."])
        );
    }

    [Test]
    public void MeasureJudgedByItsActions_StillHeadsThem()
    {
        var index = Rows.FindIndex(row => row.InnerText.Contains("5 veiksmas.", StringComparison.Ordinal));
        var heading = Rows[index - 1];

        Assert.That(heading.InnerText, Is.EqualTo("02.01.01Informuoti visuomenę:"));
        Assert.That(heading.Elements<TableCell>().Count(), Is.EqualTo(5));
    }

    [Test]
    public void MissingAndAsNeeded_AreDifferentWords()
    {
        var awaited = Rows[^1].Elements<TableCell>().Select(cell => cell.InnerText).ToList();
        var municipal = Rows.Single(row => row.InnerText.Contains("5 veiksmas.", StringComparison.Ordinal));

        Assert.That(awaited[3], Is.EqualTo("pagal poreikį"));
        Assert.That(awaited[4], Is.EqualTo("Laukiama duomenų.GP informacijos nepateikė."));
        Assert.That(municipal.Elements<TableCell>().ElementAt(3).InnerText, Is.EqualTo("–"));
    }

    [Test]
    public void Body_HasNoEmptyParagraphsAndCellsOnlyWhereTheyMust()
    {
        Assert.That(Body.Elements<Paragraph>().Select(one => one.InnerText), Has.All.Not.Empty);
        Assert.That(
            Body.Descendants<TableCell>()
                .Where(cell => cell.Elements<Paragraph>().Count() > 1)
                .SelectMany(cell => cell.Elements<Paragraph>())
                .Select(one => one.InnerText),
            Has.All.Not.Empty
        );
    }

    [Test]
    public async Task LongResult_MayBreakOverPagesAndHostileTextKeepsTheFileValid()
    {
        var text = "\0\u0001\uD800 http:// https://[ javascript:alert(1) " + new string('ž', 2_000);
        using var file = await Open(AnnexSample.Build(row => row with { ResultText = text, Title = "<w:p/>\u0002" }));
        var row = file.MainDocumentPart!.Document.Body!.Descendants<TableRow>().ElementAt(2);

        Assert.That(Errors(file), Is.Empty);
        Assert.That(row.Descendants<CantSplit>(), Is.Empty);
        Assert.That(row.Descendants<Hyperlink>(), Is.Empty);
    }

    [Test]
    public async Task Suggested_IsSaidWhereTheMinistryHasNotDecided()
    {
        var annex = AnnexSample.Build(row => row with { StatusOrigin = "suggested", OfficialStatus = null });
        using var file = await Open(annex with { Published = false, Basis = "submitted" }, Language.English);
        var body = file.MainDocumentPart!.Document.Body!;

        Assert.That(
            body.Descendants<TableRow>().ElementAt(2).InnerText,
            Does.Contain("Not implemented. (suggested status) Surengtas")
        );
        Assert.That(
            body.Elements<Paragraph>().ElementAt(1).InnerText,
            Does.StartWith("Unpublished data, based on submitted reports.")
        );
    }

    private Styles Styles => _file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

    private Style Style(Paragraph paragraph) =>
        Styles
            .Elements<Style>()
            .Single(style => style.StyleId == paragraph.ParagraphProperties!.ParagraphStyleId!.Val!);

    private static async Task<WordprocessingDocument> Open(AnnexDto annex, Language language = Language.Lithuanian) =>
        WordprocessingDocument.Open(await AnnexFileOf.Bytes(annex, AnnexFileFormat.Docx, language), isEditable: false);

    private static IEnumerable<string> Errors(WordprocessingDocument file) =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(file)
            .Select(error => $"{error.Path?.XPath}: {error.Description}");
}
