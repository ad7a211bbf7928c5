using System.Globalization;
using ActionPlanMonitor.Api.Tests.Hosting;
using ActionPlanMonitor.Application.Features.Accounts;
using NUnit.Framework;
using static ActionPlanMonitor.Api.Tests.Hosting.AccountsOfTest;

namespace ActionPlanMonitor.Api.Tests.Accounts;

public sealed class PasswordTests : WritingTests
{
    private const string SixtyFour = "Ramunė, dobilas ir smilga auga pievoje prie upės, o lietus vis li";

    [TestCase("Trys-ramunes-x", false, "per trumpas")]
    [TestCase("Trys-ramunes-xy", false, null)]
    [TestCase("ramunėx", true, "per trumpas")]
    [TestCase("ramunėxy", true, null)]
    [TestCase("trys ramunės po langu", false, null, Description = "no rules about capitals, digits or signs")]
    [TestCase(SixtyFour, false, "per ilgas")]
    [TestCase("password1234567", false, "lengva atspėti")]
    [TestCase("Slaptažodis-2020!", false, "lengva atspėti")]
    [TestCase("qwertyuiopasdfgh", false, "lengva atspėti")]
    [TestCase("111111111111111", false, "lengva atspėti")]
    [TestCase("ababababababababab", false, "lengva atspėti")]
    [TestCase("jonas.jonaitis-2026", false, "lengva atspėti")]
    [TestCase("jonas.jonaitis.jj", false, "lengva atspėti")]
    [TestCase("ActionPlanMonitor", false, "lengva atspėti")]
    [TestCase("letmein1", true, "lengva atspėti")]
    public void Password_IsRefusedForLengthOrForBeingCommon(string password, bool hasSecondFactor, string? why)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("lt-LT");

        var refusal = PasswordRules.Refusal("jonas.jonaitis", "jonas@istaiga.lt", hasSecondFactor, password);

        Assert.That(refusal, why is null ? Is.Null : Does.Contain(why));
    }

    [Test]
    public void SixtyFourCharacters_AreTaken() =>
        Assert.That(PasswordRules.Refusal("x", null, hasSecondFactor: false, SixtyFour[..64]), Is.Null);

    [Test]
    public async Task OwnPassword_NeedsTheCurrentOne_AndEndsOtherSessions()
    {
        var (name, _) = await Host.NewAccountAsync();
        var here = await Host.SignedInAsync(name);
        var elsewhere = await Host.SignedInAsync(name);
        const string Next = "Keturios-ramunes-kieme";

        (await ChangeAsync(here, "Ne-tas-slaptazodis", Next)).ShouldBeProblem(400).ShouldNameField("current");
        (await ChangeAsync(here, Password, "per trumpas")).ShouldBeProblem(400).ShouldNameField("password");
        (await ChangeAsync(here, Password, Next)).ShouldBe(204);

        using (Assert.EnterMultipleScope())
        {
            (await here.GetAsync("/api/v1/session")).ShouldBe(200);
            (await elsewhere.GetAsync("/api/v1/session")).ShouldBeProblem(401, "unauthenticated");
            (await Host.SignInAsync(name)).ShouldBeProblem(401, "invalid_credentials");
            (await Host.SignInAsync(name, Next)).ShouldBe(200);
        }
    }

    [Test]
    public async Task TheSameWordOnAnotherKeyboard_IsTheSamePassword()
    {
        var name = NewName();
        await Host.InviteAsync(name);

        (await Host.ChooseAsync(await Host.TokenAsync(name), "Žąsys prie ežero gagena")).ShouldBe(204);

        (await Host.SignInAsync(name, "Z\u030Ca\u0328sys prie ez\u030Cero gagena")).ShouldBe(200);
    }

    private static Task<Answer> ChangeAsync(ApiClient owner, string current, string password) =>
        owner.PostAsync("/api/v1/session/password", new { current, password });
}
