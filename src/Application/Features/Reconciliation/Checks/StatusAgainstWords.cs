using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A text that says "įgyvendinta" under a status that says it was not, or the other way round.</summary>
internal sealed partial class StatusAgainstWords : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        year
            .Items.Where(item => item.Parts.Any(part => Contradicts(part.Outcome.Status, part.Row.Answer?.Narrative)))
            .Select(item =>
                Finding.Warning(
                    "status_against_words",
                    Speech.Say(
                        $"{item.Name()}: tekstas prieštarauja įvertinimui.",
                        $"{item.Name()}: the text contradicts the status."
                    ),
                    item
                )
            );

    private static bool Contradicts(ImplementationStatus status, string? words) =>
        words is not null
        && status switch
        {
            ImplementationStatus.NotImplemented => Done().IsMatch(words),
            ImplementationStatus.Implemented => NotDone().IsMatch(words),
            _ => false,
        };

    [GeneratedRegex(
        @"\bįgyvendin(ta|tos|ti)\b(?! iš dalies)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex Done();

    [GeneratedRegex(
        @"\bneįgyvendin(ta|tos|o)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex NotDone();
}
