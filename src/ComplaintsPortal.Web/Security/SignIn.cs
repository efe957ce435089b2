using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Web.Security;

/// <summary>Signing in: ASP.NET Core Identity over the portal's own accounts.</summary>
internal static class SignIn
{
    internal static void AddPortalSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IUserConfirmation<Account>, OpenAccountsOnly>();
        services.Configure<IdentityOptions>(options => options.SignIn.RequireConfirmedAccount = true);
        services.AddIdentityCore<Account>(AccountRules.Configure)
            .AddEntityFrameworkStores<PortalDb>()
            .AddUserManager<AccountsByTheClock>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/problems/403";
            cookie.Cookie.Name = "__portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(60);
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            cookie.Events.OnRedirectToLogin = context =>
            {
                if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
                {
                    context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                }
                else
                {
                    context.Response.Redirect(context.RedirectUri);
                }

                return Task.CompletedTask;
            };
        });

        // A role that was taken away, or an account that was closed, stops counting within a minute.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
    }
}
