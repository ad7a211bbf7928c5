using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Contract;

/// <summary>How institutions are reached: seen and kept by the coordinator and the administrator, by nobody else.</summary>
public sealed class InstitutionContactTests : WritingTests
{
    private const string Path = "/api/v1/institutions/kauno-miesto/contact";

    [TestCase("koordinatorius", true)]
    [TestCase("administratorius", true)]
    [TestCase("vrm", false)]
    [TestCase("komisija", false)]
    [TestCase("analitikas", false)]
    public async Task Register_ShowsContacts_OnlyToWhoManagesThem(string userName, bool shows)
    {
        var list = (await (await Host.SignedInAs(userName)).GetAsync("/api/v1/institutions")).ShouldBe(200);

        var institutions = list.Json.List("items");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(institutions, Has.Count.EqualTo(76));
            Assert.That(institutions.TrueForAll(i => i.Has("contact") == shows), Is.True);
            Assert.That(list.Text.Contains("demonstracija.example", StringComparison.Ordinal), Is.EqualTo(shows));
        }
    }

    [Test]
    public async Task Contact_IsKept_AndAudited()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var before = (await coordinator.GetAsync(Path)).ShouldBe(200);

        var after = (
            await coordinator.PutAsync(
                Path,
                new
                {
                    contactName = " Vardenė Pavardenė ",
                    email = "Rastine@Kaunas.Example",
                    phone = "(8 37) 42 26 08",
                },
                before.ETag
            )
        ).ShouldBe(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(after.ETag, Is.Not.EqualTo(before.ETag));
            Assert.That(after.Json.Text("contactName"), Is.EqualTo("Vardenė Pavardenė"));
            Assert.That(after.Json.Text("email"), Is.EqualTo("rastine@kaunas.example"));
            Assert.That(
                await Host.Store.OneAsync<string>(
                    "SELECT use_case FROM audit_entries WHERE resource = 'institution/kauno-miesto' ORDER BY id DESC LIMIT 1"
                ),
                Is.EqualTo("UpdateContact")
            );
        }

        var stale = (await coordinator.PutAsync(Path, new { phone = "112" }, before.ETag)).ShouldBeProblem(412);
        Assert.That(stale.Json.At("current").Text("phone"), Is.EqualTo("(8 37) 42 26 08"));
        (await coordinator.PutAsync(Path, new { phone = "112" })).ShouldBeProblem(428, "version_required");
    }

    [TestCase("email", "ne adresas")]
    [TestCase("email", "Vardas <a@b.lt>")]
    [TestCase("email", "a@b.lt\r\nBcc: c@d.lt")]
    [TestCase("phone", "skambinti po pietų")]
    [TestCase("contactName", "Dvi\neilutės")]
    public async Task Contact_ThatIsNone_IsRefused(string field, string value)
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var tag = (await coordinator.GetAsync(Path)).ETag;

        (await coordinator.PutAsync(Path, new Dictionary<string, string> { [field] = value }, tag))
            .ShouldBeProblem(400)
            .ShouldNameField(field);
    }

    [Test]
    public async Task InstitutionThatIsNot_IsNotFound() =>
        (
            await (await Host.SignedInAs("koordinatorius")).GetAsync("/api/v1/institutions/nera-tokios/contact")
        ).ShouldBeProblem(404, "not_found");
}
