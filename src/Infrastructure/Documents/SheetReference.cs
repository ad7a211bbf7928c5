using System.Globalization;

namespace ActionPlanMonitor.Infrastructure.Documents;

/// <summary>The name of a cell: <c>A1</c>, <c>AB12</c>.</summary>
internal static class SheetReference
{
    /// <param name="column">From zero.</param>
    /// <param name="row">From one.</param>
    public static string Of(int column, int row)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name + row.ToString(CultureInfo.InvariantCulture);
    }
}
