using System.Globalization;
using ComplaintsPortal.Cli;
using ComplaintsPortal.Data.Operating;

OwnersOwn.Begin();
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
return await CommandLine.RunAsync(args, Terminal.Process());
