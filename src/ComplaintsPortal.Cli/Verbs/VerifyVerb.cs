using System.CommandLine;
using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>verify</c>: goes over the whole audit and says whether anybody changed it behind the portal's back.</summary>
internal static class VerifyVerb
{
    public static Command Make(Shell shell)
    {
        var verb = new Command("verify", "Checks that nobody has tampered with the audit");
        verb.SetAction((arguments, stop) => shell.WithPortalAsync(arguments, (_, db) => RunAsync(shell, db, stop), stop));
        return verb;
    }

    private static async Task RunAsync(Shell shell, PortalDb db, CancellationToken stop)
    {
        if (await AuditChain.FirstBrokenAsync(db, stop) is { } broken)
        {
            throw new FailedException(string.Create(
                CultureInfo.InvariantCulture,
                $"The audit was changed behind the portal's back: entry {broken} does not follow from the one before it, or is missing"));
        }

        var entries = await db.AuditEntries.LongCountAsync(stop);
        shell.Say(string.Create(CultureInfo.InvariantCulture, $"The audit is whole: {entries} entries"));
    }
}
