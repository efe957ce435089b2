using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>import</c>: loads a data set, all or nothing.</summary>
internal static class ImportVerb
{
    public static Command Make(Shell shell)
    {
        var source = new Argument<string>("FOLDER-OR-ZIP") { Description = "A data set in the interchange format" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be created, changed and left alone" };
        var verb = new Command("import", "Loads a data set, all or nothing") { source, dryRun };
        verb.SetAction((arguments, stop) => shell.WithPortalAsync(
            arguments,
            (services, db) => RunAsync(
                shell, db, services.GetRequiredService<AttachmentFolder>(), arguments.GetRequiredValue(source), arguments.GetValue(dryRun), stop),
            stop));
        return verb;
    }

    /// <summary>Imports, and says what came of it.</summary>
    /// <exception cref="FailedException">The data set has errors.</exception>
    public static async Task RunAsync(Shell shell, PortalDb db, AttachmentFolder attachments, string path, bool dryRun, CancellationToken stop)
    {
        var result = await Import.RunAsync(
            db, attachments, ImportSource.FromPath(path), new ImportTerms(dryRun, null, shell.Now), stop: stop);
        if (!result.Succeeded)
        {
            throw new FailedException([.. result.Errors.Select(error => error.ToString()),
                $"{result.Errors.Count} {(result.Errors.Count == 1 ? "error" : "errors")}: nothing was stored"]);
        }

        foreach (var count in result.Counts.Where(count => count.Created + count.Changed + count.LeftAlone + count.Removed > 0))
        {
            var removed = count.Removed > 0 ? $", {count.Removed} removed" : "";
            shell.Say($"{count.Kind}: {count.Created} created, {count.Changed} changed, {count.LeftAlone} left alone{removed}");
        }

        if (result.Redated > 0)
        {
            shell.Say($"due dates worked out anew: {result.Redated} stages");
        }

        if (result.WithoutStage > 0)
        {
            shell.Say($"note: {result.WithoutStage} accepted cases have no stage, and no figure over stages counts them");
        }

        shell.Say((dryRun, result.Changes) switch
        {
            (true, true) => "Dry run: this is what an import would do; nothing was stored",
            (true, false) => "Dry run: an import would change nothing",
            (false, true) => "Imported",
            _ => "Nothing to change: the portal already holds all of it",
        });
    }
}
