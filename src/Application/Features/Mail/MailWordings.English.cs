using ActionPlanMonitor.Domain.Mailing;

namespace ActionPlanMonitor.Application.Features.Mail;

public static partial class MailWordings
{
    private static MailWording English(MailKind kind) =>
        kind switch
        {
            MailKind.CampaignOpened => new(
                "Please report on {count} by {due}",
                """
                Hello,

                please report on {count} by {due} ({minutes}).

                {plan}, {year}
                {institution}

                {rows}

                Start: {link}

                There is nothing to send or attach: everything is filled in behind the link. Open the attached file to put the date into your calendar.
                """
            ),
            MailKind.Reminder => new(
                "Reminder: {count} to report on by {due}",
                """
                Hello,

                this is a reminder that we expect your results for {count} by {due} ({left}; {minutes}). {norm}

                {institution}

                {rows}

                Continue: {link}
                """
            ),
            MailKind.DueToday => new(
                "Last day today: {count} to report on",
                """
                Hello,

                today, {due}, is the last day to report on {count} ({minutes}).

                {institution}

                {rows}

                Report: {link}
                """
            ),
            MailKind.Late => new(
                "We have not received your results for {count}",
                """
                Hello,

                we have not received your results for {count}; they were due on {due}. {consequence}

                {institution}

                {rows}

                Report: {link}

                If you cannot report, or need help, call or write to: {contact}
                """
            ),
            MailKind.PersonalReminder => new(
                "Your report for {year}: {count} missing",
                """
                Hello,

                we are waiting for your results for {count} ({minutes}); the date is {due} ({left}). {consequence}

                {institution}

                {rows}

                Report: {link}

                If you cannot report, or need help, call or write to: {contact}
                """
            ),
            MailKind.Submitted => new(
                "Report received: {count}",
                """
                Hello,

                we have received your report on {count}. Thank you.

                {institution}

                {rows}

                {next}

                See what you handed in: {link}
                """
            ),
            MailKind.Returned => new(
                "Please revise your report: {code}",
                """
                Hello,

                please revise your report on this row by {due}.

                {institution}

                {row}

                The ministry's comment:
                {comment}

                Revise it: {link}

                Only this row is open. Other rows you handed in need no change.
                """
            ),
            MailKind.Accepted => new(
                "Report accepted: {count}",
                """
                Hello,

                the ministry has accepted your report on {count}.

                {institution}

                {rows}

                The final status and its justification will be shown here: {link}
                """
            ),
            MailKind.Commented => new(
                "A new comment on your report: {count}",
                """
                Hello,

                the ministry has written comments.

                {institution}

                {rows}

                Answer: {link}
                """
            ),
            MailKind.CoordinatorDigest => new(
                "Reporting on {year}: {summary}",
                """
                Hello,

                {summary}

                {changes}

                Open: {link}
                """
            ),
            MailKind.Published => new(
                "The results of {year} are published",
                """
                Hello,

                the results of {year} of “{plan}” are published.

                {institution}: your rows, their status and its justification are here: {link}

                Thank you for what you reported.
                """
            ),
            MailKind.Invitation => new(
                "Your account for reporting on the action plan",
                """
                Hello,

                {inviter} made an account for you. User name: {userName}

                Choose a password: {link}
                The link works once, until {expires}.
                """
            ),
            MailKind.PasswordReset => new(
                "Change of your password",
                """
                Hello,

                we were asked to change the password of the account {userName}.

                Choose a new password: {link}
                The link works once, until {expires}. If you did not ask for it, there is nothing to do.
                """
            ),
            MailKind.SignInLink => new(
                "Your sign-in link",
                """
                Hello,

                sign in here: {link}
                The link works once, until {expires}. If you did not ask for it, there is nothing to do.
                """
            ),
            MailKind.Test => throw NoWording(kind),
        };
}
