using System.Globalization;
using ComplaintsPortal.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
return await CommandLine.RunAsync(args, Terminal.Process());
