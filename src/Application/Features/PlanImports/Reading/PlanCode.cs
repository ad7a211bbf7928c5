using System.Globalization;
using System.Text.RegularExpressions;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What stands in a code's cell: "01.02.03.", "01.02.03/1", "1 veiksmas".</summary>
/// <param name="Measure">Without the trailing dot; null when the cell only numbers an action.</param>
/// <param name="WasRepaired">A letter stood for a digit, or a comma for a dot.</param>
internal sealed partial record PlanCode(string? Measure, string Printed, int? Action, bool WasRepaired)
{
    /// <summary>Of "01.02.03" the second, of "1.2" the first.</summary>
    public int? Task =>
        Measure?.Split('.') is { } parts
            ? int.Parse(parts[parts.Length > 2 ? parts.Length - 2 : 0], CultureInfo.InvariantCulture)
            : null;

    /// <returns>Null for an empty cell, and for what is no code.</returns>
    public static PlanCode? Of(string text)
    {
        var printed = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200b'));
        if (Read(printed, wasRepaired: false) is { } code)
        {
            return code;
        }

        if (ActionMark.Of(text.Trim() + " ") is { IsPlain: true } mark)
        {
            return new PlanCode(null, text.Trim(), mark.No, WasRepaired: false);
        }

        if (Number().Match(printed) is { Success: true } number)
        {
            return new PlanCode(null, printed, Int(number.Groups["no"]), WasRepaired: false);
        }

        return printed.Any(char.IsDigit) && printed.Length <= 20
            ? Read(
                string.Concat(
                    printed.Select(c =>
                        c switch
                        {
                            'O' or 'o' or 'О' => '0',
                            'l' or 'I' or 'i' or '|' => '1',
                            ',' or ':' or '·' => '.',
                            _ => c,
                        }
                    )
                ),
                wasRepaired: true
            )
            : null;
    }

    private static PlanCode? Read(string text, bool wasRepaired) =>
        Code().Match(text) is { Success: true } match
            ? new PlanCode(
                match.Groups["measure"].Value,
                match.Groups["measure"].Value + match.Groups["dot"].Value,
                match.Groups["action"] is { Success: true } action ? Int(action) : null,
                wasRepaired
            )
            : null;

    private static int Int(Capture digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<measure>[0-9]{1,2}(\.[0-9]{1,3}){1,4})(?<dot>\.?)(/(?<action>[0-9]{1,2})\.?)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?<no>[0-9]{1,2})[.)]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
