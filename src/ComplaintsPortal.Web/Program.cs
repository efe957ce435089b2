using ComplaintsPortal.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();

var portal = builder.Build();
portal.UsePortal();
await portal.PrepareAsync();
await portal.RunAsync();
