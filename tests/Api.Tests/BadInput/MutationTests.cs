using System.Text;
using ActionPlanMonitor.Api.Tests.Hosting;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.BadInput;

/// <summary>
/// Bodies that nobody thought of: valid ones with bytes changed, cut out, doubled or swapped. The same ones in every run.
/// Whether one of them happens to be fine does not matter; that none breaks anything does.
/// </summary>
public sealed class MutationTests : WritingTests
{
    private const int Mutations = 60;
    private static readonly byte[][] Pieces =
    [
        "null"u8.ToArray(),
        "-1"u8.ToArray(),
        "1e400"u8.ToArray(),
        "\\u0000"u8.ToArray(),
        "\\ud800"u8.ToArray(),
        "[]"u8.ToArray(),
        "{}"u8.ToArray(),
        "\""u8.ToArray(),
        ","u8.ToArray(),
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0x00],
        [0xFF],
    ];

    [TestCaseSource(typeof(WriteTargets), nameof(WriteTargets.All))]
    public async Task MutatedBody_NeverBreaksTheServer(WriteTarget target)
    {
        var random = new Random(20_200_612);
        var path = await target.Path(World);
        var valid = Encoding.UTF8.GetBytes((await target.Valid(World)).ToJsonString());
        var caller = await Host.SignedInAs(target.UserName);
        for (var i = 0; i < Mutations; i++)
        {
            var body = Mutate(valid, random);
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            var version = await target.VersionAsync(World);

            var answer = await caller.SendAsync(target.Method, path, content, ifMatch: version);

            Assert.That(answer.Status, Is.LessThan(500), $"{Encoding.UTF8.GetString(body)}\n{answer}");
            if (answer.Status >= 400)
            {
                answer.ShouldBeProblem(answer.Status);
            }
        }
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        var body = valid.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(body.Count);
            var length = Math.Min(random.Next(1, 12), body.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    body[at] = (byte)random.Next(256);
                    break;
                case 1 when body.Count > length + 1:
                    body.RemoveRange(at, length);
                    break;
                case 2:
                    body.InsertRange(at, body.GetRange(at, length));
                    break;
                default:
                    body.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. body];
    }
}
