using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Privacy;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A name, a telephone, an e-mail address or a personal code in a text that will be public (domain.md 13).</summary>
internal sealed class PersonalData : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "personal_data",
            Severity.Blocking,
            MendKind.PublicText,
            Settleable: false,
            new("Viešame tekste yra asmens duomenų", "A public text has personal data"),
            new(
                "Vardai, telefonai, el. pašto adresai ir asmens kodai neskelbiami. Parašykite viešą tekstą be jų: ataskaita liks tokia, kokia priimta.",
                "Names, telephones, e-mail addresses and personal codes are not published. Write a public text without them: the report stays as it was accepted."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year) =>
        from text in year.Texts
        let kinds = text.Marks.Select(m => m.Kind).Where(k => k != PrivacyKind.PersonCount).Distinct().Order().ToList()
        where kinds.Count > 0
        let words = string.Join(", ", kinds.Select(Word))
        select Found.In(text.Item, $"{text.Where}: {words}.", $"{text.Where}: {words}.", kinds.Cast<object?>()) with
        {
            ObligationId = text.Part?.Row.ObligationId,
            Mend = text.Mend,
        };

    private static string Word(PrivacyKind kind) =>
        kind switch
        {
            PrivacyKind.Name => Speech.Say("vardas ar pavardė", "a name"),
            PrivacyKind.Phone => Speech.Say("telefono numeris", "a telephone number"),
            PrivacyKind.Email => Speech.Say("el. pašto adresas", "an e-mail address"),
            PrivacyKind.PersonalCode => Speech.Say("asmens kodas", "a personal code"),
            PrivacyKind.PersonCount => Speech.Say("asmenų skaičius", "a count of persons"),
        };
}
