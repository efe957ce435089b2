using System.CommandLine;
using System.Globalization;
using ComplaintsPortal.Cli.Volume;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>generate</c>: fills an empty database with fictional volume data, for benchmarks.</summary>
internal static class GenerateVerb
{
    private const int Most = 5_000_000;

    public static Command Make(Shell shell)
    {
        var cases = new Option<int>("--cases") { Description = "How many cases", Required = true, HelpName = "N" };
        cases.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number is < 1 or > Most)
            {
                result.AddError($"Enter a number of cases from 1 to {Most}");
            }
        });
        var seed = new Option<int>("--seed")
        {
            Description = "The same seed makes the same data on the same day",
            HelpName = "S",
            DefaultValueFactory = _ => 1
        };
        var verb = new Command("generate", "Fills an empty database with fictional volume data, for benchmarks") { cases, seed };
        verb.SetAction((arguments, stop) => shell.WithPortalAsync(arguments, async (services, db) =>
        {
            if (await db.Cases.AnyAsync(stop))
            {
                throw new FailedException("The database already holds cases: generate fills an empty one");
            }

            var folder = Directory.CreateTempSubdirectory("portal-generate-").FullName;
            try
            {
                new VolumeData(arguments.GetValue(cases), arguments.GetValue(seed), shell.Terminal.Time.Today()).Write(folder);
                await FillAsync(shell, shell.Place(arguments), services, folder, stop);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }, stop));
        return verb;
    }

    private static async Task FillAsync(Shell shell, Place place, IServiceProvider services, string folder, CancellationToken stop)
    {
        if (!place.IsEmbedded)
        {
            await ImportVerb.RunAsync(shell, services.GetRequiredService<PortalDb>(), place.Attachments, folder, dryRun: false, stop);
            return;
        }

        await using var db = new PortalDb(Filling.Of(place.Folder!));
        await ImportVerb.RunAsync(shell, db, place.Attachments, folder, dryRun: false, stop);
    }
}
