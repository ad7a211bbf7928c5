using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Obligations;

/// <summary>What the form asks for beside the words, once something was done.</summary>
public enum AskedValue
{
    /// <summary>A number, required.</summary>
    Number,

    /// <summary>The day it was done, required.</summary>
    Date,

    /// <summary>A number that may be left out: cases handled as needed, or work nobody planned.</summary>
    OptionalNumber,

    /// <summary>The words are the answer.</summary>
    Nothing,
}

public static class AskedValues
{
    /// <summary>A criterion without words still asks for a number where the executor planned one (domain.md 4, "none").</summary>
    public static AskedValue Of(CriterionKind kind, PlannedKind planned) =>
        (kind, planned) switch
        {
            (CriterionKind.Deadline or CriterionKind.Document, _) => AskedValue.Date,
            (CriterionKind.AsNeeded, _) or (_, PlannedKind.AsNeeded or PlannedKind.Nothing) =>
                AskedValue.OptionalNumber,
            (CriterionKind.Count or CriterionKind.Percent or CriterionKind.PerExecutor, _) => AskedValue.Number,
            (_, PlannedKind.Number) => AskedValue.Number,
            _ => AskedValue.Nothing,
        };
}
