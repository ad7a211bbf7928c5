using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

public sealed partial class AccessScene
{
    public Task<Answer> Upload() => caller.UploadAsync("protokolas.pdf", FilesOfTest.Pdf("prieiga"));

    /// <summary>A file of VRM's that stands in no report.</summary>
    public async Task<string> FileAsync() =>
        $"/api/v1/evidence/{await (await World.Host.SignedInAs("vrm")).GivenFileAsync("laisvas.pdf", FilesOfTest.Pdf("laisvas"))}";

    public async Task<Answer> GetFileOf(string state)
    {
        var vrm = await World.Host.SignedInAs("vrm");
        var file = await vrm.GivenFileAsync("pridėtas.pdf", FilesOfTest.Pdf("pridėtas"));
        var report = await World.GivenAsync("01.01.08", "VRM");
        await report.PutInStateAsync("Draft");
        (await report.SaveAsync(vrm, new { evidence = new[] { new { fileId = file } } })).ShouldBe(200);
        await report.PutInStateAsync(state);
        return await caller.GetAsync($"/api/v1/evidence/{file}");
    }

    public async Task<Answer> DeleteFile() => await caller.DeleteAsync(await FileAsync());

    public Task<Answer> Comment(string obligation) =>
        caller.PostAsync($"{obligation}/comments", new { field = "narrative", text = "Ar visi dalyvavo?" });

    public Task<Answer> CommentIn2020() => Comment(closed.Path);

    public async Task<Answer> ResolveComment()
    {
        var comments = $"{owed.Path}/comments";
        var asked = await (await CoordinatorAsync()).PostAsync(comments, new { field = "done", text = "Kada?" });
        return await caller.PostAsync($"{comments}/{asked.ShouldBe(200).Json.Text("id")}/resolution");
    }

    public Task<Answer> ReviewQueue(int year) => caller.GetAsync($"{PlanPath}/years/{year}/review-queue");

    public async Task<Answer> WriteCannedComments()
    {
        const string path = "/api/v1/canned-comments";
        return await caller.PutAsync(path, new { items = new[] { "Nurodykite datą." } }, await TagAsync(path));
    }
}
