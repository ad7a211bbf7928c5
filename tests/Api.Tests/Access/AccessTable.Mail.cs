using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Wordings, letters and the outbox: the ministry's for a campaign, the administrator's for accounts.</summary>
public static partial class AccessTable
{
    private const string Template = V1 + "/mail-templates/{kind}/{language}";
    private const string Letter = V1 + "/letters/{id:guid}";

    //                                               adm coo own oth com ana nobody
    private const string LetterOfCampaign = /*    */
        "404 200 403 403 403 403 401";
    private const string LetterOfAccount = /*     */
        "200 404 403 403 403 403 401";

    private static IReadOnlyList<AccessRow> MailRows =>
        [
            new("GET", $"{V1}/mail-templates", "", CoordinatorOnly, s => s.Get($"{V1}/mail-templates")),
            new("GET", Template, "", CoordinatorOnly, s => s.Get(MailOfTest.TemplatePath)),
            new(
                "PUT",
                Template,
                "",
                CoordinatorOnly,
                async s => await s.Put(MailOfTest.TemplatePath, MailOfTest.Wording, await MailOfTest.TagAsync(s.World))
            ),
            new(
                "DELETE",
                Template,
                "",
                CoordinatorOnly,
                async s => await s.Delete(MailOfTest.TemplatePath, await MailOfTest.TagAsync(s.World))
            ),
            new(
                "POST",
                $"{Template}/preview",
                "",
                CoordinatorOnly,
                s =>
                    s.Post(
                        $"{MailOfTest.TemplatePath}/preview",
                        new
                        {
                            planId = s.World.PlanId,
                            year = 2021,
                            executorCode = "VRM",
                        }
                    )
            ),
            new("GET", $"{Year}/reminders", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/reminders")),
            new(
                "POST",
                $"{Year}/reminders",
                "2021",
                CoordinatorOnly,
                s => s.Post($"{s.PlanPath}/years/2021/reminders", new { executorCodes = new[] { "VRM" } })
            ),
            new(
                "POST",
                $"{Year}/reminders",
                "2020, closed",
                "403 409 403 403 403 403 401",
                s => s.Post($"{s.PlanPath}/years/2020/reminders", new { executorCodes = new[] { "VRM" } })
            ),
            new("GET", $"{Year}/letters", "2021", CoordinatorOnly, s => s.Get($"{s.PlanPath}/years/2021/letters")),
            new(
                "POST",
                $"{Year}/letters/test",
                "2021",
                CoordinatorOnly,
                s => s.Post($"{s.PlanPath}/years/2021/letters/test", new { kind = "reminder", language = "en" })
            ),
            new("GET", $"{V1}/outbox", "", "200 403 403 403 403 403 401", s => s.Get($"{V1}/outbox")),
            new(
                "GET",
                Letter,
                "of a campaign",
                LetterOfCampaign,
                async s => await s.Get($"{V1}/letters/{await MailOfTest.LetterAsync(s.World, "Waiting")}")
            ),
            new(
                "GET",
                Letter,
                "about an account",
                LetterOfAccount,
                async s => await s.Get($"{V1}/letters/{await MailOfTest.AccountLetterAsync(s.World, "Waiting")}")
            ),
            new(
                "POST",
                $"{Letter}/retry",
                "of a campaign, failed",
                LetterOfCampaign,
                async s =>
                    await s.Post($"{V1}/letters/{await MailOfTest.LetterAsync(s.World, "Failed")}/retry", new { })
            ),
            new(
                "POST",
                $"{Letter}/retry",
                "about an account, failed",
                LetterOfAccount,
                async s =>
                    await s.Post(
                        $"{V1}/letters/{await MailOfTest.AccountLetterAsync(s.World, "Failed")}/retry",
                        new { }
                    )
            ),
            new(
                "GET",
                $"{Letter}/opening",
                "of a campaign",
                Everybody,
                async s => await s.Get($"{V1}/letters/{await MailOfTest.LetterAsync(s.World, "Sent")}/opening")
            ),
            new(
                "GET",
                $"{Letter}/opening",
                "about an account",
                NotFound,
                async s => await s.Get($"{V1}/letters/{await MailOfTest.AccountLetterAsync(s.World, "Sent")}/opening")
            ),
            new(
                "GET",
                $"{Letter}/opening",
                "no letter",
                NotFound,
                s => s.Get($"{V1}/letters/{Guid.NewGuid()}/opening")
            ),
        ];
}
