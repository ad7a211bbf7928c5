using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>What stands in the Result column of the annex (domain.md 10).</summary>
internal sealed class AnnexResult(AnnexContext context)
{
    private readonly Narrative _narrative = new();

    /// <summary>The status first, bold and italic with a full stop; then the text, why the ministry decided so, each municipality in its own paragraph.</summary>
    public IReadOnlyList<Paragraph> Of(AnnexRowDto row)
    {
        var parts = context.Answering(row);
        List<Paragraph> paragraphs = [.. _narrative.Paragraphs(Lead(row), ItemText(row, parts))];
        if (row.Justification is { } why)
        {
            paragraphs.Add(new Paragraph([new Span(context.Words.Justified(why), Italic: true)]));
        }

        if (NeedsParts(row, parts))
        {
            foreach (var part in parts.Where(part => AnnexContext.IsHandedIn(part)))
            {
                paragraphs.AddRange(_narrative.Paragraphs(PartLead(row, part), part.Text));
            }
        }

        paragraphs.AddRange(Silent(row, parts).Select(Paragraph.Of));
        return paragraphs;
    }

    /// <summary>The item's own sentence alone, for a table where its parts have rows of their own.</summary>
    public string ItemLine(AnnexRowDto row)
    {
        var parts = context.Answering(row);
        var lines = _narrative.Paragraphs(Lead(row), ItemText(row, parts)).Select(AsLine);
        if (row.Justification is { } why)
        {
            lines = lines.Append(context.Words.Justified(why));
        }

        return string.Join("\n", parts.Count == 1 ? lines.Concat(Silent(row, parts)) : lines);
    }

    public string PartText(AnnexExecutorResultDto part)
    {
        var words = context.Words;
        if (!AnnexContext.IsHandedIn(part))
        {
            return $"{(AnnexContext.IsExpected(part) ? words.Of(Unsent(part)) : words.NothingPlanned)}.";
        }

        return string.Join(
            "\n",
            _narrative.Paragraphs([new Span($"{words.Of(part.Status)}.")], part.Text).Select(AsLine)
        );
    }

    private static string AsLine(Paragraph paragraph) =>
        paragraph.ListItem is { } item ? $"{item.Number}. {paragraph.PlainText}" : paragraph.PlainText;

    private List<Span> Lead(AnnexRowDto row)
    {
        List<Span> lead = [new Span($"{context.Words.Of(row.Status)}.", Bold: true, Italic: true)];
        if (
            !string.Equals(row.StatusOrigin, "official", StringComparison.Ordinal)
            && row.Status != ImplementationStatus.Pending
        )
        {
            lead.Add(new Span($" {context.Words.SuggestedMark}", Italic: true));
        }

        return lead;
    }

    private List<Span> PartLead(AnnexRowDto row, AnnexExecutorResultDto part) =>
        row.IsMunicipal || context.IsMunicipality(part.Executor)
            ? [new Span($"{context.ShortName(part)}. {context.Words.Of(part.Status)}.", Italic: true)]
            : [new Span($"{context.ShortName(part)}.", Italic: true)];

    /// <summary>An item answered by one executor has that executor's text when the item has none of its own.</summary>
    private static string? ItemText(AnnexRowDto row, IReadOnlyList<AnnexExecutorResultDto> parts) =>
        AnnexContext.OwnText(row)
        ?? (!NeedsParts(row, parts) && parts is [var only] && AnnexContext.IsHandedIn(only) ? only.Text : null);

    /// <summary>Municipalities are always listed; several institutions only when nobody wrote one text for them all.</summary>
    private static bool NeedsParts(AnnexRowDto row, IReadOnlyList<AnnexExecutorResultDto> parts) =>
        row.IsMunicipal || (parts.Count > 1 && AnnexContext.OwnText(row) is null);

    private IEnumerable<string> Silent(AnnexRowDto row, IReadOnlyList<AnnexExecutorResultDto> parts)
    {
        // One text written for a row of institutions already says who did not answer.
        if (!row.IsMunicipal && AnnexContext.OwnText(row) is not null)
        {
            yield break;
        }

        var words = context.Words;
        var silent = parts.Where(part => !AnnexContext.IsHandedIn(part)).ToList();
        var returned = Names(silent.Where(IsReturned));
        var nothingPlanned = Names(silent.Where(part => !IsReturned(part) && !AnnexContext.IsExpected(part)));
        var sentNothing = Names(silent.Where(part => !IsReturned(part) && AnnexContext.IsExpected(part)));
        if (returned.Count > 0)
        {
            yield return words.Returned(words.Join(returned));
        }

        if (nothingPlanned.Count > 0)
        {
            yield return words.PlannedNothing(words.Join(nothingPlanned));
        }

        if (sentNothing.Count > 0)
        {
            yield return words.SentNothing(words.Join(sentNothing));
        }
    }

    private List<string> Names(IEnumerable<AnnexExecutorResultDto> parts) => [.. parts.Select(context.ShortName)];

    private static bool IsReturned(AnnexExecutorResultDto part) => part.State == ReportState.Returned;

    /// <summary>A campaign closed over an empty report marks it "not reported": it was not submitted, whatever its state.</summary>
    private static ReportState Unsent(AnnexExecutorResultDto part) =>
        part.State is ReportState.Submitted or ReportState.Accepted ? ReportState.NotStarted : part.State;
}
