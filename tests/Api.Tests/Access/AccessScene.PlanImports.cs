using System.Text.Json.Nodes;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

public sealed partial class AccessScene
{
    public Task<Answer> PreviewPlan() =>
        caller.PreviewPlanAsync(
            PlanDocumentOfTest.Docx(PlanDocumentOfTest.Heading("1V-800"), PlanDocumentOfTest.Table)
        );

    /// <summary>A draft without a row.</summary>
    public Task<Answer> ImportPlan() =>
        caller.ImportPlanAsync(JsonNode.Parse("""{"tasks":[],"newInstitutions":[]}""")!);
}
