using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>The annual report of 2020, started by the coordinator.</summary>
public sealed partial class AccessScene
{
    public string ReportPath => World.AnnualReport(2020);

    public async Task<Answer> GetReport(string path)
    {
        await World.StartedAsync(2020);
        return await caller.GetAsync($"{ReportPath}{path}");
    }

    public Task<Answer> StartReport(int year) => caller.PostAsync(World.AnnualReport(year));

    public async Task<Answer> WriteSection() =>
        await caller.PutAsync(
            $"{ReportPath}/sections/commission",
            new
            {
                heading = "",
                isHidden = false,
                blocks = Array.Empty<object>(),
            },
            (await World.SectionAsync(2020, "commission")).IfMatch()
        );

    public async Task<Answer> RedraftSection() =>
        await caller.PostAsync(
            $"{ReportPath}/sections/annex/draft",
            ifMatch: (await World.SectionAsync(2020, "annex")).IfMatch()
        );

    public async Task<Answer> Remark()
    {
        await World.StartedAsync(2020);
        return await caller.PostAsync($"{ReportPath}/comments", AnnualReportOfTest.Remark);
    }

    public async Task<Answer> ResolveRemark()
    {
        await World.StartedAsync(2020);
        var remark = await (await CoordinatorAsync()).PostAsync($"{ReportPath}/comments", AnnualReportOfTest.Remark);
        return await caller.PostAsync($"{ReportPath}/comments/{remark.ShouldBe(200).Json.Text("id")}/resolution");
    }

    public async Task<Answer> SaveReportVersion()
    {
        await World.StartedAsync(2020);
        return await caller.PostAsync($"{ReportPath}/versions", new { note = "Darbinė", final = false });
    }

    public async Task<Answer> GetReportVersion(string suffix)
    {
        await World.SavedAsync(2020);
        return await caller.GetAsync($"{ReportPath}/versions/{suffix}");
    }
}
