using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Assessment.Text;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>Rows as letters list them: code and title, what is expected, and why one came back.</summary>
internal static class RowText
{
    public static string List(IEnumerable<RollRow> rows, Language language) =>
        string.Join("\n", rows.Select((row, place) => $"{place + 1}. {Of(row, language, indent: "   ")}"));

    /// <summary>With the number of each receipt, where there is one.</summary>
    public static string Receipts(IEnumerable<RollRow> rows, Language language) =>
        string.Join(
            "\n",
            rows.Select(
                (row, place) =>
                    $"{place + 1}. {Code(row, language)}. {row.Title}"
                    + (row.ReceiptNumber, language) switch
                    {
                        (null, _) => "",
                        ({ } number, Language.Lithuanian) => $"\n   Nr. {number}",
                        ({ } number, Language.English) => $"\n   No. {number}",
                    }
            )
        );

    public static string Of(RollRow row, Language language, string indent = "")
    {
        var lines = new List<string> { $"{Code(row, language)}. {row.Title}" };
        if (Expected(row, language) is { } expected)
        {
            lines.Add(indent + (language == Language.Lithuanian ? "Tikimasi: " : "Expected: ") + expected);
        }

        if (row is { State: ReportState.Returned, ReturnComment: { } comment })
        {
            var returned = language == Language.Lithuanian ? "Grąžinta tikslinti: " : "Returned for revision: ";
            lines.Add(indent + returned + MailPhrases.Quoted(comment, language).ReplaceLineEndings("\n" + indent));
        }

        return string.Join("\n", lines);
    }

    /// <summary>"01.01.01", or "01.01.01, 2 veiksmas".</summary>
    public static string Code(RollRow row, Language language) =>
        (row.ActionNo, language) switch
        {
            (null, _) => row.MeasureCode,
            ({ } no, Language.Lithuanian) => $"{row.MeasureCode}, {no} veiksmas",
            ({ } no, Language.English) => $"{row.MeasureCode}, action {no}",
        };

    /// <summary>The criterion in the plan's words; a municipality's own part beside it, which those words do not hold.</summary>
    private static string? Expected(RollRow row, Language language)
    {
        var part = (row, language) switch
        {
            ({ PlannedKind: PlannedKind.AsNeeded }, Language.Lithuanian) => "pagal poreikį",
            ({ PlannedKind: PlannedKind.AsNeeded }, Language.English) => "as needed",
            ({ IsMunicipal: true, PlannedValue: { } value }, Language.Lithuanian) =>
                $"Jūsų dalis – {Words.Number(value, language)}",
            ({ IsMunicipal: true, PlannedValue: { } value }, Language.English) =>
                $"your part: {Words.Number(value, language)}",
            _ => null,
        };
        return (row.CriterionText, part) switch
        {
            (null, _) => part,
            ({ } criterion, null) => criterion,
            ({ } criterion, { } own) => $"{criterion} ({own})",
        };
    }
}
