using System.CommandLine;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>export</c>: writes all records out in the interchange format.</summary>
internal static class ExportVerb
{
    public static Command Make(Shell shell)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A new or empty folder, or one that holds a data set to write over" };
        var verb = new Command("export", "Writes all records out in the interchange format") { folder };
        verb.SetAction((arguments, stop) => shell.WithPortalAsync(arguments, async (services, db) =>
        {
            foreach (var (file, rows) in await Export.ToFolderAsync(db, services.GetRequiredService<AttachmentFolder>(),
                arguments.GetRequiredValue(folder), stop))
            {
                shell.Say($"{file}: {rows} rows");
            }
        }, stop));
        return verb;
    }
}
