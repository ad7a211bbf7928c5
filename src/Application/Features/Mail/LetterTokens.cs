using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Assessment.Text;
using ActionPlanMonitor.Domain.Mailing;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Mail;

/// <summary>What is filled into the letters of a campaign, all but the link and the coordinator, which every letter has.</summary>
internal static class LetterTokens
{
    /// <summary>What an executor has not handed in, and until when.</summary>
    public static Dictionary<string, string> OfMissing(CampaignRoll roll, RollExecutor executor, Language language)
    {
        var tokens = OfRows(roll, executor, executor.Missing, language);
        tokens["due"] = Words.Day(executor.DueOn, language);
        tokens["left"] = MailPhrases.Left(executor.DueOn, roll.Today, language);
        tokens["minutes"] = MailPhrases.Minutes(executor.Missing.Count);
        tokens["norm"] = MailPhrases.Norm(roll.Done, roll.Executors.Count, language);
        tokens["consequence"] = MailPhrases.Consequence(executor.Missing.Count, roll.ClosesOn, language);
        return tokens;
    }

    public static Dictionary<string, string> OfRows(
        CampaignRoll roll,
        RollExecutor executor,
        IReadOnlyList<RollRow> rows,
        Language language
    )
    {
        var tokens = OfYear(roll);
        tokens["institution"] = executor.Name;
        tokens["count"] = MailPhrases.Count(rows.Count, language);
        tokens["countOf"] = MailPhrases.CountOf(rows.Count, language);
        tokens["rows"] = RowText.List(rows, language);
        return tokens;
    }

    public static Dictionary<string, string> OfReceipt(
        CampaignRoll roll,
        RollExecutor executor,
        IReadOnlyList<RollRow> rows,
        Language language
    )
    {
        var tokens = OfRows(roll, executor, rows, language);
        tokens["rows"] = RowText.Receipts(rows, language);
        tokens["next"] = MailPhrases.Next(roll.Campaign.ReviewBy, language);
        return tokens;
    }

    public static Dictionary<string, string> OfReturned(
        CampaignRoll roll,
        RollExecutor executor,
        RollRow row,
        string comment,
        Language language
    )
    {
        var tokens = OfYear(roll);
        tokens["institution"] = executor.Name;
        tokens["code"] = RowText.Code(row, language);
        tokens["row"] = RowText.Of(row with { ReturnComment = null }, language);
        tokens["comment"] = MailPhrases.Quoted(comment, language);
        tokens["due"] = Words.Day(
            executor.DueOn >= roll.Today ? executor.DueOn : roll.ClosesOn ?? roll.Today,
            language
        );
        return tokens;
    }

    public static Dictionary<string, string> OfDigest(CampaignRoll roll, string changes, Language language)
    {
        var rows = roll.Executors.SelectMany(e => e.Rows).ToList();
        var tokens = OfYear(roll);
        tokens["changes"] = changes;
        tokens["summary"] = MailPhrases.Summary(
            (roll.Done, roll.Executors.Count),
            late: roll.Executors.Count(e => e.Missing.Count > 0 && e.DueOn < roll.Today),
            returned: rows.Count(r => r.State == ReportState.Returned),
            toReview: rows.Count(r => r.State == ReportState.Submitted),
            MailPhrases.Left(roll.Campaign.DueOn, roll.Today, language),
            language
        );
        return tokens;
    }

    public static Dictionary<string, string> OfPublished(CampaignRoll roll, RollExecutor executor)
    {
        var tokens = OfYear(roll);
        tokens["institution"] = executor.Name;
        return tokens;
    }

    /// <summary>For a preview: what this executor's letter of any kind would hold today.</summary>
    public static Dictionary<string, string> Sample(
        MailKind kind,
        CampaignRoll roll,
        RollExecutor executor,
        Language language
    )
    {
        var row = executor.Rows[0];
        return kind switch
        {
            MailKind.Submitted => OfReceipt(roll, executor, executor.Rows, language),
            MailKind.Accepted or MailKind.Commented => OfRows(roll, executor, executor.Rows, language),
            MailKind.Returned => OfReturned(roll, executor, row, row.ReturnComment ?? "…", language),
            MailKind.CoordinatorDigest => OfDigest(roll, "…", language),
            MailKind.Published => OfPublished(roll, executor),
            MailKind.Invitation or MailKind.PasswordReset or MailKind.SignInLink => OfAccount(executor, language),
            _ => OfMissing(roll, executor, language),
        };
    }

    private static Dictionary<string, string> OfAccount(RollExecutor executor, Language language) =>
        new(StringComparer.Ordinal)
        {
            ["inviter"] = executor.Name,
            ["userName"] = "vardas",
            ["expires"] = Words.Day(executor.DueOn, language),
            [MailTokens.Link] = "https://…",
        };

    private static Dictionary<string, string> OfYear(CampaignRoll roll) =>
        new(StringComparer.Ordinal)
        {
            ["plan"] = roll.PlanTitle,
            ["year"] = FormattableString.Invariant($"{roll.Campaign.Year}"),
        };
}
