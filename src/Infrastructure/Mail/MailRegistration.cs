using ActionPlanMonitor.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace ActionPlanMonitor.Infrastructure.Mail;

/// <summary>The store as its owner reaches it: letters are written and sent while nobody is signed in.</summary>
public sealed record OwnerConnection(string ConnectionString);

internal static class MailRegistration
{
    /// <param name="smtp">The mail server; without one letters are written and wait.</param>
    public static IServiceCollection AddMail(this IServiceCollection services, string connectionString, string? smtp)
    {
        services.AddSingleton(new OwnerConnection(connectionString));
        services.AddSingleton(new MailDelivery(Sends: !string.IsNullOrEmpty(smtp)));
        services.AddSingleton<ILetterOpenings, LetterOpenings>();
        services.AddHostedService<MailRounds>();
        if (!string.IsNullOrEmpty(smtp))
        {
            services.AddSingleton<IMailer>(new SmtpMailer(SmtpServer.Parse(smtp)));
            services.AddSingleton<OutboxSender>();
            services.AddHostedService<MailSending>();
        }

        return services;
    }
}
