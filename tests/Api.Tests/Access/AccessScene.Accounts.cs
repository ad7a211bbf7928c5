using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

public sealed partial class AccessScene
{
    public Task<Answer> Invite() =>
        caller.PostAsync("/api/v1/users", AccountsOfTest.Invitation(AccountsOfTest.NewName()));

    public async Task<Answer> GetUser() => await caller.GetAsync(await NewUserAsync());

    public async Task<Answer> ChangeUser()
    {
        var body = new { displayName = "Kita darbuotoja", email = AccountsOfTest.AddressOf(AccountsOfTest.NewName()) };
        return await caller.PutAsync(await NewUserAsync(), body, "\"3\"");
    }

    public async Task<Answer> ActOnUser(string act) =>
        await caller.PostAsync($"{await NewUserAsync()}/{act}", ifMatch: "\"3\"");

    public async Task<Answer> TakeFromUser(string what) =>
        await caller.DeleteAsync($"{await NewUserAsync()}/{what}", "\"3\"");

    public Task<Answer> AskLink() =>
        caller.PostAsync("/api/v1/links", new { purpose = "signIn", account = AccountsOfTest.NewName() });

    public async Task<Answer> SetPreferences()
    {
        var account = await caller.GetAsync("/api/v1/session/account");
        var body = new
        {
            language = "lithuanian",
            mailFrequency = "everything",
            shortcutsOff = false,
        };
        return await caller.PutAsync("/api/v1/session/preferences", body, account.ETag);
    }

    public Task<Answer> AppointDeputy() =>
        caller.PostAsync(
            "/api/v1/deputies",
            new
            {
                name = "Pavaduojanti kolegė",
                email = AccountsOfTest.AddressOf(AccountsOfTest.NewName()),
                from = "2026-03-02",
                to = "2026-03-10",
            }
        );

    public async Task<Answer> ChangeDeputy()
    {
        var (id, tag) = await World.DeputyAsync();
        return await caller.PutAsync($"/api/v1/deputies/{id}", new { from = "2026-03-02", to = "2026-03-11" }, tag);
    }

    public async Task<Answer> EndDeputy()
    {
        var (id, tag) = await World.DeputyAsync();
        return await caller.DeleteAsync($"/api/v1/deputies/{id}", tag);
    }

    private async Task<string> NewUserAsync() =>
        $"/api/v1/users/{(await World.Host.InviteAsync(AccountsOfTest.NewName())).Json.Text("id")}";
}
