using System.Globalization;
using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>One cell of the table: somebody calls something, prepared so that only the right to do it is in question.</summary>
public sealed partial class AccessScene(
    World world,
    ApiClient caller,
    string? userName,
    ObligationOfTest owed,
    ObligationOfTest closed
)
{
    public World World { get; } = world;

    public string PlanPath => World.Plan;

    public string ItemPath => $"/api/v1/items/{World.Items["01.01.01"]}";

    public Task<Answer> Get(string path) => caller.GetAsync(path);

    public async Task<Answer> Get(Task<string> path) => await caller.GetAsync(await path);

    public Task<Answer> Post(string path, object body) => caller.PostAsync(path, body);

    public Task<Answer> Put(string path, object body) => caller.PutAsync(path, body);

    public Task<Answer> Put(string path, object body, string? ifMatch) => caller.PutAsync(path, body, ifMatch);

    public string OwedPath => owed.Path;

    public Task<Answer> Delete(string path, string? ifMatch = null) => caller.DeleteAsync(path, ifMatch);

    /// <summary>The dates it has already: only the right to move them is in question.</summary>
    public async Task<Answer> Reschedule(int year)
    {
        var path = $"{PlanPath}/years/{year}/campaign";
        var now = (await (await CoordinatorAsync()).GetAsync(path)).ShouldBe(200);
        return await caller.PutAsync(
            path,
            new
            {
                opensOn = now.Json.Text("opensOn"),
                dueOn = now.Json.Text("dueOn"),
                closesOn = now.Json.Text("closesOn"),
                remindersOn = true,
            },
            now.ETag
        );
    }

    public async Task<Answer> CancelCampaign(int year)
    {
        var path = $"{PlanPath}/years/{year}/campaign";
        return await caller.DeleteAsync(path, await TagAsync(path));
    }

    public async Task<Answer> ChangeContact(string code)
    {
        var path = $"/api/v1/institutions/{code}/contact";
        return await caller.PutAsync(path, new { contactName = "Vardenė Pavardenė" }, await TagAsync(path));
    }

    public Task<Answer> Extend(int year) =>
        Put($"{PlanPath}/years/{year}/extensions/VRM", new { until = "2026-05-04", reason = "Keičiasi vykdytojas." });

    public async Task<Answer> Settle() => await Put(await SettlementAsync(), Explanation);

    public async Task<Answer> Unsettle()
    {
        var path = await SettlementAsync();
        (await (await CoordinatorAsync()).PutAsync(path, Explanation)).ShouldBe(200);
        return await caller.DeleteAsync(path);
    }

    public async Task<Answer> WritePublicText()
    {
        var version = (await (await CoordinatorAsync()).GetAsync($"{owed.Path}/public-text")).ShouldBe(200).ETag;
        return await caller.PutAsync($"{owed.Path}/public-text", new { text = "Surengti posėdžiai." }, version);
    }

    public async Task<Answer> RemovePublicText()
    {
        var coordinator = await CoordinatorAsync();
        var path = $"{owed.Path}/public-text";
        var version = (await coordinator.GetAsync(path)).ShouldBe(200).ETag;
        var written = await coordinator.PutAsync(path, new { text = "Surengti du posėdžiai." }, version);
        return await caller.DeleteAsync(path, written.ShouldBe(200).ETag);
    }

    private static object Explanation => new { explanation = "Teisingas yra apskaičiuotas skaičius." };

    private Task<ApiClient> CoordinatorAsync() => World.Host.SignedInAs("koordinatorius");

    private async Task<string> SettlementAsync() => await Findings.PathAsync(World, 2020, "items_count");

    public Task<Answer> Annex(int year, string extension) =>
        caller.GetAsync($"{PlanPath}/years/{year}/annex.{extension}");

    /// <summary>A session of its own: the others go on using theirs.</summary>
    public async Task<Answer> SignOut() =>
        await (userName is null ? caller : await World.Host.SignInAgainAs(userName)).DeleteAsync("/api/v1/session");

    public Task<Answer> Simulate(int year) =>
        caller.PostAsync($"{PlanPath}/years/{year}/simulation", new { policy = new { partialInclusive = true } });

    public async Task<Answer> LinkMoney()
    {
        await World.UnlinkAllAsync();
        return await caller.PostAsync(World.Of2020("money-links"), await World.SiauliaiAsync());
    }

    public async Task<Answer> UnlinkMoney() =>
        await caller.DeleteAsync($"{World.Of2020("money-links")}/{await World.LinkSiauliaiAsync()}");

    public async Task<Answer> NoteMoney() =>
        await caller.PutAsync(
            World.Of2020($"money-notes/{World.PlanId}"),
            new { text = "Dalis priemonių nukelta." },
            await World.NoteTagAsync("plan")
        );

    public async Task<Answer> AddPolicy()
    {
        var coordinator = await World.Host.SignedInAs("koordinatorius");
        var newest = (await coordinator.GetAsync($"{PlanPath}/policies")).ShouldBe(200).ETag;
        return await caller.PostAsync($"{PlanPath}/policies", PolicyBody.Of("2023-01-01"), ifMatch: newest);
    }

    public Task<Answer> Accept(int year) =>
        caller.PostAsync(
            $"{PlanPath}/years/{year}/determinations",
            new { items = new[] { new { itemId = World.Items["01.01.01"], status = "notImplemented" } } }
        );

    public Task<Answer> Differences(string extension) =>
        caller.GetAsync($"{PlanPath}/years/2020/differences.{extension}");

    public async Task<Answer> ChangeItem(int year)
    {
        var coordinator = await World.Host.SignedInAs("koordinatorius");
        var item = (await coordinator.GetAsync($"{ItemPath}?year={year}")).ShouldBe(200).Json;
        return await caller.PutAsync($"{ItemPath}?year={year}", ItemBody.Of(item), item.IfMatch());
    }

    public async Task<Answer> ChangeBudget(int year)
    {
        var path = $"{PlanPath}/years/{year}/budget";
        return await caller.PutAsync(
            path,
            new { plannedEur = 5, amendment = new { legalBasis = "Įsakymas", date = "2021-05-04" } },
            await TagAsync(path)
        );
    }

    public async Task<Answer> SetPredecessor() =>
        await caller.PutAsync(
            $"{ItemPath}/predecessor",
            new { itemId = (Guid?)null },
            await TagAsync($"{ItemPath}/predecessor")
        );

    private async Task<string?> TagAsync(string path) =>
        (await (await World.Host.SignedInAs("koordinatorius")).GetAsync(path)).ShouldBe(200).ETag;

    public async Task<string> Of2021(string state)
    {
        await owed.PutInStateAsync(state);
        return owed.Path;
    }

    public Task<string> Of2020() => Task.FromResult(closed.Path);

    public Task<Answer> Suggest() => caller.PostAsync($"{owed.Path}/suggestion", ObligationOfTest.Complete);

    public async Task<Answer> Save(string state)
    {
        var version = await owed.PutInStateAsync(state);
        return await caller.PutAsync($"{owed.Path}/report", ObligationOfTest.Complete, version);
    }

    public async Task<Answer> SaveMany(string state)
    {
        var version = (await owed.PutInStateAsync(state)).Trim('"');
        return await SaveManyAsync(2021, owed, version);
    }

    public async Task<Answer> SaveManyIn2020()
    {
        var coordinator = await World.Host.SignedInAs("koordinatorius");
        return await SaveManyAsync(2020, closed, (await closed.ReadAsync(coordinator)).IfMatch().Trim('"'));
    }

    private Task<Answer> SaveManyAsync(int year, ObligationOfTest row, string version) =>
        caller.PutAsync(
            $"{PlanPath}/years/{year}/reports",
            new
            {
                rows = new[]
                {
                    new
                    {
                        obligationId = row.Id,
                        version = long.Parse(version, CultureInfo.InvariantCulture),
                        input = ObligationOfTest.Complete,
                    },
                },
            }
        );

    public string TemplatePath => $"{PlanPath}/years/2021/reporting-template.xlsx?executor=VRM";

    public async Task<Answer> UploadTemplate()
    {
        await owed.PutInStateAsync("Draft");
        var template = (await (await World.Host.SignedInAs("vrm")).GetAsync(TemplatePath)).ShouldBe(200).Bytes;
        return await TemplateOfTest.UploadAsync(caller, World, template);
    }

    public async Task<Answer> SplitText()
    {
        using var form = new MultipartFormDataContent { { new StringContent("Posėdžiai įvyko."), "text" } };
        return await caller.SendAsync(HttpMethod.Post, $"{PlanPath}/years/2021/word-text", form);
    }

    public async Task<Answer> SaveIn2020()
    {
        var coordinator = await World.Host.SignedInAs("koordinatorius");
        var version = (await closed.ReadAsync(coordinator)).IfMatch();
        return await caller.PutAsync($"{closed.Path}/report", ObligationOfTest.Complete, version);
    }

    public async Task<Answer> Act(string action, string state)
    {
        await owed.PutInStateAsync(state);
        return await caller.PostAsync(
            $"{owed.Path}/{action}",
            new { comment = "Patikslinkite posėdžių skaičių.", reason = "Rasta klaida protokole." },
            key: Guid.NewGuid().ToString()
        );
    }

    public Task<Answer> RecordFollowUp() =>
        caller.PostAsync(
            $"{PlanPath}/years/2020/follow-ups",
            new
            {
                itemId = World.Items["01.04.01/2"],
                executor = "ŠMSM",
                kind = "carryOver",
                text = "Vizitai į užsienį.",
                toYear = 2021,
            }
        );

    public async Task<Answer> SettleFollowUp(string how) =>
        await caller.PostAsync(
            $"{await FollowUpOfTest.GivenAsync(World)}/{how}",
            new { year = 2021, why = "Nebereikia." },
            ifMatch: "\"1\""
        );

    public async Task<Answer> RevokeLink()
    {
        var link = await LinkOfTest.GivenAsync(World, "vrm");
        return await caller.DeleteAsync(link.Path);
    }

    public async Task<Answer> OpenLink() => await (await LinkOfTest.GivenAsync(World, "vrm")).OpenAsync(caller);
}
