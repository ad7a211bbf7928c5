using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>The criterion does not measure what the measure is about: an executor says so, or it asks for a legal act only.</summary>
internal sealed partial class CriterionMisfit : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "criterion_misfit",
            Severity.Warning,
            MendKind.Item,
            Settleable: true,
            new("Kriterijus neatitinka priemonės", "The criterion does not cover its measure"),
            new(
                "Įvertinimas nieko nepasako apie priemonę. Patikslinkite kriterijų keisdami planą arba paaiškinkite, kaip vertinta.",
                "The status says nothing about the measure. Amend the criterion, or say how it was judged."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        year
            .Items.Where(i =>
                i.Parts.Any(p => p.Reasons.Contains(Reason.CriterionMisfit)) || AsksForAnActNobodyWasToWrite(i.Row)
            )
            .Select(item =>
                Found.In(
                    item,
                    $"{item.Name()}: vertinimo kriterijus neatitinka priemonės turinio.",
                    $"{item.Name()}: the criterion does not cover its measure."
                )
            );

    /// <summary>"Legal act prepared" says nothing about meetings held or a platform founded (01.01.06 and 01.02.08 of 2020).</summary>
    private static bool AsksForAnActNobodyWasToWrite(ItemRow item) =>
        LegalAct().IsMatch(item.Criterion.Text ?? "") && !LegalAct().IsMatch($"{item.MeasureTitle} {item.Title}");

    [GeneratedRegex(
        @"\bteisės akt|\bįsakym|\btvark|\bapraš|\btaisykl|\bįstatym|\bnutarim|\bnuostat",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex LegalAct();
}
