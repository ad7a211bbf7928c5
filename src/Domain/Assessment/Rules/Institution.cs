namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>One institution: its value against its own planned number, or else against the item's target (A1, A6).</summary>
internal static class Institution
{
    public static Outcome Assess(
        CriterionFacts criterion,
        ExecutorFacts executor,
        ReportFacts report,
        AssessmentPolicy policy,
        bool sharesTarget
    )
    {
        var measured = Measured.From(criterion.Kind, report);
        var own = executor.OwnTarget();
        if (sharesTarget && own is null)
        {
            return SharedPart(criterion, measured);
        }

        var target = own ?? (criterion.Kind == CriterionKind.PerExecutor ? null : criterion.Target);
        if (measured is null)
        {
            return ClaimStands.Assess(report, isMunicipality: false, new(target, Unit: criterion.Unit));
        }

        if (target is not null)
        {
            return Threshold.Assess(criterion, target.Value, measured, policy);
        }

        // A number without anything to hold it against: the answer, if there is one, says more.
        var numbers = new NumbersUsed(
            null,
            measured.IsComputable ? measured.Value : null,
            null,
            measured.Numerator,
            measured.Denominator,
            criterion.Unit
        );
        return report.Done is null && report.Claim() is null
            ? Say.Simply(
                SentenceKey.TargetMissing,
                Row.NoUsableTarget,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NotComputable,
                numbers
            )
            : ClaimStands.Assess(report, isMunicipality: false, numbers);
    }

    private static Outcome SharedPart(CriterionFacts criterion, Measured? measured)
    {
        var isPercent = criterion.Kind == CriterionKind.Percent;
        return measured is { IsComputable: true }
            ? Say.Simply(
                SentenceKey.SharedPart,
                Row.SharedPart,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.None,
                new(criterion.Target, measured.Value, null, measured.Numerator, measured.Denominator, criterion.Unit),
                ("achieved", isPercent ? Say.Points(measured.Value) : Say.Number(measured.Value)),
                ("target", isPercent ? Say.Points(criterion.Target ?? 0) : Say.Number(criterion.Target ?? 0))
            )
            : Say.Simply(
                SentenceKey.SharedPartUncounted,
                Row.SharedPart,
                ImplementationStatus.NotAssessed,
                OutcomeFlags.NoMeasurableValue,
                new(criterion.Target, Unit: criterion.Unit)
            );
    }
}
