using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Reports;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>The answers of a report one by one: compared, said in words, taken over.</summary>
internal static class SheetAnswers
{
    public static ReportInput Nothing { get; } = ReportInput.Of(new ReportContent());

    /// <summary>Two answers are the same where these are.</summary>
    public static string Canonical(SheetField field, ReportInput input) =>
        field switch
        {
            SheetField.Done => CanonicalJson.Of(input.Done),
            SheetField.Achieved => CanonicalJson.Of(
                new
                {
                    input.Achieved,
                    About = input.AchievedApproximate == true,
                    Typed = input.AchievedTyped,
                }
            ),
            SheetField.AchievedDate => CanonicalJson.Of(input.AchievedDate),
            SheetField.Narrative => Text(input.Narrative),
            SheetField.Reasons => CanonicalJson.Of(input.Reasons?.Distinct().Order()),
            SheetField.ReasonText => Text(input.ReasonText),
            SheetField.Spending => CanonicalJson.Of(
                new { Unknown = input.SpendingUnknown == true, By = (input.Spending ?? []).OrderBy(s => s.Source) }
            ),
            SheetField.Participants => CanonicalJson.Of(input.Participants),
            SheetField.Evidence => CanonicalJson.Of(Links(input)),
            SheetField.ClaimedStatus => CanonicalJson.Of(input.ClaimedStatus),
            SheetField.Disagreement => Text(input.Disagreement),
        };

    public static bool IsEmpty(SheetField field, ReportInput input) =>
        Canonical(field, input) == Canonical(field, Nothing);

    /// <returns>The answer in words; null where there is none.</returns>
    public static string? Say(SheetField field, ReportInput input) =>
        field switch
        {
            SheetField.Done => input.Done is { } done ? SheetWords.Say(done) : null,
            SheetField.Achieved => SayAchieved(input),
            SheetField.AchievedDate => input.AchievedDate is { } day ? TypedEcho.Date(day) : null,
            SheetField.Narrative => input.Narrative,
            SheetField.Reasons => Join("; ", input.Reasons?.Select(SheetWords.Say)),
            SheetField.ReasonText => input.ReasonText,
            SheetField.Spending => SaySpending(input),
            SheetField.Participants => input.Participants is { } people ? TypedEcho.Number(people) : null,
            SheetField.Evidence => Join("\n", Links(input)),
            SheetField.ClaimedStatus => input.ClaimedStatus is { } status ? SheetWords.Say(status) : null,
            SheetField.Disagreement => input.Disagreement,
        };

    /// <summary>The report with this one answer taken from another.</summary>
    public static ReportInput Take(SheetField field, ReportInput from, ReportInput to) =>
        field switch
        {
            SheetField.Done => to with { Done = from.Done },
            SheetField.Achieved => to with
            {
                Achieved = from.Achieved,
                AchievedApproximate = from.AchievedApproximate,
                AchievedTyped = from.AchievedTyped,
            },
            SheetField.AchievedDate => to with { AchievedDate = from.AchievedDate },
            SheetField.Narrative => to with { Narrative = from.Narrative },
            SheetField.Reasons => to with { Reasons = from.Reasons },
            SheetField.ReasonText => to with { ReasonText = from.ReasonText },
            SheetField.Spending => to with { Spending = from.Spending, SpendingUnknown = from.SpendingUnknown },
            SheetField.Participants => to with { Participants = from.Participants },
            SheetField.Evidence => to with { Evidence = [.. WithUrl(from), .. Files(to)] },
            SheetField.ClaimedStatus => to with { ClaimedStatus = from.ClaimedStatus },
            SheetField.Disagreement => to with { Disagreement = from.Disagreement },
        };

    /// <summary>A sheet holds links alone: the files of a report stay with it whatever the sheet says.</summary>
    private static IEnumerable<EvidenceInput> Files(ReportInput input) =>
        (input.Evidence ?? []).Where(e => e.FileId is not null);

    private static IEnumerable<EvidenceInput> WithUrl(ReportInput input) =>
        (input.Evidence ?? []).Where(e => e.Url is not null);

    private static IEnumerable<string> Links(ReportInput input) => WithUrl(input).Select(e => e.Url!);

    /// <summary>The value as a person would type it again.</summary>
    public static string? TypedAchieved(ReportInput input) =>
        input.Achieved is not { } value
            ? null
            : input.AchievedTyped ?? (input.AchievedApproximate == true ? $"~ {TypedEcho.Number(value)}" : null);

    private static string? SayAchieved(ReportInput input) =>
        input.Achieved is not { } value ? null
        : input.AchievedTyped is { } typed ? $"{TypedEcho.Number(value)} ({Speech.Say($"„{typed}“", $"“{typed}”")})"
        : input.AchievedApproximate == true ? Speech.Say("apie ", "about ") + TypedEcho.Number(value)
        : TypedEcho.Number(value);

    private static string? SaySpending(ReportInput input)
    {
        var said = new List<string>();
        if (input.SpendingUnknown == true)
        {
            said.Add(Speech.Say("panaudota suma nežinoma", "spent amount not known"));
        }

        foreach (var money in (input.Spending ?? []).OrderBy(s => s.Source))
        {
            var source = SheetWords.Say(money.Source!.Value);
            if (money.AmountEur is { } spent)
            {
                said.Add(Speech.Say("panaudota ", "spent ") + $"{TypedEcho.Money(spent)} ({source})");
            }

            if (money.AllocatedEur is { } allocated)
            {
                said.Add(Speech.Say("skirta ", "allocated ") + $"{TypedEcho.Money(allocated)} ({source})");
            }
        }

        return Join("\n", said);
    }

    private static string Text(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static string? Join(string between, IEnumerable<string>? parts) =>
        parts is null || string.Join(between, parts) is not { Length: > 0 } joined ? null : joined;
}
