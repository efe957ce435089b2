using ComplaintsPortal.Web;

// Pages, style sheet and settings lie beside the executable, wherever it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddPortal();

var portal = builder.Build();
portal.UsePortal();
await portal.PrepareAsync();
await portal.RunAsync();
