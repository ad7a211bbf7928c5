using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex;
using ActionPlanMonitor.Application.Features.AnnualReports.Figures;
using ActionPlanMonitor.Application.Features.AnnualReports.Text;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.AnnualReports;

namespace ActionPlanMonitor.Application.Features.AnnualReports;

/// <summary>What a version keeps: the text, what each figure in it said, and the annex where no publication has it.</summary>
/// <param name="Annex">Null: the annex is that of the publication the version names.</param>
public sealed record SavedReport(
    int Format,
    string Title,
    bool IsFinal,
    IReadOnlyList<SavedSection> Sections,
    IReadOnlyList<SavedFigure> Figures,
    AnnexDto? Annex
)
{
    public const int CurrentFormat = 1;

    public static SavedReport Read(AnnualReportVersion version) => CanonicalJson.Read<SavedReport>(version.Content);

    /// <summary>The sections in words.</summary>
    public IReadOnlyList<SavedSectionDto> InWords()
    {
        var figures = Figures.ToDictionary(f => f.Key, f => f.ToFigure(), StringComparer.Ordinal);
        return
        [
            .. Sections.Select(s => new SavedSectionDto(s.Key, s.Heading, s.Level, ReportWords.Of(s.Blocks, figures))),
        ];
    }
}

public sealed record SavedSection(string Key, string Heading, int Level, IReadOnlyList<ReportBlock> Blocks);

public sealed record SavedFigure(string Key, IReadOnlyList<SavedForm> Forms)
{
    private static readonly Sentence Silent = new("", "");

    public static SavedFigure Of(Figure figure) =>
        new(figure.Key, [.. figure.Forms.Select(f => new SavedForm(f.Name, f.Runs))]);

    public Figure ToFigure() =>
        new(Key, "", Silent, Silent, Silent, [.. Forms.Select(f => new FigureForm(f.Form, f.Runs))]);
}

/// <param name="Runs">Null: there were no data.</param>
public sealed record SavedForm(string Form, IReadOnlyList<ReportInline>? Runs);
