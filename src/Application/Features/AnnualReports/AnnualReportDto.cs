using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Domain.AnnualReports;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>
/// The annual report of one plan and year as it is written, with every figure as the data that are shown give it. Before it
/// is started it has figures and no sections.
/// </summary>
public sealed record AnnualReportDto
{
    public required Guid PlanId { get; init; }
    public required string PlanTitle { get; init; }
    public required int Year { get; init; }
    public required bool Started { get; init; }
    public string? StartedBy { get; init; }
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>What stands at the top of the document; always Lithuanian.</summary>
    public required string Title { get; init; }

    /// <summary>The year's data are published; otherwise nothing of this may leave the house.</summary>
    public required bool Published { get; init; }

    /// <summary>What the figures rest on: <c>live</c>, or <c>published</c> with its version and moment.</summary>
    public required string Source { get; init; }
    public int? Version { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary><c>accepted</c> or <c>submitted</c>: which reports count.</summary>
    public required string Basis { get; init; }
    public required DateTimeOffset AsOf { get; init; }

    public required bool MayWrite { get; init; }
    public required IReadOnlyList<AnnualReportSectionDto> Sections { get; init; }
    public required IReadOnlyList<FigureDto> Figures { get; init; }

    /// <summary>Stands between the text and a final version.</summary>
    public required IReadOnlyList<ReportGapDto> Gaps { get; init; }

    /// <summary>Numbers that somebody typed: nobody keeps them in step with the data.</summary>
    public required IReadOnlyList<TypedNumberDto> TypedNumbers { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<ReportRemarkDto> Comments { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ReportVersionDto> Versions { get; init; }
}

/// <param name="Heading">As shown.</param>
/// <param name="UsualHeading">What the data make of it where nobody wrote another.</param>
/// <param name="Level">1 to 3.</param>
/// <param name="Version">For If-Match.</param>
public sealed record AnnualReportSectionDto(
    string Key,
    int Position,
    string Heading,
    string UsualHeading,
    int Level,
    bool IsHidden,
    IReadOnlyList<ReportBlock> Blocks,
    string WrittenBy,
    DateTimeOffset WrittenAt,
    long Version
);

/// <summary>One figure that a text can name.</summary>
/// <param name="Group">Of the panel of facts: <c>plan</c>, <c>items</c>, <c>money</c>, <c>executors</c>, <c>reasons</c>, <c>proposals</c>, <c>task-1</c> …</param>
/// <param name="Label">In the reader's language.</param>
/// <param name="Value">Short, in the reader's language; null while it cannot be computed.</param>
/// <param name="Counts">What it counts and where it comes from, in the reader's language.</param>
/// <param name="ItemIds">The rows behind it; empty for those of the whole year.</param>
/// <param name="Forms">How it can be written in the text; the first is the usual one. Never empty: a figure without a value has its gap in each.</param>
/// <param name="Stated">What a report published elsewhere says in its place.</param>
public sealed record FigureDto(
    string Key,
    string Group,
    string Label,
    string? Value,
    string Counts,
    IReadOnlyList<Guid> ItemIds,
    IReadOnlyList<FigureFormDto> Forms,
    StatedCounterpartDto? Stated
);

/// <param name="Form">Stable name of the form.</param>
/// <param name="Text">In Lithuanian, as it stands in the document, without its notes; null while the figure has no value.</param>
/// <param name="Runs">The same with its notes: only <c>text</c> and <c>footnote</c>.</param>
public sealed record FigureFormDto(string Form, string? Text, IReadOnlyList<ReportInline> Runs);

/// <param name="Text">In the reader's language.</param>
/// <param name="Sentence">"Ataskaitoje parašyta 54, duomenyse 53."; null where both say the same.</param>
public sealed record StatedCounterpartDto(string Text, bool Differs, string? Sentence);

/// <summary>What a gap is.</summary>
public enum ReportGapKind
{
    /// <summary>The text names a figure that the data do not give.</summary>
    NoData,

    /// <summary>The text names a figure that there is not.</summary>
    UnknownFigure,

    /// <summary>Somebody still has to write it.</summary>
    ToWrite,
}

/// <param name="Block">Which block of the section, from 0.</param>
/// <param name="Sentence">What to do, in the reader's language.</param>
public sealed record ReportGapDto(ReportGapKind Kind, string SectionKey, int Block, string? Key, string Sentence);

/// <param name="Number">As typed.</param>
/// <param name="Context">The words around it.</param>
public sealed record TypedNumberDto(string SectionKey, int Block, string Number, string Context);

/// <param name="Quote">The words it is about; null for the whole section.</param>
public sealed record ReportRemarkDto(
    Guid Id,
    string SectionKey,
    string? Quote,
    string Text,
    string By,
    DateTimeOffset At,
    DateTimeOffset? ResolvedAt,
    string? ResolvedBy
)
{
    public static ReportRemarkDto Of(AnnualReportComment c) =>
        new(c.Id, c.SectionKey, c.Quote, c.Text, c.By, c.At, c.ResolvedAt, c.ResolvedBy);
}

/// <param name="Publication">The published version whose data it shows; null: the live data of its moment.</param>
public sealed record ReportVersionDto(
    int No,
    string? Note,
    bool IsFinal,
    string Sha256,
    int? Publication,
    string SavedBy,
    DateTimeOffset SavedAt
);

/// <summary>A version as it was saved: nothing in it is computed anew.</summary>
public sealed record ReportVersionContentDto(
    ReportVersionDto Version,
    string Title,
    IReadOnlyList<SavedSectionDto> Sections
);

/// <param name="Blocks">With every figure as the words it had: only <c>text</c>, <c>footnote</c> and <c>placeholder</c>.</param>
public sealed record SavedSectionDto(string Key, string Heading, int Level, IReadOnlyList<ReportBlock> Blocks);

/// <summary>How the text became another, section by section and word by word.</summary>
/// <param name="To">Null: the text as it is written now.</param>
public sealed record ReportComparisonDto(int From, int? To, int Changed, IReadOnlyList<SectionComparisonDto> Sections);

/// <param name="Change"><c>same</c>, <c>changed</c>, <c>added</c> or <c>removed</c>.</param>
public sealed record SectionComparisonDto(
    string Key,
    string Heading,
    string Change,
    IReadOnlyList<ReportWordsDto> Words
);

/// <param name="Change"><c>same</c>, <c>added</c> or <c>removed</c>.</param>
public sealed record ReportWordsDto(string Change, string Text);
