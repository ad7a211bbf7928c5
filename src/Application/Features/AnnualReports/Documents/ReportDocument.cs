using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Documents;

/// <summary>The annual report as it is printed: a title, contents, sections with notes, and the annex on its own pages.</summary>
/// <param name="Note">Under the title: that it is no final text; null for one that is.</param>
/// <param name="Contents">The heading of the contents.</param>
/// <param name="Annex">Null: the report goes without it.</param>
public sealed record ReportDocument(
    DocumentProperties Properties,
    string? Note,
    string Contents,
    IReadOnlyList<ReportDocumentSection> Sections,
    FlowDocument? Annex
);

/// <param name="Level">1 to 3.</param>
/// <param name="Blocks">In words: <c>text</c>, <c>footnote</c> and <c>placeholder</c> only.</param>
public sealed record ReportDocumentSection(string Heading, int Level, IReadOnlyList<ReportBlock> Blocks);
