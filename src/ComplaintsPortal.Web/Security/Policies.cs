using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Api;
using Microsoft.AspNetCore.Authorization;

namespace ComplaintsPortal.Web.Security;

/// <summary>Who may do what, each policy named by what it allows. The only place that knows roles.</summary>
public static class Policies
{
    /// <summary>Logs, reads and runs cases.</summary>
    public const string WorkOnCases = nameof(WorkOnCases);

    /// <summary>Sees the queue of responses that wait for approval, and approves or returns them.</summary>
    public const string ApproveResponses = nameof(ApproveResponses);

    /// <summary>Changes the templates of letters.</summary>
    public const string WordLetters = nameof(WordLetters);

    /// <summary>Seals and unseals cases, lifts bars, hands over what others have, reviews how cases were triaged and restricts contact.</summary>
    public const string SuperviseCases = nameof(SuperviseCases);

    /// <summary>Reads the rules by which cases are worked on, and what the council has set.</summary>
    public const string ReadRules = nameof(ReadRules);

    /// <summary>Asks for figures, and reads a report that is not published yet.</summary>
    public const string AskFigures = nameof(AskFigures);

    /// <summary>Asks for figures over HTTP, signed in or with the key of a client.</summary>
    public const string AskFiguresByKey = nameof(AskFiguresByKey);

    /// <summary>Reads the dates of one's own cases with the private address of one's calendar.</summary>
    public const string ReadOwnCalendar = nameof(ReadOwnCalendar);

    /// <summary>Reads what is asked of a service, and answers it, with the private link to it.</summary>
    public const string GiveContribution = nameof(GiveContribution);

    /// <summary>Writes the words of a report, comments on it, submits it, and records the response to it.</summary>
    public const string WriteReports = nameof(WriteReports);

    /// <summary>Approves, returns and publishes a report.</summary>
    public const string PublishReports = nameof(PublishReports);

    /// <summary>Downloads published reports.</summary>
    public const string ReadPublishedReports = nameof(ReadPublishedReports);

    /// <summary>Reads what the words mean and how to begin.</summary>
    public const string ReadHelp = nameof(ReadHelp);

    /// <summary>Keeps one's own account: password, second factor, sessions.</summary>
    public const string KeepOwnAccount = nameof(KeepOwnAccount);

    /// <summary>Keeps accounts, lists, procedures and calendars, and imports records.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Decides how long records are kept, proposes to erase what is over, or has it carried out.</summary>
    public const string KeepRecords = nameof(KeepRecords);

    internal static void AddPortalPolicies(this IServiceCollection services) =>
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(WorkOnCases, Allow(Role.Officer, Role.Manager))
            .AddPolicy(ApproveResponses, Allow(Role.Manager))
            .AddPolicy(WordLetters, Allow(Role.Manager))
            .AddPolicy(SuperviseCases, Allow(Role.Manager))
            .AddPolicy(ReadRules, Allow(Role.Officer, Role.Manager, Role.Administrator))
            .AddPolicy(AskFigures, Allow(Role.Officer, Role.Manager, Role.Administrator))
            .AddPolicy(AskFiguresByKey, policy => policy.AddAuthenticationSchemes(KeyAuthentication.KeyOrCookie)
                .RequireRole(nameof(Role.Officer), nameof(Role.Manager), nameof(Role.Administrator)))
            .AddPolicy(ReadOwnCalendar, policy => policy.AddAuthenticationSchemes(CalendarAuthentication.Key)
                .RequireRole(nameof(Role.Officer), nameof(Role.Manager)))
            .AddPolicy(GiveContribution, policy => policy.AddAuthenticationSchemes(ContributionAuthentication.Link)
                .RequireClaim(ContributionAuthentication.Contribution))
            .AddPolicy(WriteReports, Allow(Role.Officer, Role.Manager))
            .AddPolicy(PublishReports, Allow(Role.Manager))
            .AddPolicy(ReadPublishedReports, Allow(Role.Officer, Role.Manager, Role.Clerk, Role.Administrator))
            .AddPolicy(ReadHelp, Allow(Role.Officer, Role.Manager, Role.Clerk, Role.Administrator))
            .AddPolicy(KeepOwnAccount, Allow(Role.Officer, Role.Manager, Role.Clerk, Role.Administrator))
            .AddPolicy(KeepRecords, Allow(Role.Manager, Role.Administrator))
            .AddPolicy(Administer, Allow(Role.Administrator));

    private static Action<AuthorizationPolicyBuilder> Allow(params Role[] roles) =>
        policy => policy.RequireRole(roles.Select(role => role.ToString()));
}
