using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Web.Api;
using ComplaintsPortal.Web.Forms.Sending;
using ComplaintsPortal.Web.Reminders;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Web.Security;

/// <summary>Signing in: ASP.NET Core Identity over the portal's own accounts.</summary>
internal static class SignIn
{
    /// <summary>So long may somebody do nothing before they have to sign in again.</summary>
    internal static readonly TimeSpan Session = TimeSpan.FromMinutes(60);

    internal static void AddPortalSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IUserConfirmation<Account>, OpenAccountsOnly>();
        services.Configure<IdentityOptions>(options => options.SignIn.RequireConfirmedAccount = true);
        services.AddIdentityCore<Account>(AccountRules.Configure)
            .AddEntityFrameworkStores<PortalDb>()
            .AddUserManager<AccountsByTheClock>()
            .AddSignInManager<SignInByTheRules>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddPasswordValidator<UncommonPasswords>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddTokenProvider<MailedLinks>(MailedLinks.Provider);
        services.AddSingleton<ForgottenPost>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPost>());
        services.AddScoped<SessionBook>();
        services.AddSingleton<NobodysPassword>();
        services.AddSlowing(configuration);
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        KeyAuthentication.AddTo(authentication);
        CalendarAuthentication.AddTo(authentication);
        SingleSignOn.AddTo(authentication, configuration);
        ContributionAuthentication.AddTo(authentication);
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/problems/403";
            cookie.Cookie.Name = "__portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = Session;
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = Sessions.ValidateAsync;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return RefusedAttempts.RecordAsync(context.HttpContext);
            };
            cookie.Events.OnRedirectToLogin = async context =>
            {
                if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
                {
                    await Problems.Of(StatusCodes.Status401Unauthorized, ["Sign in, or send a key"]).ExecuteAsync(context.HttpContext);
                }
                else
                {
                    await Sending.KeepForSignInAsync(context);
                    context.Response.Redirect(context.RedirectUri);
                }
            };
        });
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ServerDomain = configuration["SignIn:PasskeyDomain"];
        });
    }
}
