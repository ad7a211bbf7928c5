using ActionPlanMonitor.Api.Tests.Hosting;

namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Files of evidence, remarks at the fields of a report, and what the reviewer works with.</summary>
public static partial class AccessTable
{
    private const string Evidence = V1 + "/evidence";
    private const string EvidenceFile = Evidence + "/{id:guid}";
    private const string Comments = Obligation + "/comments";

    //                                               adm coo own oth com ana nobody
    private const string BothSides = /*           */
        "403 200 200 404 403 403 401";
    private const string Reporters = /*           */
        "403 403 200 200 403 403 401";

    private static IReadOnlyList<AccessRow> ReviewRows =>
        [
            new("GET", Evidence, "", Reporters, s => s.Get(Evidence)),
            new("POST", Evidence, "", Reporters, s => s.Upload()),
            new("GET", EvidenceFile, "in no report", "403 200 200 404 404 404 401", s => s.Get(s.FileAsync())),
            new("GET", EvidenceFile, "submitted", "403 200 200 404 404 404 401", s => s.GetFileOf("Submitted")),
            new("GET", EvidenceFile, "accepted", "403 200 200 404 200 200 401", s => s.GetFileOf("Accepted")),
            new("DELETE", EvidenceFile, "in no report", "403 403 204 404 403 403 401", s => s.DeleteFile()),
            new("GET", Comments, "", BothSides, s => s.Get($"{s.OwedPath}/comments")),
            new("POST", Comments, "2021", BothSides, s => s.Comment(s.OwedPath)),
            new("POST", Comments, "2020, closed", "403 409 409 404 403 403 401", s => s.CommentIn2020()),
            new("POST", $"{Comments}/{{commentId:guid}}/resolution", "", CoordinatorOnly, s => s.ResolveComment()),
            new("GET", $"{Obligation}/resubmission", "", BothSides, s => s.Get($"{s.OwedPath}/resubmission")),
            new("GET", $"{Year}/review-queue", "2021", CoordinatorOnly, s => s.ReviewQueue(2021)),
            new("GET", $"{Year}/review-queue", "2020", CoordinatorOnly, s => s.ReviewQueue(2020)),
            new("GET", $"{V1}/canned-comments", "", CoordinatorOnly, s => s.Get($"{V1}/canned-comments")),
            new("PUT", $"{V1}/canned-comments", "", CoordinatorOnly, s => s.WriteCannedComments()),
        ];
}
