namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

internal static class EditDistance
{
    /// <summary>Letters to add, take away or change; anything over <paramref name="most"/> is only known to be more.</summary>
    public static int Between(string one, string other, int most)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }

            if (row.Min() > most)
            {
                return most + 1;
            }
        }

        return row[^1];
    }
}
