using System.Globalization;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>How the report names rows of the annex and those who carry them out.</summary>
internal static class RowNames
{
    /// <summary>In the place of an empty list, after a colon.</summary>
    public const string None = "tokių nėra";

    /// <summary>How the plan writes all municipalities together.</summary>
    public const string Municipalities = "savivaldybės";

    /// <summary>"01.02.03 priemonė", "01.02.02 priemonės 1 veiksmas".</summary>
    public static string Name(AssessedItem item) =>
        item.Row.ActionNo is { } no
            ? $"{item.Row.MeasureCode}{Writing.NoBreak}priemonės {no.ToString(CultureInfo.InvariantCulture)}{Writing.NoBreak}veiksmas"
            : $"{item.Row.MeasureCode}{Writing.NoBreak}priemonė";

    public static string Plain(IReadOnlyList<AssessedItem> items) =>
        items.Count == 0 ? None : Writing.List([.. items.Select(Name)]);

    /// <summary>Names of rows for the panel of facts, in English.</summary>
    public static string NamesIn(this IReadOnlyList<AssessedItem> items) =>
        string.Join(", ", items.Select(i => i.Key()));

    public static IReadOnlyList<ReportInline> WithNotes(IReadOnlyList<AssessedItem> items)
    {
        if (items.Count == 0)
        {
            return [ReportInline.Words(None)];
        }

        var runs = new List<ReportInline>();
        for (var index = 0; index < items.Count; index++)
        {
            var before =
                index == 0 ? ""
                : index == items.Count - 1 ? " ir "
                : ", ";
            runs.Add(ReportInline.Words(before + Name(items[index])));
            runs.Add(ReportInline.Footnote(ReportInline.Words(Note(items[index]))));
        }

        return runs;
    }

    /// <summary>"01.02.08 priemonė – įkurti prokurorų ir tyrėjų bendravimo platformą (vykdo GP)."</summary>
    private static string Note(AssessedItem item)
    {
        var title = AnnexTitle.LowerFirst(item.Row.Title.Trim().TrimEnd('.', ':', ';'));
        var under = item.Row.ParentTitle is { } parent
            ? $" (priemonė {Writing.Quoted(parent.Trim().TrimEnd('.', ':', ';'))})"
            : "";
        var who = ShortNames([item]);
        return $"{Name(item)} – {title}{under}{(who.Count == 0 ? "" : $" (vykdo {Writing.List(who)})")}.";
    }

    /// <summary>Codes in the order of the plan; municipalities are one word and stand at the end.</summary>
    public static IReadOnlyList<string> Codes(IEnumerable<AssessedItem> items) => Executors(items, row => row.Code);

    /// <summary>By code, or by a name that has its code as a word: VšĮ „Ramintoja“.</summary>
    public static IReadOnlyList<string> ShortNames(IEnumerable<AssessedItem> items) =>
        Executors(items, row => row.Name.Contains(row.Code, StringComparison.Ordinal) ? row.Name : row.Code);

    /// <summary>In full with the code in brackets, unless the name has it already.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<AssessedItem> items) =>
        Executors(
            items,
            row => row.Name.Contains(row.Code, StringComparison.Ordinal) ? row.Name : $"{row.Name} ({row.Code})"
        );

    private static IReadOnlyList<string> Executors(IEnumerable<AssessedItem> items, Func<PartRow, string> name)
    {
        var all = items.ToList();
        var institutions = all.SelectMany(i => i.Parts)
            .Select(p => p.Row)
            .Where(row => !row.IsMunicipality)
            .DistinctBy(row => row.InstitutionId)
            .Select(name);
        return all.Exists(i => i.Row.IsMunicipal || i.Parts.Any(p => p.Row.IsMunicipality))
            ? [.. institutions, Municipalities]
            : [.. institutions];
    }
}
