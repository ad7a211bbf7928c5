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
            "campaign_already_closed" => ProblemException.Conflict(
                refused.Code,
                "Šių metų teikimas jau baigtas. Atnaujinkite puslapį.",
                "Reporting for this year is closed already. Refresh the page."
            ),
            "campaign_dates" => ProblemException.Rule(
                refused.Code,
                "Datos turi eiti iš eilės: pradžia, terminas, pabaiga; peržiūros diena – ne anksčiau už terminą.",
                "The dates go in order: opening, due date, closing; the review ends no earlier than the due date."
            ),
            "campaign_has_opened" => ProblemException.Conflict(
                refused.Code,
                "Teikimas jau prasidėjo, todėl jo pradžios nukelti į ateitį negalima. Pratęskite terminą.",
                "Reporting has opened already, so its opening cannot be moved to a later day. Move the due date."
            ),
            "year_outside_plan" => ProblemException.Rule(
                refused.Code,
                $"Teikimas skelbiamas tik plano metams: {refused.Arguments[0]}–{refused.Arguments[1]}.",
                $"Reporting is opened for the plan's own years only: {refused.Arguments[0]}–{refused.Arguments[1]}."
            ),
            "campaign_not_closed" => ProblemException.Conflict(
                refused.Code,
                "Šių metų teikimas nebaigtas, todėl atnaujinti nėra ko.",
                "Reporting for this year is open, so there is nothing to reopen."
            ),
            "year_published" => ProblemException.Conflict(
                refused.Code,
                "Metai paskelbti, todėl teikimo atnaujinti negalima. Paskelbti duomenys taisomi nauja paskelbimo redakcija.",
                "The year is published, so reporting cannot be reopened. Published data are corrected by a new version."
            ),
            "negative_number" => ProblemException.Rule(
                refused.Code,
                "Reikšmės ir sumos negali būti neigiamos.",
                "Values and amounts cannot be negative."
            ),
            "span_only_for_counts" => ProblemException.Rule(
                refused.Code,
                "Kelių metų siektina reikšmė gali būti tik skaičius, kurį reikia pasiekti („ne mažiau kaip“, daugiau už 0).",
                "Only a count that is to be reached (“at least”, above 0) can belong to several years."
            ),
            "span_without_year" => ProblemException.Rule(
                refused.Code,
                "Laikotarpis turi apimti bent dvejus metus ir šiuos metus.",
                "The years must be at least two and include this one."
            ),
            "span_outside_plan" => ProblemException.Rule(
                refused.Code,
                $"Laikotarpis turi būti plano metai: {refused.Arguments[0]}–{refused.Arguments[1]}.",
                $"The years must be the plan's: {refused.Arguments[0]}–{refused.Arguments[1]}."
            ),
            "follow_up_not_later" => ProblemException.Rule(
                refused.Code,
                "Nukelti galima tik į vėlesnius metus.",
                "Work is moved to a later year only."
            ),
            "follow_up_settled" => ProblemException.Conflict(
                refused.Code,
                "Tai jau užbaigta. Atnaujinkite puslapį.",
                "This is settled already. Refresh the page."
            ),
            "no_data_has_no_results" => ProblemException.Rule(
                refused.Code,
                "Kol laukiama atsakymo arba duomenų nepateikta, rezultatų nėra. Pasirinkite kitą būseną arba pašalinkite rezultatus.",
                "While an answer is awaited or no data were provided there are no results. Choose another state or remove the results."
            ),
            "result_missing" => ProblemException.Rule(
                refused.Code,
                "Pasirinkta, kad atsakyta, bet rezultato nėra. Įrašykite bent vieną rezultatą.",
                "It says answered, but there is no result. Write at least one."
            ),
            "letter_not_failed" => ProblemException.Conflict(
                refused.Code,
                "Laiškas jau išsiųstas arba dar laukia siuntimo. Atnaujinkite puslapį.",
                "The letter has been sent, or still waits to be sent. Refresh the page."
            ),
            _ => ProblemException.Conflict(refused.Code, "Veiksmo atlikti negalima.", "This cannot be done."),
        };
}
