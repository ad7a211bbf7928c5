using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Annex.Documents;

/// <summary>What one municipality had to do and did; counted row by row, its parts are not kept.</summary>
internal sealed class MunicipalityTally(string code, string name)
{
    private readonly Dictionary<ImplementationStatus, int> _byStatus = [];

    public string Code => code;
    public string Name => name;
    public int Expected { get; private set; }
    public int Submitted { get; private set; }
    public int NothingPlanned { get; private set; }
    public int SpentStated { get; private set; }

    public int Count(ImplementationStatus status) => _byStatus.GetValueOrDefault(status);

    /// <summary>By name.</summary>
    public static IEnumerable<MunicipalityTally> Of(AnnexContext annex)
    {
        var byCode = new Dictionary<string, MunicipalityTally>(StringComparer.Ordinal);
        foreach (var part in annex.Rows.SelectMany(row => row.ExecutorResults))
        {
            if (!annex.IsMunicipality(part.Executor))
            {
                continue;
            }

            if (!byCode.TryGetValue(part.Executor, out var tally))
            {
                tally = new MunicipalityTally(part.Executor, part.ExecutorName);
                byCode.Add(part.Executor, tally);
            }

            tally.Add(part);
        }

        return byCode.Values.OrderBy(one => one.Name, AnnexWords.NameOrder);
    }

    private void Add(AnnexExecutorResultDto part)
    {
        _byStatus[part.Status] = Count(part.Status) + 1;
        SpentStated += part.SpentEur is null ? 0 : 1;
        if (!AnnexContext.IsExpected(part))
        {
            NothingPlanned++;
            return;
        }

        Expected++;
        Submitted += AnnexContext.IsHandedIn(part) ? 1 : 0;
    }
}
