using System.Globalization;
using ComplaintsPortal.Web.Assets;
using ComplaintsPortal.Web.Forms;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

// Pages, style sheet and settings lie beside the executable, wherever it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddRazorPages().AddPortalForms();
builder.Services.AddSingleton<CouncilLook>();

var app = builder.Build();
app.UseSecurityHeaders();
app.UsePortalAssets();
app.MapRazorPages();
app.Run();
