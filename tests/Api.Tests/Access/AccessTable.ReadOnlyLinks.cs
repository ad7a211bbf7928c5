using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>An institution's links to its own rows, and what anybody sees who holds one.</summary>
public static partial class AccessTable
{
    private const string Links = Year + "/read-only-links";

    //                                               adm coo own oth com ana nobody
    private const string EveryReporter = /*       */
        "403 403 200 200 403 403 401";

    private static IReadOnlyList<AccessRow> ReadOnlyLinkRows =>
        [
            new("GET", Links, "2021", EveryReporter, s => s.Get($"{s.PlanPath}/years/2021/read-only-links")),
            new("POST", Links, "2021", EveryReporter, s => s.Post($"{s.PlanPath}/years/2021/read-only-links", new { })),
            new(
                "POST",
                Links,
                "2020, published",
                "403 403 409 409 403 403 401",
                s => s.Post($"{s.PlanPath}/years/2020/read-only-links", new { })
            ),
            new("DELETE", $"{Links}/{{id:guid}}", "own", "403 403 204 404 403 403 401", s => s.RevokeLink()),
            new("POST", $"{V1}/read-only-links/opening", "", Everybody, s => s.OpenLink()),
            new(
                "POST",
                $"{V1}/read-only-links/opening",
                "made up",
                NotFound,
                s => s.Post($"{V1}/read-only-links/opening", new { token = new string('0', 64) })
            ),
        ];
}
