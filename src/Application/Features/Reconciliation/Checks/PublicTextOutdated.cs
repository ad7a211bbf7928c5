namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>The report was handed in again after its public text had been written.</summary>
internal sealed class PublicTextOutdated : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "public_text_outdated",
            Severity.Warning,
            MendKind.PublicText,
            Settleable: true,
            new("Viešas tekstas senesnis už ataskaitą", "A public text is older than its report"),
            new(
                "Ataskaita pateikta iš naujo jau parašius viešą tekstą. Peržiūrėkite, ar jis dar tinka, ir išsaugokite iš naujo.",
                "The report was handed in again after the public text was written. See whether it still fits, and save it again."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from item in year.Items
        from part in item.Parts
        where
            year.PublicTexts.TryGetValue(part.Row.ObligationId, out var instead)
            && instead.WrittenAt < part.Row.SubmittedAt
        select Found.In(
            item,
            $"{item.Name()} ({part.Row.Name}): ataskaita pateikta {part.Row.SubmittedAt:yyyy-MM-dd}.",
            $"{item.Name()} ({part.Row.Name}): the report was handed in on {part.Row.SubmittedAt:yyyy-MM-dd}.",
            $"{part.Row.SubmittedAt:O}"
        ) with
        {
            ObligationId = part.Row.ObligationId,
        };
}
