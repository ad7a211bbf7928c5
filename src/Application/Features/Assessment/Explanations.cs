using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Assessment;

public static class Explanations
{
    /// <summary>Why, in the reader's language. Institutions go by their codes, municipalities by their names.</summary>
    public static string Explained(this Outcome outcome, IEnumerable<PartRow>? parts = null) =>
        outcome.Explained(Speech.Language, parts);

    public static string Explained(this Outcome outcome, Language language, IEnumerable<PartRow>? parts = null)
    {
        var names = (parts ?? []).Where(p => p.IsMunicipality).ToDictionary(p => p.Code, p => p.Name);
        return ExplanationText.Render(outcome.Explanation, language, code => names.GetValueOrDefault(code, code));
    }
}
