using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>check</c>: answers a file of questions and compares with the values in it.</summary>
internal static class CheckVerb
{
    public static Command Make(Shell shell)
    {
        var expected = new Argument<string>("EXPECTED.csv") { Description = "A file with the columns period, measure, facets and value" };
        var verb = new Command("check", "Answers a file of questions and compares with the values in it") { expected };
        verb.SetAction(async (arguments, stop) =>
        {
            var differ = 0;
            await shell.WithPortalAsync(arguments, async (_, db) => differ = await RunAsync(shell, db, arguments.GetRequiredValue(expected), stop), stop);
            return differ == 0 ? Exit.Done : Exit.Failed;
        });
        return verb;
    }

    private static async Task<int> RunAsync(Shell shell, PortalDb db, string path, CancellationToken stop)
    {
        var file = QuestionFile.Read(path, await CouncilSetup.ReadAsync(db, stop), withValues: true);
        if (file.Errors.Count > 0)
        {
            throw new FailedException(file.Errors);
        }

        var check = await FigureCheck.RunAsync(db, file, stop);
        foreach (var difference in check.Differences)
        {
            shell.Say(difference.ToString());
        }

        shell.Say(check.Summary);
        return check.Differences.Count;
    }
}
