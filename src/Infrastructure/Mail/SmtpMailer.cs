using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using ActionPlanMonitor.Application.Abstractions;

namespace ActionPlanMonitor.Infrastructure.Mail;

/// <summary>Hands letters to an SMTP server, each over a connection of its own.</summary>
public sealed class SmtpMailer(SmtpServer server) : IMailer
{
    /// <summary>A server that does not answer must not hold a letter's row for long.</summary>
    private static readonly TimeSpan LongestTalk = TimeSpan.FromSeconds(30);

    public async Task SendAsync(MailToSend mail, CancellationToken cancellationToken)
    {
        RefuseLineBreaks(mail);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestTalk);
        try
        {
            using var message = Compose(mail);
            using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.RequiresTls };
            if (server.UserName is not null)
            {
                client.Credentials = new NetworkCredential(server.UserName, server.Password);
            }

            await client.SendMailAsync(message, limit.Token);
        }
        catch (FormatException malformed)
        {
            throw new MailNotSentException("The address is malformed.", permanent: true, malformed);
        }
        catch (SmtpException refused)
        {
            throw new MailNotSentException(Said(refused), IsPermanent(refused), refused);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailNotSentException("The mail server did not answer in time.", permanent: false, late);
        }
    }

    private MailMessage Compose(MailToSend mail)
    {
        var message = new MailMessage
        {
            From = new MailAddress(server.From),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = mail.Body.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
            IsBodyHtml = false,
        };
        message.To.Add(new MailAddress(mail.ToAddress, mail.ToName, Encoding.UTF8));
        if (mail.ReplyTo is { } replyTo)
        {
            message.ReplyToList.Add(new MailAddress(replyTo));
        }

        message.Headers["Message-ID"] = $"<{mail.MessageId}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (mail.Calendar is { } calendar)
        {
            var type = new ContentType("text/calendar; charset=utf-8; method=PUBLISH") { Name = "terminas.ics" };
            message.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar)), type));
        }

        return message;
    }

    /// <summary>A line break in a header would begin another header.</summary>
    private static void RefuseLineBreaks(MailToSend mail)
    {
        string?[] headers = [mail.MessageId, mail.ToAddress, mail.ToName, mail.Subject, mail.ReplyTo];
        if (headers.Any(header => header?.Any(char.IsControl) == true))
        {
            throw new MailNotSentException("A header of the letter has a line break in it.", permanent: true);
        }
    }

    /// <summary>Only what the server says about this letter or its reader; its refusal of our account may be mended.</summary>
    private static bool IsPermanent(SmtpException refused) =>
        refused.StatusCode
            is SmtpStatusCode.MailboxUnavailable
                or SmtpStatusCode.MailboxNameNotAllowed
                or SmtpStatusCode.UserNotLocalTryAlternatePath
                or SmtpStatusCode.ExceededStorageAllocation
                or SmtpStatusCode.TransactionFailed;

    private static string Said(SmtpException refused) =>
        refused.InnerException is { } inner ? $"{refused.Message} {inner.Message}" : refused.Message;
}
