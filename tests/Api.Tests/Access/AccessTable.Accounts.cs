namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Accounts: one's own, everybody's for the administrator, deputies for reporters, links for whoever holds them.</summary>
public static partial class AccessTable
{
    //                                               adm coo own oth com ana nobody
    private const string AdministratorOnly = /*   */
        "200 403 403 403 403 403 401";
    private const string Refused = /*             */
        "400 400 400 400 400 400 401";
    private const string LinkDead = /*            */
        "422 422 422 422 422 422 422";
    private const string NoContent = /*           */
        "204 204 204 204 204 204 401";

    private const string User = V1 + "/users/{id:guid}";
    private const string SecondFactor = V1 + "/session/second-factor";

    private static object DeadLink => new { token = new string('0', 64), password = Hosting.AccountsOfTest.Password };

    private static IReadOnlyList<AccessRow> AccountRows =>
        [
            new("GET", $"{V1}/session/ways", "", Everybody, s => s.Get($"{V1}/session/ways")),
            new("GET", $"{V1}/session/external", "none configured", NotFound, s => s.Get($"{V1}/session/external")),
            new("DELETE", $"{V1}/session/external", "", NoContent, s => s.Delete($"{V1}/session/external")),
            new("GET", $"{V1}/session/account", "", SignedIn, s => s.Get($"{V1}/session/account")),
            new("PUT", $"{V1}/session/preferences", "", SignedIn, s => s.SetPreferences()),
            new(
                "POST",
                $"{V1}/session/password",
                "wrong current one",
                Refused,
                s => s.Post($"{V1}/session/password", new { current = "Ne-tas", password = "Trys-ramunes-po-langu" })
            ),
            new("POST", SecondFactor, "", SignedIn, s => s.Post(SecondFactor, new { })),
            new(
                "POST",
                $"{SecondFactor}/confirmation",
                "wrong code",
                Refused,
                s => s.Post($"{SecondFactor}/confirmation", new { code = "abc" })
            ),
            new(
                "POST",
                $"{SecondFactor}/removal",
                "none is on",
                "409 409 409 409 409 409 401",
                s => s.Post($"{SecondFactor}/removal", new { password = "Ne-tas", code = "abc" })
            ),
            new("GET", $"{V1}/sessions", "", SignedIn, s => s.Get($"{V1}/sessions")),
            new("DELETE", $"{V1}/sessions", "", NoContent, s => s.Delete($"{V1}/sessions")),
            new(
                "DELETE",
                $"{V1}/sessions/{{id:guid}}",
                "no such",
                "404 404 404 404 404 404 401",
                s => s.Delete($"{V1}/sessions/{Guid.NewGuid()}")
            ),
            new("POST", $"{V1}/links", "", "202 202 202 202 202 202 202", s => s.AskLink()),
            new("POST", $"{V1}/links/state", "dead", LinkDead, s => s.Post($"{V1}/links/state", DeadLink)),
            new("POST", $"{V1}/links/password", "dead", LinkDead, s => s.Post($"{V1}/links/password", DeadLink)),
            new("POST", $"{V1}/links/sign-in", "dead", LinkDead, s => s.Post($"{V1}/links/sign-in", DeadLink)),
            new("GET", $"{V1}/users", "", AdministratorOnly, s => s.Get($"{V1}/users")),
            new("POST", $"{V1}/users", "", AdministratorOnly, s => s.Invite()),
            new("GET", User, "", AdministratorOnly, s => s.GetUser()),
            new("PUT", User, "", AdministratorOnly, s => s.ChangeUser()),
            new("POST", $"{User}/invitation", "", AdministratorOnly, s => s.ActOnUser("invitation")),
            new("POST", $"{User}/deactivation", "", AdministratorOnly, s => s.ActOnUser("deactivation")),
            new("POST", $"{User}/activation", "", AdministratorOnly, s => s.ActOnUser("activation")),
            new("DELETE", $"{User}/sessions", "", "204 403 403 403 403 403 401", s => s.TakeFromUser("sessions")),
            new("DELETE", $"{User}/second-factor", "", AdministratorOnly, s => s.TakeFromUser("second-factor")),
            new("GET", $"{V1}/deputies", "", "403 403 200 200 403 403 401", s => s.Get($"{V1}/deputies")),
            new("POST", $"{V1}/deputies", "", "403 403 200 200 403 403 401", s => s.AppointDeputy()),
            new("PUT", $"{V1}/deputies/{{id:guid}}", "", OwnOnly, s => s.ChangeDeputy()),
            new("DELETE", $"{V1}/deputies/{{id:guid}}", "", "403 403 204 404 403 403 401", s => s.EndDeputy()),
        ];
}
