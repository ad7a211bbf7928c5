using ActionPlanMonitor.Application.Features.Privacy;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>One to four persons of one municipality: those who live there know whom it is about.</summary>
internal sealed class PersonCountOfMunicipality : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "person_count_municipal",
            Severity.Blocking,
            MendKind.PublicText,
            Settleable: false,
            new("Viešame tekste – 1–4 asmenys savivaldybėje", "A public text counts 1–4 persons of a municipality"),
            new(
                "Mažoje vietovėje toks skaičius išduoda žmogų. Parašykite viešą tekstą, pvz., „mažiau kaip 5 asmenys“.",
                "In a small place such a number gives a person away. Write a public text, for example “fewer than 5 persons”."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from text in year.Texts
        where text.IsMunicipal
        let counts = text.Marks.Where(m => m.Kind == PrivacyKind.PersonCount).Select(m => m.In(text.Words!)).ToList()
        where counts.Count > 0
        let words = string.Join("; ", counts)
        select Found.In(text.Item, $"{text.Where}: „{words}“.", $"{text.Where}: “{words}”.", counts) with
        {
            ObligationId = text.Part?.Row.ObligationId,
            Mend = text.Mend,
        };
}
