using System.Text.RegularExpressions;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A text that says "įgyvendinta" under a status that says it was not, or the other way round.</summary>
internal sealed partial class StatusAgainstWords : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "status_against_words",
            Severity.Warning,
            MendKind.Decision,
            Settleable: true,
            new("Tekstas prieštarauja įvertinimui", "The text contradicts the status"),
            new(
                "Skaitytojas matys įvertinimą ir priešingą tekstą greta. Patikslinkite įvertinimą, paprašykite pataisyti tekstą arba paaiškinkite.",
                "A reader will see the status and the opposite words side by side. Correct the status, ask for the text to be corrected, or explain."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from text in year.Texts
        where text.Part is not null && Contradicts(StatusOver(text), text.Words!)
        select Found.In(
            text.Item,
            $"{text.Item.Name()} ({text.Part!.Row.Name}): tekstas prieštarauja įvertinimui.",
            $"{text.Item.Name()} ({text.Part!.Row.Name}): the text contradicts the status.",
            text.Part.Row.Code,
            StatusOver(text),
            text.Words
        ) with
        {
            ObligationId = text.Part.Row.ObligationId,
        };

    /// <summary>Where one executor answers for the item, the item's status stands over its words.</summary>
    private static ImplementationStatus StatusOver(PublishedText text) =>
        text.Item.Parts.Count == 1 ? text.Item.Outcome.Status : text.Part!.Outcome.Status;

    private static bool Contradicts(ImplementationStatus status, string words) =>
        status switch
        {
            ImplementationStatus.NotImplemented => Done().IsMatch(words),
            ImplementationStatus.Implemented => NotDone().IsMatch(words),
            _ => false,
        };

    [GeneratedRegex(
        @"\b(įgyvendin|įvykdy)(ta|tos|tas|ti)\b(?! iš dalies)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5_000
    )]
    private static partial Regex Done();

    [GeneratedRegex(
        @"\bne(įgyvendin|įvykdy)(ta|tos|tas|ti|o|ome)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5_000
    )]
    private static partial Regex NotDone();
}
