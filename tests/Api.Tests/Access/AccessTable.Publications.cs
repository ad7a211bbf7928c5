namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Published versions and who sees the live year beside them.</summary>
public static partial class AccessTable
{
    private static IReadOnlyList<AccessRow> PublicationRows =>
        [
            new(
                "GET",
                $"{Year}/dashboard",
                "2020, version 1",
                Everybody,
                s => s.Get($"{s.PlanPath}/years/2020/dashboard?version=1")
            ),
            new(
                "GET",
                $"{Year}/dashboard",
                "2020, no such version",
                NotFound,
                s => s.Get($"{s.PlanPath}/years/2020/dashboard?version=99")
            ),
            new(
                "GET",
                $"{Year}/dashboard",
                "2020, live",
                ReadsUnpublished,
                s => s.Get($"{s.PlanPath}/years/2020/dashboard?version=live")
            ),
            new(
                "GET",
                $"{Year}/annex",
                "2020, live",
                ReadsUnpublished,
                s => s.Get($"{s.PlanPath}/years/2020/annex?version=live")
            ),
            new(
                "GET",
                $"{Item}/assessment",
                "2020, version 1",
                Everybody,
                s => s.Get($"{s.ItemPath}/assessment?year=2020&version=1")
            ),
            new(
                "GET",
                $"{Item}/assessment",
                "2020, live",
                ReadsUnpublished,
                s => s.Get($"{s.ItemPath}/assessment?year=2020&version=live")
            ),
            new("GET", $"{Year}/publications", "2020", Everybody, s => s.Get($"{s.PlanPath}/years/2020/publications")),
            new(
                "GET",
                $"{Year}/publications",
                "2021, none",
                Everybody,
                s => s.Get($"{s.PlanPath}/years/2021/publications")
            ),
            new(
                "GET",
                $"{Year}/publications/{{version:int}}",
                "2020",
                Everybody,
                s => s.Get($"{s.PlanPath}/years/2020/publications/1")
            ),
            new(
                "GET",
                $"{Year}/publications/{{version:int}}",
                "2021, none",
                NotFound,
                s => s.Get($"{s.PlanPath}/years/2021/publications/1")
            ),
            new(
                "GET",
                $"{Year}/publications/{{version:int}}/content",
                "2020",
                Everybody,
                s => s.Get($"{s.PlanPath}/years/2020/publications/1/content")
            ),
            new(
                "GET",
                $"{Year}/publications/diff",
                "2020, published",
                Everybody,
                s => s.Get($"{s.PlanPath}/years/2020/publications/diff?from=1&to=1")
            ),
            new(
                "GET",
                $"{Year}/publications/diff",
                "2020, live",
                ReadsUnpublished,
                s => s.Get($"{s.PlanPath}/years/2020/publications/diff?from=1&to=live")
            ),
            new(
                "GET",
                $"{Year}/publications/readiness",
                "2020",
                CoordinatorOnly,
                s => s.Get($"{s.PlanPath}/years/2020/publications/readiness")
            ),
            new(
                "POST",
                $"{Year}/publications",
                "2020, findings stand in the way",
                "403 409 403 403 403 403 401",
                s =>
                    s.Post($"{s.PlanPath}/years/2020/publications", new { notice = "Pataisytas Kauno miesto tekstas." })
            ),
            new(
                "POST",
                $"{Year}/publications",
                "2021, open",
                "403 409 403 403 403 403 401",
                s => s.Post($"{s.PlanPath}/years/2021/publications", new { })
            ),
        ];
}
