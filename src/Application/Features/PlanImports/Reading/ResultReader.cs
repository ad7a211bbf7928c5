using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>What a result's cell tells of its item.</summary>
internal sealed class ResultReader(ExecutorMatcher executors, Doubts doubts)
{
    /// <param name="row">The item as cited: "01.02.03/1".</param>
    /// <param name="item">Whose result it is: its executors and whether municipalities carry it out.</param>
    public DraftResult? Read(RawCell cell, string row, DraftItem item)
    {
        _ = executors;
        _ = item;
        if (cell.IsEmpty)
        {
            return null;
        }

        doubts.Look(
            "status_not_found",
            row,
            cell.Place,
            DoubtField.Status,
            cell.Text,
            Speech.Say("Rezultato įvertinimas nenustatytas.", "The status of the result was not found.")
        );
        return new DraftResult(Status: null, cell.Text, []);
    }
}
