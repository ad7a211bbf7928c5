namespace ActionPlanMonitor.Api.Tests.Access;

/// <summary>Several rows at once: from a table, an Excel file or a text.</summary>
public static partial class AccessTable
{
    private const string HandedIn = /*            */
        "403 403 409 404 403 403 401";

    private static IReadOnlyList<AccessRow> SheetRows =>
        [
            new("PUT", $"{Year}/reports", "draft", OwnOnly, s => s.SaveMany("Draft")),
            new("PUT", $"{Year}/reports", "returned", OwnOnly, s => s.SaveMany("Returned")),
            new("PUT", $"{Year}/reports", "submitted", HandedIn, s => s.SaveMany("Submitted")),
            new("PUT", $"{Year}/reports", "closed year", HandedIn, s => s.SaveManyIn2020()),
        ];
}
