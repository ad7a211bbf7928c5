using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>A template that came back: the sheet with the answers, found by its headings wherever they stand now.</summary>
internal sealed class UploadedTemplate
{
    private const int HeadingsWithin = 20;

    private readonly UploadedSheet _sheet;
    private readonly Dictionary<SheetColumn, int> _columns = [];

    private UploadedTemplate(TemplateIdentity identity, UploadedSheet sheet, int headingRow)
    {
        Identity = identity;
        _sheet = sheet;
        HeadingRow = headingRow;
        foreach (var ((row, column), cell) in sheet.Cells.OrderBy(c => c.Key.Column))
        {
            if (row != headingRow)
            {
                continue;
            }

            if (SheetColumns.Find(cell.Text) is not { } found)
            {
                UnknownHeadings.Add(cell.Text);
            }
            else if (!_columns.TryAdd(found, column))
            {
                RepeatedHeadings.Add(cell.Text);
            }
        }
    }

    public TemplateIdentity Identity { get; }

    public int HeadingRow { get; }

    public string SheetName => _sheet.Name;

    public List<string> UnknownHeadings { get; } = [];

    public List<string> RepeatedHeadings { get; } = [];

    public IEnumerable<SheetColumn> MissingColumns =>
        SheetColumns.All.Where(c => SheetColumns.FieldOf(c) is not null && !_columns.ContainsKey(c));

    public bool HasFormulas => _sheet.Cells.Values.Any(c => c is { IsFormula: true, Kind: not UploadedCellKind.Error });

    public IEnumerable<int> Rows => _sheet.Cells.Keys.Select(c => c.Row).Where(r => r > HeadingRow).Distinct().Order();

    /// <exception cref="ProblemException">
    /// <c>file_not_template</c>, <c>template_other_year</c>: said so that the person knows which file to take.
    /// </exception>
    public static UploadedTemplate Of(IReadOnlyList<UploadedSheet> sheets, Guid planId, int year)
    {
        var identity = TemplateIdentity.Read(sheets) ?? throw NotTemplate();
        if (identity.PlanId != planId || identity.Year != year)
        {
            throw ProblemException.Rule(
                "template_other_year",
                identity.PlanId == planId
                    ? $"Šis šablonas parengtas {identity.Year} metams. Atsisiųskite {year} metų šabloną."
                    : "Šis šablonas parengtas kitam planui. Atsisiųskite šabloną iš naujo.",
                identity.PlanId == planId
                    ? $"This template is for {identity.Year}. Download the one for {year}."
                    : "This template is for another plan. Download the template again."
            );
        }

        foreach (var sheet in sheets)
        {
            for (var row = 1; row <= Math.Min(HeadingsWithin, sheet.LastRow); row++)
            {
                if (
                    Enumerable
                        .Range(1, 60)
                        .Any(c => sheet.At(row, c) is { } cell && SheetColumns.Find(cell.Text) == SheetColumn.RowKey)
                )
                {
                    return new UploadedTemplate(identity, sheet, row);
                }
            }
        }

        throw NotTemplate();
    }

    public UploadedCell? At(int row, SheetColumn column) =>
        _columns.TryGetValue(column, out var at) ? _sheet.At(row, at) : null;

    public string AddressOf(int row, SheetColumn column) =>
        SheetColumns.Address(row, _columns.GetValueOrDefault(column, 1));

    public bool Has(SheetField field) =>
        SheetColumns.All.Where(c => SheetColumns.FieldOf(c) == field).All(_columns.ContainsKey);

    /// <summary>Anything beside the keys and what the template itself had printed.</summary>
    public bool HasAnswers(int row) =>
        SheetColumns.All.Any(c => SheetColumns.FieldOf(c) is not null && At(row, c) is not null);

    private static ProblemException NotTemplate() =>
        ProblemException.Rule(
            "file_not_template",
            "Įkeltas failas turi būti parengtas pagal šabloną. Atsisiųskite šabloną iš naujo.",
            "The selected file must use the template."
        );
}
