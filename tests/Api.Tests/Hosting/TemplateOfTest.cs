using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ActionPlanMonitor.Api.Tests.Hosting;

/// <summary>A reporting template as an officer with Excel would change it.</summary>
public sealed class TemplateOfTest : IDisposable
{
    private readonly MemoryStream _file = new();
    private readonly SpreadsheetDocument _document;

    private TemplateOfTest(byte[] bytes)
    {
        _file.Write(bytes);
        _document = SpreadsheetDocument.Open(_file, isEditable: true);
    }

    public IReadOnlyList<Row> Rows => [.. Data("Ataskaita").Elements<Row>().Skip(1)];

    public static async Task<TemplateOfTest> DownloadAsync(ApiClient reporter, World world, int year = 2021) =>
        new((await reporter.GetAsync($"{world.Plan}/years/{year}/reporting-template.xlsx")).ShouldBe(200).Bytes);

    public static TemplateOfTest Of(byte[] bytes) => new(bytes);

    public IReadOnlyList<string> Faults() =>
        [.. new OpenXmlValidator().Validate(_document).Select(e => $"{e.Path?.XPath}: {e.Description}")];

    public Guid KeyOf(Row row) => Guid.Parse(CellOf(row, "Eilutės raktas").InnerText);

    public Row RowOf(ObligationOfTest obligation) => Rows.Single(r => KeyOf(r) == obligation.Id);

    public string TextOf(Row row, string heading) => CellOf(row, heading).InnerText;

    public string AddressOf(Row row, string heading) => CellOf(row, heading).CellReference!.Value!;

    public TemplateOfTest Set(Row row, string heading, string? text)
    {
        var cell = CellOf(row, heading);
        cell.RemoveAllChildren();
        cell.DataType = text is null ? null : CellValues.InlineString;
        if (text is not null)
        {
            cell.AppendChild(new InlineString(new Text(text)));
        }

        return this;
    }

    public TemplateOfTest Set(Row row, string heading, decimal number, string? formula = null)
    {
        var cell = CellOf(row, heading);
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (formula is not null)
        {
            cell.AppendChild(new CellFormula(formula));
        }

        cell.AppendChild(new CellValue(number.ToString(CultureInfo.InvariantCulture)));
        return this;
    }

    /// <summary>Everything in one column goes to another that is free.</summary>
    public TemplateOfTest MoveColumn(string heading, string toLetter)
    {
        var letter = Letter(Data("Ataskaita").Elements<Row>().First(), heading);
        foreach (var row in Data("Ataskaita").Elements<Row>())
        {
            var cell = row.Elements<Cell>().Single(c => c.CellReference!.Value == $"{letter}{row.RowIndex}");
            cell.Remove();
            cell.CellReference = $"{toLetter}{row.RowIndex}";
            row.AppendChild(cell);
        }

        return this;
    }

    public TemplateOfTest Change(string sheet, string address, string text)
    {
        var cell = Data(sheet).Descendants<Cell>().Single(c => c.CellReference == address);
        cell.RemoveAllChildren();
        cell.AppendChild(new InlineString(new Text(text)));
        return this;
    }

    /// <summary>Another row under the last one, a copy of one that is there.</summary>
    public Row Copy(Row row)
    {
        var data = Data("Ataskaita");
        var copy = (Row)row.CloneNode(deep: true);
        copy.RowIndex = (uint)data.Elements<Row>().Count() + 5;
        foreach (var cell in copy.Elements<Cell>())
        {
            cell.CellReference = cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()) + copy.RowIndex;
        }

        data.AppendChild(copy);
        return copy;
    }

    public byte[] Bytes()
    {
        _document.Save();
        using var copy = new MemoryStream();
        using (_document.Clone(copy)) { }

        return copy.ToArray();
    }

    public Task<Answer> UploadAsync(ApiClient reporter, World world, int year = 2021) =>
        UploadAsync(reporter, world, Bytes(), year);

    public static async Task<Answer> UploadAsync(ApiClient reporter, World world, byte[] bytes, int year = 2021)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "ataskaita.xlsx" } };
        return await reporter.SendAsync(HttpMethod.Post, $"{world.Plan}/years/{year}/reporting-template", form);
    }

    public void Dispose()
    {
        _document.Dispose();
        _file.Dispose();
    }

    private SheetData Data(string name)
    {
        var sheet = _document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == name);
        return ((WorksheetPart)_document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet.GetFirstChild<SheetData>()!;
    }

    private Cell CellOf(Row row, string heading)
    {
        var letter = Letter(Data("Ataskaita").Elements<Row>().First(), heading);
        return row.Elements<Cell>().Single(c => c.CellReference!.Value == $"{letter}{row.RowIndex}");
    }

    private static string Letter(Row headings, string heading) =>
        headings
            .Elements<Cell>()
            .Single(c => c.InnerText == heading)
            .CellReference!.Value!.TrimEnd("0123456789".ToCharArray());
}
