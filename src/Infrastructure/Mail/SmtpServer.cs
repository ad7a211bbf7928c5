using System.Net.Mail;
using Microsoft.AspNetCore.WebUtilities;

namespace ActionPlanMonitor.Infrastructure.Mail;

/// <summary>The mail server that letters go through, as <c>APM_SMTP</c> names it.</summary>
public sealed record SmtpServer(
    string Host,
    int Port,
    bool RequiresTls,
    string? UserName,
    string? Password,
    string From
)
{
    private const int SubmissionPort = 587;

    private const string Form = "smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS&tls=required";

    /// <summary>Special characters of the user's name and password are percent-encoded; <c>tls=none</c> is for a server on the same machine.</summary>
    /// <exception cref="InvalidOperationException">With a sentence that says what is wrong; never with the password.</exception>
    public static SmtpServer Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != "smtp" || uri.Host.Length == 0)
        {
            throw new InvalidOperationException($"APM_SMTP is written {Form}.");
        }

        var options = QueryHelpers.ParseQuery(uri.Query);
        var from = options.TryGetValue("from", out var named) ? named.ToString() : "";
        if (!MailAddress.TryCreate(from, out _))
        {
            throw new InvalidOperationException($"APM_SMTP has to name the sender's address: {Form}.");
        }

        var tls = options.TryGetValue("tls", out var asked) ? asked.ToString() : "required";
        if (tls is not ("required" or "none"))
        {
            throw new InvalidOperationException("tls in APM_SMTP is required or none.");
        }

        var account = uri.UserInfo.Split(':', 2);
        return new SmtpServer(
            uri.Host,
            uri.Port > 0 ? uri.Port : SubmissionPort,
            tls == "required",
            account[0].Length > 0 ? Uri.UnescapeDataString(account[0]) : null,
            account.Length > 1 ? Uri.UnescapeDataString(account[1]) : null,
            from
        );
    }

    public override string ToString() => $"{Host}:{Port}";
}
