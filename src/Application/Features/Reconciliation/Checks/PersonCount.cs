using ActionPlanMonitor.Application.Features.Privacy;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>One to four persons in the text of an institution that works in the whole country.</summary>
internal sealed class PersonCount : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "person_count",
            Severity.Warning,
            MendKind.PublicText,
            Settleable: true,
            new("Viešame tekste – 1–4 asmenys", "A public text counts 1–4 persons"),
            new(
                "Įvertinkite, ar pagal tokį skaičių žmogaus negalima atpažinti. Parašykite viešą tekstą arba paaiškinkite, kodėl galima skelbti.",
                "Consider whether such a number gives a person away. Write a public text, or say why it may be published."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from text in year.Texts
        where !text.IsMunicipal
        let counts = text.Marks.Where(m => m.Kind == PrivacyKind.PersonCount).Select(m => m.In(text.Words!)).ToList()
        where counts.Count > 0
        let words = string.Join("; ", counts)
        select Found.In(text.Item, $"{text.Where}: „{words}“.", $"{text.Where}: “{words}”.", counts) with
        {
            ObligationId = text.Part?.Row.ObligationId,
            Mend = text.Mend,
        };
}
