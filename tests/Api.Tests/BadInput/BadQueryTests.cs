using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.BadInput;

public sealed class BadQueryTests : ReadingTests
{
    [TestCase("{plan}/years/2021/obligations?limit=-1")]
    [TestCase("{plan}/years/2021/obligations?limit=0")]
    [TestCase("{plan}/years/2021/obligations?limit=501")]
    [TestCase("{plan}/years/2021/obligations?limit=ten")]
    [TestCase("{plan}/years/2021/obligations?limit=99999999999")]
    [TestCase("{plan}/years/2021/obligations?cursor=garbage")]
    [TestCase("{plan}/years/2021/obligations?cursor=-5")]
    [TestCase("{plan}/years/2021/obligations?cursor=99999999999999999999")]
    [TestCase("{plan}/years/2021/obligations?cursor=%00")]
    [TestCase("{plan}/years/2021/obligations?state=nonsense")]
    [TestCase("{plan}/years/2021/obligations?state=0")]
    [TestCase("{plan}/years/2021/obligations?state=%00")]
    [TestCase("{plan}/years/2021/obligations?executor=%00")]
    [TestCase("{plan}/years/2020/annex?task=first")]
    [TestCase("{plan}/years/2020/annex?status=done")]
    [TestCase("{plan}/years/2020/annex?executor=a%00b")]
    [TestCase("{plan}/years/2020/annex?q=%00")]
    [TestCase("{plan}/years/2020/annex.csv?status=done")]
    [TestCase("{plan}/years/2020/annex.docx?q=%00")]
    [TestCase("/api/v1/items/{item}?year=next")]
    [TestCase("/api/v1/items/{item}")]
    [TestCase("/api/v1/items/{item}/assessment?year=99999999999")]
    [TestCase("/api/v1/audit?limit=-1")]
    [TestCase("/api/v1/audit?cursor=x")]
    [TestCase("/api/v1/audit?resource=%00")]
    public async Task Query_WithWhatDoesNotFit_IsRefused(string path)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var address = Filled(path);

        var lithuanian = (await coordinator.GetAsync(address)).ShouldBeProblem(400, "validation_failed");
        var english = (await coordinator.InEnglish().GetAsync(address)).ShouldBeProblem(400, "validation_failed");

        Assert.That(lithuanian.Json.Text("detail"), Is.Not.EqualTo(english.Json.Text("detail")));
    }

    [Test]
    public async Task Query_WithAnEndlessText_IsRefused()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");

        (await coordinator.GetAsync($"{World.Plan}/years/2020/annex?q={new string('a', 201)}")).ShouldBeProblem(400);
        (await coordinator.GetAsync($"/api/v1/audit?resource={new string('a', 201)}")).ShouldBeProblem(400);
    }

    [TestCase("/api/v1/plans/not-an-id")]
    [TestCase("/api/v1/plans/{plan-id}/years/next/annex")]
    [TestCase("{plan}/years/-1/annex")]
    [TestCase("{plan}/years/99999999999/annex")]
    [TestCase("{plan}/years/2147483647/dashboard")]
    [TestCase("{plan}/years/2020/annex.exe")]
    [TestCase("/api/v1/items/{item}/assessment?year=-2147483648")]
    [TestCase("/api/v1/obligations/00000000-0000-0000-0000-000000000000")]
    [TestCase("/api/v2/plans")]
    public async Task Address_OfNothing_IsNotFound(string path) =>
        (await (await Host.SignedInAs("koordinatorius")).GetAsync(Filled(path))).ShouldBeProblem(404, "not_found");

    [TestCase("' OR 1=1 --")]
    [TestCase("%' OR '%'='")]
    [TestCase("\\")]
    [TestCase("a%_")]
    public async Task TextOfAFilter_IsTextAndNothingElse(string text)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var asked = Uri.EscapeDataString(text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await CountAsync($"{World.Plan}/years/2021/obligations?executor={asked}"), Is.Zero);
            Assert.That(await CountAsync($"/api/v1/audit?resource={asked}"), Is.Zero);
        }

        async Task<int> CountAsync(string path) =>
            (await coordinator.GetAsync(path)).ShouldBe(200).Json.List("items").Count;
    }

    private string Filled(string path) =>
        path.Replace("{plan}", World.Plan, StringComparison.Ordinal)
            .Replace("{plan-id}", $"{World.PlanId}", StringComparison.Ordinal)
            .Replace("{item}", $"{World.Items["01.01.01"]}", StringComparison.Ordinal);
}
