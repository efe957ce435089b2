using System.CommandLine;
using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Searching;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>search rebuild</c>: makes what is searched anew from the records, while the portal runs.</summary>
internal static class SearchVerb
{
    public static Command Make(Shell shell)
    {
        var rebuild = new Command("rebuild", "Makes what is searched anew from the records, a thousand cases at a time");
        rebuild.SetAction((arguments, stop) => shell.WithPortalAsync(arguments, (_, db) => RunAsync(shell, db, stop), stop));
        return new Command("search", "Looks after what is searched") { rebuild };
    }

    private static async Task RunAsync(Shell shell, PortalDb db, CancellationToken stop)
    {
        var (texts, alike) = await SearchRebuild.RunAsync(db, stop);
        foreach (var reference in alike)
        {
            shell.Say($"{reference} is written as the reference of another case but for capital letters: give one of the two another reference");
        }

        shell.Say(string.Create(CultureInfo.InvariantCulture, $"What is searched was made anew: {texts} texts"));
    }
}
