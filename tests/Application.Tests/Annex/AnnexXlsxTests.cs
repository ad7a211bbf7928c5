using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Table = DocumentFormat.OpenXml.Spreadsheet.Table;
using TableColumn = DocumentFormat.OpenXml.Spreadsheet.TableColumn;

namespace ActionPlanMonitor.Application.Tests.Annex;

public sealed class AnnexXlsxTests
{
    private static readonly string[] SheetNames =
    [
        "Apie",
        "Priedas",
        "Duomenys",
        "Savivaldybes",
        "Lesos",
        "Priezastys",
        "Zodynas",
    ];
    private static readonly double[] AnnexWidths = [11, 48, 26, 34, 90];
    private SpreadsheetDocument _file = null!;

    [OneTimeSetUp]
    public async Task Write() => _file = await Open(AnnexSample.Build());

    [OneTimeTearDown]
    public void Close() => _file.Dispose();

    [Test]
    public void File_HasNoOpenXmlErrors() => Assert.That(Errors(_file), Is.Empty);

    [Test]
    public void File_OpensOnAboutAndHasOneNamedTablePerSheet()
    {
        var workbook = _file.WorkbookPart!.Workbook;
        var tables = workbook.Descendants<Sheet>().Select(sheet => TableOf(sheet.Name!).Name!.Value);

        Assert.Multiple(() =>
        {
            Assert.That(workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value), Is.EqualTo(SheetNames));
            Assert.That(workbook.Descendants<WorkbookView>().Single().ActiveTab!.Value, Is.Zero);
            Assert.That(tables, Is.EqualTo(SheetNames.Select(name => "tbl" + name)));
        });
    }

    [Test]
    public void Tables_HaveUniqueHeadersEqualToTheirHeaderCells()
    {
        foreach (var name in SheetNames)
        {
            var table = TableOf(name);
            var columns = table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value).ToList();
            var header = Rows(name).ElementAt(string.Equals(name, "Priedas", StringComparison.Ordinal) ? 0 : 1);
            Assert.That(columns, Is.Unique, name);
            Assert.That(header.Elements<Cell>().Select(Text), Is.EqualTo(columns), name);
        }
    }

    [Test]
    public void AnnexSheet_IsFrozenWideUnmergedAndPrintsOnePageWideInLandscape()
    {
        var sheet = SheetOf("Priedas").Worksheet;
        var pane = sheet.Descendants<Pane>().Single();
        var setup = sheet.Descendants<PageSetup>().Single();

        Assert.Multiple(() =>
        {
            Assert.That(pane.TopLeftCell!.Value, Is.EqualTo("B2"));
            Assert.That(pane.State!.Value, Is.EqualTo(PaneStateValues.Frozen));
            Assert.That(
                _file.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<MergeCell>()),
                Is.Empty
            );
            Assert.That(
                sheet.Descendants<Column>().Take(5).Select(column => column.Width!.Value),
                Is.EqualTo(AnnexWidths)
            );
            Assert.That(setup.Orientation!.Value, Is.EqualTo(OrientationValues.Landscape));
            Assert.That(setup.FitToWidth!.Value, Is.EqualTo(1));
            Assert.That(setup.FitToHeight!.Value, Is.Zero);
            Assert.That(sheet.Descendants<PageSetupProperties>().Single().FitToPage!.Value, Is.True);
            Assert.That(
                sheet.Descendants<OddHeader>().Single().Text,
                Is.EqualTo("&CPriedas · 2020 m. · sugeneruota 2021-03-02 00:30")
            );
            Assert.That(
                _file.WorkbookPart.Workbook.Descendants<DefinedName>().Select(name => name.Text),
                Has.Member("'Priedas'!$1:$1")
            );
        });
    }

    [Test]
    public void AnnexSheet_EveryRowSaysItsCodeAndTaskAndPartsFollowTheirItem()
    {
        var rows = Rows("Priedas").Skip(1).Select(row => row.Elements<Cell>().Select(Text).ToList()).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.All.Count.EqualTo(6));
            Assert.That(rows[0][4], Is.EqualTo("Neįgyvendinta. Surengtas tik vienas posėdis."));
            Assert.That(rows[1][1], Is.EqualTo("1 veiksmas. Kasmet atnaujinti Komisijos sudėtį"));
            Assert.That(rows[3][4], Is.EqualTo("Nepateikta."), "the prosecution sent nothing");
            Assert.That(rows[4][1], Is.EqualTo("Informuoti visuomenę: 5 veiksmas. Vykdyti prevenciją"));
            Assert.That(rows[5][2], Is.EqualTo("Kauno miesto savivaldybė"));
            Assert.That(rows[5][3], Is.EqualTo("Numatyta – 3"));
            Assert.That(rows[7][3], Is.EqualTo("pagal poreikį"));
            Assert.That(rows[5][5], Does.StartWith("2 uždavinys – tobulinti"));
        });
    }

    [Test]
    public void Text_ThatLooksLikeAFormulaIsAStringWithQuotePrefixAndNoSheetHasAFormula()
    {
        var cell = Rows("Duomenys")
            .SelectMany(row => row.Elements<Cell>())
            .Single(cell => Text(cell) == AnnexSample.Formula);
        var formats = _file.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        Assert.Multiple(() =>
        {
            Assert.That(cell.DataType!.Value, Is.EqualTo(CellValues.InlineString));
            Assert.That(formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value, Is.True);
            Assert.That(
                _file.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()),
                Is.Empty
            );
        });
    }

    [Test]
    public void Data_NumbersAndDatesAreTypedAndUnknownIsNoCell()
    {
        var spent = ColumnOf("Lesos", "Panaudota, Eur");
        var deadline = ColumnOf("Duomenys", "Terminas");

        Assert.Multiple(() =>
        {
            Assert.That(spent[0]!.CellValue!.Text, Is.EqualTo("0"), "a stated zero");
            Assert.That(spent[1]!.CellValue!.Text, Is.EqualTo("1163.81"));
            Assert.That(spent[1]!.DataType, Is.Null);
            Assert.That(spent[2], Is.Null, "not stated");
            Assert.That(deadline[0]!.CellValue!.Text, Is.EqualTo("43891"));
            Assert.That(
                ColumnOf("Duomenys", "Ataskaitos būsena").Select(cell => Text(cell!)),
                Has.Member("Nepateikta")
            );
            Assert.That(ColumnOf("Duomenys", "Ką numatė").Select(cell => Text(cell!)), Has.Member("pagal poreikį"));
        });
    }

    [Test]
    public void Evidence_CountsLinksAndFiles_AndIsEmptyWhereItIsNotTold()
    {
        var counted = ColumnOf("Duomenys", "Įrodymų");
        var links = ColumnOf("Duomenys", "Įrodymų nuorodos");

        Assert.Multiple(() =>
        {
            Assert.That(counted[0]!.CellValue!.Text, Is.EqualTo("3"), "two links and a file");
            Assert.That(Text(links[0]!), Is.EqualTo("https://vrm.lrv.lt/posedis | https://vrm.lrv.lt/nutarimas"));
            Assert.That(counted[1], Is.Null);
        });
    }

    [Test]
    public void Municipalities_AreCountedWithoutThoseWhoPlannedNothing()
    {
        var names = ColumnOf("Savivaldybes", "Vykdytojas").Select(cell => Text(cell!)).ToList();
        var expected = ColumnOf("Savivaldybes", "Turi atsiskaityti");

        Assert.That(names, Has.Count.EqualTo(9));
        Assert.That(names.IndexOf("Skuodo rajono savivaldybė"), Is.LessThan(names.IndexOf("Šakių rajono savivaldybė")));
        Assert.That(expected[names.IndexOf("Ignalinos rajono savivaldybė")]!.CellValue!.Text, Is.EqualTo("0"));
    }

    [Test]
    public async Task EmptyAnnex_IsStillAValidFile()
    {
        using var file = await Open(AnnexSample.Build() with { Rows = [] });

        Assert.That(Errors(file), Is.Empty);
        Assert.That(
            file.WorkbookPart!.WorksheetParts.SelectMany(part => part.TableDefinitionParts)
                .Select(part => part.Table.Reference!.Value),
            Has.Member("A1:F2")
        );
    }

    [Test]
    public async Task HostileText_KeepsTheFileValid()
    {
        var text = "a\0b\u0001c\uD800d _x0041_ \uFFFE " + new string('ž', 40_000);
        using var file = await Open(AnnexSample.Build(row => row with { ResultText = text, Title = "<w:p/>&\"'" }));

        Assert.That(Errors(file), Is.Empty);
    }

    [Test]
    public async Task English_NamesSheetsInEnglish()
    {
        using var file = await Open(AnnexSample.Build(), Language.English);

        Assert.That(Errors(file), Is.Empty);
        Assert.That(file.WorkbookPart!.Workbook.Descendants<Sheet>().First().Name!.Value, Is.EqualTo("About"));
    }

    private static async Task<SpreadsheetDocument> Open(AnnexDto annex, Language language = Language.Lithuanian) =>
        SpreadsheetDocument.Open(await AnnexFileOf.Bytes(annex, AnnexFileFormat.Xlsx, language), isEditable: false);

    private static IEnumerable<string> Errors(SpreadsheetDocument file) =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(file)
            .Select(error => $"{error.Path?.XPath}: {error.Description}");

    private WorksheetPart SheetOf(string name)
    {
        var sheet = _file.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return (WorksheetPart)_file.WorkbookPart.GetPartById(sheet.Id!);
    }

    private Table TableOf(string name) => SheetOf(name).TableDefinitionParts.Single().Table;

    private IEnumerable<Row> Rows(string name) => SheetOf(name).Worksheet.Descendants<Row>();

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    private List<Cell?> ColumnOf(string sheet, string title)
    {
        var rows = Rows(sheet).Skip(1).ToList();
        var column = rows[0].Elements<Cell>().Single(cell => Text(cell) == title).CellReference!.Value!.TrimEnd('2');
        return
        [
            .. rows.Skip(1)
                .Select(row =>
                    row.Elements<Cell>().SingleOrDefault(cell => cell.CellReference == $"{column}{row.RowIndex}")
                ),
        ];
    }
}
