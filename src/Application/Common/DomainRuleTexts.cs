using ActionPlanMonitor.Domain.Common;

namespace ActionPlanMonitor.Application.Common;

/// <summary>The sentence a reader sees for each rule the domain can refuse by.</summary>
public static class DomainRuleTexts
{
    /// <summary>Rules about what was typed answer 422; rules about the state of the record answer 409.</summary>
    public static ProblemException Translate(DomainRuleException refused) =>
        refused.Code switch
        {
            "justification_required" => ProblemException.Rule(
                refused.Code,
                $"Galutinis įvertinimas skiriasi nuo siūlomo. Pagrįskite tai bent {refused.Arguments[0]} ženklų sakiniu.",
                $"The official status differs from the suggested one. Justify it in at least {refused.Arguments[0]} characters."
            ),
            "pending_is_no_decision" => ProblemException.Rule(
                refused.Code,
                "„Laukiama“ nėra sprendimas. Pasirinkite įvertinimą.",
                "“Pending” is not a decision. Choose a status."
            ),
            "report_incomplete" => ProblemException.Rule(
                refused.Code,
                "Ataskaita dar tuščia. Užpildykite ją ir pateikite dar kartą.",
                "The report is still empty. Fill it in and submit it again."
            ),
            "report_not_editable" => ProblemException.Conflict(
                refused.Code,
                "Ataskaita jau pateikta, todėl jos keisti negalima. Jei reikia taisyti, paprašykite koordinatoriaus ją grąžinti.",
                "The report has been submitted and cannot be changed. If it needs correcting, ask the coordinator to return it."
            ),
            "wrong_state" => ProblemException.Conflict(
                refused.Code,
                "Ataskaitos būsena pasikeitė, todėl šio veiksmo atlikti negalima. Atnaujinkite puslapį.",
                "The report's state has changed, so this cannot be done. Refresh the page."
            ),
            "negative_number" => ProblemException.Rule(
                refused.Code,
                "Reikšmės ir sumos negali būti neigiamos.",
                "Values and amounts cannot be negative."
            ),
            _ => ProblemException.Conflict(refused.Code, "Veiksmo atlikti negalima.", "This cannot be done."),
        };
}
