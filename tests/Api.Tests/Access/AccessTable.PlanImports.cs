namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>A plan that comes in as a document.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<AccessRow> PlanImportRows =>
        [
            new("POST", $"{V1}/plan-imports/preview", "", CoordinatorOnly, s => s.PreviewPlan()),
            new("POST", $"{V1}/plan-imports", "undecided", "403 422 403 403 403 403 401", s => s.ImportPlan()),
        ];
}
