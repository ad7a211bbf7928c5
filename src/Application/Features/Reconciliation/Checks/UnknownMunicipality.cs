using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A municipality that does not exist, named in a text or in the plan.</summary>
internal sealed partial class UnknownMunicipality : IReconciliationCheck
{
    public CheckCard Card { get; } =
        new(
            "unknown_municipality",
            Severity.Warning,
            MendKind.PublicText,
            Settleable: true,
            new("Tokios savivaldybės nėra", "There is no such municipality"),
            new(
                "Lietuvoje 60 savivaldybių. Pataisykite pavadinimą viešame tekste arba plane.",
                "Lithuania has 60 municipalities. Correct the name in the public text or in the plan."
            )
        );

    public IEnumerable<Found> Find(ReconciledYear year)
    {
        var known = year.Municipalities.Select(name => name.Split(" savivaldyb")[0]).ToHashSet(StringComparer.Ordinal);
        var inTexts =
            from text in year.Texts
            from name in Unknown(text.Words, known)
            select Found.In(text.Item, $"{text.Where}: „{name}“.", $"{text.Where}: “{name}”.", name) with
            {
                ObligationId = text.Part?.Row.ObligationId,
                Mend = text.Mend,
            };
        var inPlan =
            from item in year.Items
            from name in Unknown($"{item.Row.Title} {item.Row.Criterion.Text}", known)
            select Found.In(item, $"{item.Name()}: „{name}“.", $"{item.Name()}: “{name}”.", name) with
            {
                Mend = MendKind.Item,
            };
        return inTexts.Concat(inPlan);
    }

    private static IEnumerable<string> Unknown(string? words, HashSet<string> known) =>
        Named()
            .Matches(words ?? "")
            .Where(m => !known.Contains($"{m.Groups["place"].Value} {Whole(m.Groups["kind"].Value)}"))
            .Select(m => m.Value)
            .Distinct(StringComparer.Ordinal);

    private static string Whole(string kind) => kind[0] == 'm' ? "miesto" : "rajono";

    /// <summary>Only a city's or a district's: "Kitos savivaldybės" names nobody.</summary>
    [GeneratedRegex(
        @"(?<place>\p{Lu}\p{Ll}+) (?<kind>miesto|rajono|m\.|r\.) (?:savivaldyb\p{Ll}+|sav\.)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        5_000
    )]
    private static partial Regex Named();
}
