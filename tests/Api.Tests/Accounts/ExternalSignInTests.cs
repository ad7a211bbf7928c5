using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Accounts;
using ActionPlanMonitor.Application.Features.Session;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

/// <summary>What becomes of somebody whom an identity provider vouches for; the protocol itself is in the browser tests.</summary>
public sealed class ExternalSignInTests : WritingTests
{
    private const string Issuer = "https://tapatybe.example";

    protected override Task<ApiHost> NewHostAsync() =>
        ApiHost.StartAsync(
            settings:
            [
                ("APM_OIDC_AUTHORITY", "http://127.0.0.1:9"),
                ("APM_OIDC_CLIENT_ID", "apm"),
                ("APM_OIDC_CLIENT_SECRET", "nesvarbu"),
                ("APM_OIDC_NAME", "Vieningas prisijungimas"),
            ]
        );

    [Test]
    public async Task VerifiedAddress_FindsTheAccount_AndBindsIt()
    {
        var (name, _) = await Host.NewAccountAsync();

        var first = await SignInAsync(new ExternalPerson(Issuer, name, AddressOf(name).ToUpperInvariant()));
        var second = await SignInAsync(new ExternalPerson(Issuer, name, VerifiedEmail: null));

        Assert.That((first.Session.UserName, second.Session.UserName), Is.EqualTo((name, name)));
    }

    [Test]
    public async Task Unknown_OrUnverified_GetsNoAccount()
    {
        var (name, _) = await Host.NewAccountAsync();
        var accounts = await Host.Store.OneAsync<long>("SELECT count(*) FROM users");

        Refused(new ExternalPerson(Issuer, "kazkas", "kazkas@kitur.example"), "external_unknown");
        Refused(new ExternalPerson(Issuer, $"ne {name}", VerifiedEmail: null), "external_unknown");

        Assert.That(await Host.Store.OneAsync<long>("SELECT count(*) FROM users"), Is.EqualTo(accounts));
        Assert.That(
            await Host.Store.OneAsync<long>(
                "SELECT count(*) FROM external_identities WHERE subject = @s",
                ("s", $"ne {name}")
            ),
            Is.Zero
        );
    }

    [Test]
    public async Task SwitchedOff_IsRefused()
    {
        var (name, _) = await Host.NewAccountAsync();
        await SignInAsync(new ExternalPerson(Issuer, name, AddressOf(name)));
        await Host.Store.RunAsync("UPDATE users SET is_active = false WHERE user_name = @name", ("name", name));

        Refused(new ExternalPerson(Issuer, name, AddressOf(name)), "external_inactive");
    }

    [Test]
    public async Task Ways_NameTheProvider()
    {
        var ways = (await Host.Nobody.GetAsync("/api/v1/session/ways")).ShouldBe(200).Json;

        Assert.That(ways.Text("external"), Is.EqualTo("Vieningas prisijungimas"));
    }

    private void Refused(ExternalPerson person, string code) =>
        Assert.That(Assert.ThrowsAsync<ProblemException>(() => SignInAsync(person))!.Code, Is.EqualTo(code));

    private async Task<SignedIn> SignInAsync(ExternalPerson person)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<IMediator>()
            .Send(new SignInExternally(person, new Visitor(Address: null, Device: null)));
    }
}
