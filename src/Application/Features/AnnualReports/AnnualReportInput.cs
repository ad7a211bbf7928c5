using ActionPlanMonitor.Application.Features.AnnualReports.Text;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <param name="Heading">Empty: what the data make of it.</param>
public sealed record ReportSectionInput(string? Heading, bool IsHidden, IReadOnlyList<ReportBlockInput?>? Blocks);

public sealed record ReportBlockInput(ReportBlockKind? Kind, IReadOnlyList<ReportInlineInput?>? Content);

public sealed record ReportInlineInput(
    ReportInlineKind? Kind,
    string? Text,
    bool Bold,
    bool Italic,
    string? Key,
    string? Form,
    IReadOnlyList<ReportInlineInput?>? Note
);

/// <param name="Quote">The words it is about; null for the whole section.</param>
public sealed record ReportRemarkInput(string? SectionKey, string? Quote, string? Text);

/// <param name="Final">Nothing is left to write and no figure is missing.</param>
/// <param name="Publication">The published version whose data it shows; null: the live data.</param>
public sealed record ReportVersionInput(string? Note, bool Final, int? Publication);
