using ActionPlanMonitor.Api.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace ActionPlanMonitor.Api.Tests.Access;

public sealed class AccessMatrixTests : WritingTests
{
    /// <summary>The client's page, there only where the client has been built.</summary>
    private const string ClientPage = "* {*path:nonfile}";

    private ObligationOfTest _owed = null!;
    private ObligationOfTest _closed = null!;

    public static IEnumerable<TestCaseData> Cells =>
        from row in AccessTable.Rows
        from column in AccessTable.Columns.Index()
        select new TestCaseData(row, column.Item.UserName, row.Statuses[column.Index]).SetArgDisplayNames(
            row.ToString(),
            column.Item.Name
        );

    [OneTimeSetUp]
    public async Task FindObligationsAsync()
    {
        _owed = await World.GivenAsync("01.01.01", "VRM");
        _closed = await World.GivenAsync("01.01.01", "VRM", year: 2020);
        (await _owed.SaveAsync(await Host.SignedInAs("vrm"), ObligationOfTest.Complete)).ShouldBe(200);
    }

    [TestCaseSource(nameof(Cells))]
    public async Task Call_ByRole_AnswersAsTheTableSays(AccessRow row, string? userName, int expected)
    {
        var caller = userName is null ? Host.Nobody : await Host.SignedInAs(userName);

        var answer = await row.Call(new AccessScene(World, caller, userName, _owed, _closed));

        answer.ShouldBe(expected);
        if (expected >= 400)
        {
            answer.ShouldBeProblem(expected);
        }
    }

    [Test]
    public void Table_HasARowForEveryRoute_AndNoRowWithoutOne()
    {
        var routes = Routes(Host).Select(r => r.Key).Where(key => key != ClientPage).Distinct();

        Assert.That(AccessTable.Rows.Select(r => r.Key).Distinct(), Is.EquivalentTo(routes));
    }

    [Test]
    public async Task EveryUnsafeRoute_WithoutTheCsrfHeader_IsRefused()
    {
        var coordinator = await Host.SignedInAs("koordinatorius");
        var before = await Host.Store.FingerprintAsync();
        var unsafeRoutes = Routes(Host).Where(r => r.Method is not ("GET" or "*")).ToList();

        Assert.That(unsafeRoutes, Has.Count.GreaterThan(10));
        foreach (var (method, path, _) in unsafeRoutes)
        {
            using var body = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            var answer = await coordinator.SendAsync(new HttpMethod(method), path, body, csrf: false);

            answer.ShouldBeProblem(403, "csrf_required");
        }

        Assert.That(await Host.Store.FingerprintAsync(), Is.EqualTo(before));
    }

    [TestCase("")]
    [TestCase("/report")]
    [TestCase("/submission")]
    [TestCase("/suggestion")]
    [TestCase("/comments")]
    [TestCase("/resubmission")]
    public async Task StrangersId_LooksExactlyLikeNoId(string action)
    {
        var other = await Host.SignedInAs("uzt");

        var strangers = await CallAsync(_owed.Id);
        var unknown = await CallAsync(Guid.NewGuid());

        Assert.That(Blinded(strangers), Is.EqualTo(Blinded(unknown)));

        Task<Answer> CallAsync(Guid id) =>
            action switch
            {
                "" or "/resubmission" => other.GetAsync($"/api/v1/obligations/{id}{action}"),
                "/comments" => other.PostAsync(
                    $"/api/v1/obligations/{id}{action}",
                    new { field = "done", text = "Kas čia?" }
                ),
                "/report" => other.PutAsync($"/api/v1/obligations/{id}{action}", ObligationOfTest.Complete, "\"1\""),
                _ => other.PostAsync(
                    $"/api/v1/obligations/{id}{action}",
                    ObligationOfTest.Complete,
                    Guid.NewGuid().ToString()
                ),
            };

        // What differs is the address that the caller sent and the number of the request.
        static string Blinded(Answer answer) =>
            answer.Headers
            + string.Join(
                '|',
                answer
                    .ShouldBeProblem(404, "not_found")
                    .Json.EnumerateObject()
                    .Where(p => p.Name is not ("traceId" or "instance"))
            );
    }

    /// <summary>Every route with a path that could be called.</summary>
    internal static IEnumerable<(string Method, string Path, string Key)> Routes(ApiHost host) =>
        from endpoint in host
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
        let route = endpoint.RoutePattern.RawText!
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.DefaultIfEmpty("*") ?? ["*"]
        where method != "HEAD"
        select (method, Filled(endpoint), $"{method} {route}");

    private static string Filled(RouteEndpoint endpoint) =>
        string.Join(
            '/',
            endpoint.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "year" } => "2021",
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "extension" } =>
                                "csv",
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart => Guid.Empty.ToString(),
                            _ => ".",
                        }
                    )
                )
            )
        );
}
