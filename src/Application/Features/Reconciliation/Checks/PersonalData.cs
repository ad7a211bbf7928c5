using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;

namespace ActionPlanMonitor.Application.Features.Reconciliation.Checks;

/// <summary>A telephone, an e-mail address or a personal code in a text that will be public (domain.md 13).</summary>
internal sealed partial class PersonalData : IReconciliationCheck
{
    public IEnumerable<Finding> Find(AssessedYear year) =>
        year
            .Items.Where(item => item.Parts.Any(part => IsPersonal(part.Row.Answer?.Narrative)))
            .Select(item =>
                Finding.Blocking(
                    "personal_data",
                    Speech.Say(
                        $"{item.Name()}: tekste yra telefono numeris, el. pašto adresas ar asmens kodas.",
                        $"{item.Name()}: the text has a telephone number, an e-mail address or a personal code."
                    ),
                    item
                )
            );

    private static bool IsPersonal(string? text) =>
        text is not null
        && (Phone().IsMatch(text) || Mail().IsMatch(text) || Code().Matches(text).Any(m => IsPersonalCode(m.Value)));

    /// <summary>Eleven digits count only when the last is the right check digit: other long numbers are no person.</summary>
    private static bool IsPersonalCode(string digits)
    {
        var d = digits.Select(c => c - '0').ToArray();
        var check = Sum(d, 1) % 11;
        if (check == 10)
        {
            check = Sum(d, 3) % 11 % 10;
        }

        return check == d[10];
    }

    private static int Sum(int[] digits, int firstWeight) =>
        Enumerable.Range(0, 10).Sum(i => digits[i] * (((firstWeight - 1 + i) % 9) + 1));

    [GeneratedRegex(@"(\+370|\b8)[ -]?\(?\d{2,3}\)?[ -]?\d{2,3}[ -]?\d{2,3}\b", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+", RegexOptions.None, 200)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b[3-6]\d{10}\b", RegexOptions.None, 200)]
    private static partial Regex Code();
}
