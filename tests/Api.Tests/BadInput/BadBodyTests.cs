using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>Whatever is sent where something else belongs: a 4xx with a sentence in the reader's language, and nothing written.</summary>
public sealed class BadBodyTests : WritingTests
{
    public static IEnumerable<TestCaseData> Fields =>
        from target in WriteTargets.All
        from part in target.Fields
        select new TestCaseData(target, part.Field, part.Kind).SetArgDisplayNames(target.Name, part.Field);

    [TestCaseSource(nameof(Fields))]
    public async Task Field_WithWhatDoesNotFit_IsRefused(WriteTarget target, string field, Field kind)
    {
        var valid = await target.Valid(World);

        await EachIsRefusedAsync(target, BadValues.For(kind).Select(value => BadValues.Replaced(valid, field, value)));
    }

    [TestCaseSource(typeof(WriteTargets), nameof(WriteTargets.All))]
    public Task Body_ThatIsNoRecord_IsRefused(WriteTarget target) => EachIsRefusedAsync(target, BadValues.Bodies);

    [TestCaseSource(typeof(WriteTargets), nameof(WriteTargets.All))]
    public async Task Body_WithAFieldTwice_IsRefused(WriteTarget target)
    {
        var name = target.Fields[0].Field;
        var text = (await target.Valid(World)).ToJsonString();

        await EachIsRefusedAsync(target, [$"{text[..^1]},\"{name}\":{(name == "policy" ? "{}" : "\"yes\"")}}}"]);
    }

    [TestCaseSource(typeof(WriteTargets), nameof(WriteTargets.All))]
    public async Task Body_OfAnotherMediaType_IsRefused(WriteTarget target)
    {
        var path = await target.Path(World);
        var caller = await Host.SignedInAs(target.UserName);
        var text = (await target.Valid(World)).ToJsonString();
        var version = await target.VersionAsync(World);

        foreach (var type in new[] { "text/plain", "application/xml", "application/x-www-form-urlencoded" })
        {
            (await caller.SendTextAsync(target.Method, path, text, "key", version, type)).ShouldBeProblem(
                415,
                "unsupported_media_type"
            );
        }
    }

    [TestCaseSource(typeof(WriteTargets), nameof(WriteTargets.All))]
    public async Task Id_OfNothing_IsNotFound(WriteTarget target)
    {
        var path = await target.Path(World);
        var unknown = System.Text.RegularExpressions.Regex.Replace(
            path,
            "[0-9a-f]{8}-[0-9a-f-]{27}",
            $"{Guid.NewGuid()}"
        );
        if (unknown == path)
        {
            Assert.Pass("the address has no id");
        }

        var text = (await target.Valid(World)).ToJsonString();
        var caller = await Host.SignedInAs(target.UserName);

        (await caller.SendTextAsync(target.Method, unknown, text, "key", "\"1\"")).ShouldBeProblem(404, "not_found");
    }

    [Test]
    public async Task PropertiesNobodyMayChange_HaveNoEffect()
    {
        var vrm = await Host.SignedInAs("vrm");
        var obligation = await World.GivenAsync("01.02.01/2", "VRM");

        var saved = await obligation.SaveAsync(
            vrm,
            new
            {
                narrative = "Tekstas",
                state = "accepted",
                institutionId = Guid.NewGuid(),
                executor = "kauno-miesto",
                version = 99,
                receiptNumber = "2021-9999",
            }
        );

        var read = saved.ShouldBe(200).Json;
        Assert.That(
            (read.Text("state"), read.Text("executor.code"), read.Int("version"), read.Has("receipt")),
            Is.EqualTo(("draft", "VRM", 2, false))
        );
    }

    private async Task EachIsRefusedAsync(WriteTarget target, IEnumerable<string> bodies)
    {
        var path = await target.Path(World);
        var caller = await Host.SignedInAs(target.UserName);
        var version = await target.VersionAsync(World);
        var before = await Host.Store.FingerprintAsync();
        using (Assert.EnterMultipleScope())
        {
            foreach (var body in bodies)
            {
                var lithuanian = await caller.SendTextAsync(target.Method, path, body, ifMatch: version);
                var english = await caller.InEnglish().SendTextAsync(target.Method, path, body, ifMatch: version);

                var sent = body.Length > 300 ? body[..300] : body;
                Assert.That(lithuanian.Status, Is.InRange(400, 499), $"{sent}\n{lithuanian}");
                Assert.That(english.Status, Is.EqualTo(lithuanian.Status), sent);
                if (lithuanian.Status is >= 400 and < 500)
                {
                    lithuanian.ShouldBeProblem(lithuanian.Status);
                    Assert.That(lithuanian.Json.Text("detail"), Is.Not.EqualTo(english.Json.Text("detail")), sent);
                }
            }
        }

        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before), "nothing was written");
    }
}
