namespace ComplaintsPortal.Web.Reminders;

/// <summary>Puts reminders by e-mail together.</summary>
internal static class Mailing
{
    /// <summary>Adds them where the operator has named a server for mail; else there are none.</summary>
    internal static void AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        if (MailSettings.Read(configuration) is not { } settings)
        {
            return;
        }

        services.AddSingleton(settings);
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddScoped<ReminderRound>();
        services.AddHostedService<ReminderPost>();
    }
}
