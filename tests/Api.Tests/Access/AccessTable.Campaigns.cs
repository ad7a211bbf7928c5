namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Opening a year's reporting, who has reported, and how institutions are reached.</summary>
public static partial class AccessTable
{
    private const string ManagesContacts = /*     */
        "200 200 403 403 403 403 401";

    private const string Institution = V1 + "/institutions/{code}";

    private static IReadOnlyList<AccessRow> CampaignRows =>
        [
            new("GET", $"{Year}/campaign", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/campaign")),
            new(
                "POST",
                $"{Year}/campaign/preview",
                "2022",
                CoordinatorOnly,
                s => s.Post($"{s.PlanPath}/years/2022/campaign/preview", Opening)
            ),
            new(
                "POST",
                $"{Year}/campaign",
                "2021, open already",
                "403 409 403 403 403 403 401",
                s => s.Post($"{s.PlanPath}/years/2021/campaign", Opening)
            ),
            new("PUT", $"{Year}/campaign", "2021", CoordinatorOnly, s => s.Reschedule(2021)),
            new("PUT", $"{Year}/campaign", "2020, closed", "403 409 403 403 403 403 401", s => s.Reschedule(2020)),
            new("DELETE", $"{Year}/campaign", "2021, open", "403 409 403 403 403 403 401", s => s.CancelCampaign(2021)),
            new("GET", $"{Year}/coverage", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/coverage")),
            new("GET", $"{Year}/coverage", "2020", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2020/coverage")),
            new(
                "GET",
                $"{Year}/call-list.{{extension}}",
                "csv",
                CoordinatorOnly,
                s => s.Get($"{s.PlanPath}/years/2021/call-list.csv")
            ),
            new(
                "GET",
                $"{Year}/call-list.{{extension}}",
                "xlsx",
                CoordinatorOnly,
                s => s.Get($"{s.PlanPath}/years/2021/call-list.xlsx")
            ),
            new(
                "GET",
                $"{Year}/call-list.{{extension}}",
                "pdf",
                "404 404 404 404 404 404 401",
                s => s.Get($"{s.PlanPath}/years/2021/call-list.pdf")
            ),
            new(
                "GET",
                $"{Year}/reminder-log.{{extension}}",
                "csv",
                CoordinatorOnly,
                s => s.Get($"{s.PlanPath}/years/2021/reminder-log.csv")
            ),
            new(
                "GET",
                $"{Year}/contact-notes",
                "2021",
                CoordinatorOnly,
                s => s.Get($"{s.PlanPath}/years/2021/contact-notes")
            ),
            new(
                "POST",
                $"{Year}/contact-notes",
                "2021",
                CoordinatorOnly,
                s =>
                    s.Post(
                        $"{s.PlanPath}/years/2021/contact-notes",
                        new { executor = "NTA", text = "Pateiks penktadienį." }
                    )
            ),
            new("GET", $"{Institution}/contact", "", ManagesContacts, s => s.Get($"{V1}/institutions/NTA/contact")),
            new("PUT", $"{Institution}/contact", "", ManagesContacts, s => s.ChangeContact("NTA")),
        ];

    private static object Opening =>
        new
        {
            opensOn = "2026-05-04",
            dueOn = "2026-06-15",
            closesOn = "2026-07-01",
            remindersOn = true,
        };
}
