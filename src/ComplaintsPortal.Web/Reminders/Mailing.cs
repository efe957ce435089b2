namespace ComplaintsPortal.Web.Reminders;

/// <summary>Puts together what is sent by e-mail: reminders, and news of published reports.</summary>
internal static class Mailing
{
    /// <summary>Adds them where the operator has named a server for mail; else nothing is sent.</summary>
    internal static void AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ContributionMail>();
        services.AddSingleton(UnusualSettings.Read(configuration));
        if (MailSettings.Read(configuration) is not { } settings)
        {
            return;
        }

        services.AddSingleton(settings);
        services.AddSingleton<IMailSender, SmtpMailSender>();
        services.AddScoped<ReminderRound>();
        services.AddScoped<NoticeRound>();
        services.AddScoped<UnusualRound>();
        services.AddScoped<LetterMail>();
        services.AddScoped<LetterRound>();
        services.AddHostedService<ReminderPost>();
    }
}
