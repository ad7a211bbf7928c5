using ActionPlanMonitor.Application.Features.Annex.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ListItem = ActionPlanMonitor.Application.Features.Annex.Documents.ListItem;

namespace ActionPlanMonitor.Infrastructure.Documents.Docx;

/// <summary>Collects, while the text is written, what other parts of the package must say about it: links and lists.</summary>
internal sealed class DocxReferences
{
    private const int Decimal = 1;
    private readonly Dictionary<string, (string Id, Uri Target)> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int Instance, int Start)> _lists = [];

    public string Link(Uri target)
    {
        if (!_links.TryGetValue(target.OriginalString, out var link))
        {
            link = ($"rLink{_links.Count + 1}", target);
            _links.Add(target.OriginalString, link);
        }

        return link.Id;
    }

    /// <summary>Each list counts for itself and starts with the number it was typed with.</summary>
    public int List(ListItem item)
    {
        if (!_lists.TryGetValue(item.List, out var list))
        {
            list = (_lists.Count + 1, item.Number);
            _lists.Add(item.List, list);
        }

        return list.Instance;
    }

    public void AddLinks(MainDocumentPart main)
    {
        foreach (var (id, target) in _links.Values)
        {
            main.AddHyperlinkRelationship(target, isExternal: true, id);
        }
    }

    public Numbering Numbering() =>
        new([
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Decimal },
                    new LevelText { Val = "%1." },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = Decimal,
            },
            .. _lists.Values.Select(list => new NumberingInstance(
                new AbstractNumId { Val = Decimal },
                new LevelOverride(new StartOverrideNumberingValue { Val = list.Start }) { LevelIndex = 0 }
            )
            {
                NumberID = list.Instance,
            }),
        ]);
}
