using System.Globalization;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed.Scale;

/// <summary>How much is made up: plans, and items in each.</summary>
public sealed record ScaleSize(int Plans, int Items)
{
    /// <summary>As many items as the plan of 2020 has.</summary>
    public const int UsualItems = 53;

    /// <summary>A plan larger than any real one is made for one year, others for three.</summary>
    public int Years => Items > 1000 ? 1 : 3;

    /// <param name="words"><c>plans=1000</c>, and if need be <c>items=20000</c>.</param>
    /// <returns>Null when they say something else.</returns>
    public static ScaleSize? Parse(IEnumerable<string> words)
    {
        var size = new ScaleSize(0, UsualItems);
        foreach (var word in words)
        {
            var parts = word.Split('=');
            if (
                parts.Length != 2
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number is < 1 or > 100_000
            )
            {
                return null;
            }

            switch (parts[0])
            {
                case "plans":
                    size = size with { Plans = number };
                    break;
                case "items":
                    size = size with { Items = number };
                    break;
                default:
                    return null;
            }
        }

        return size.Plans == 0 ? null : size;
    }
}
