using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>figures</c>: answers a file of questions.</summary>
internal static class FiguresVerb
{
    public static Command Make(Shell shell)
    {
        var questions = new Argument<string>("QUESTIONS.csv") { Description = "A file with the columns period, measure and facets" };
        var file = new Option<string?>("--out") { Description = "The file to write instead of standard output", HelpName = "FILE" };
        var verb = new Command("figures", "Answers a file of questions") { questions, file };
        verb.SetAction((arguments, stop) => shell.WithPortalAsync(
            arguments, (_, db) => RunAsync(shell, db, arguments.GetRequiredValue(questions), arguments.GetValue(file), stop), stop));
        return verb;
    }

    private static async Task RunAsync(Shell shell, PortalDb db, string path, string? target, CancellationToken stop)
    {
        var file = QuestionFile.Read(path, await CouncilSetup.ReadAsync(db, stop));
        if (file.AllErrors is { Count: > 0 } errors)
        {
            throw new FailedException(errors);
        }

        var answers = await new FigureBook(db).AnswerAsync([.. file.Rows.Select(row => row.Question!)], stop);
        using var written = new StringWriter();
        file.Write(written, [.. answers.Select(answer => answer.Value)]);
        if (target is null)
        {
            await shell.Terminal.Out.WriteAsync(written.ToString());
            return;
        }

        await File.WriteAllTextAsync(target, written.ToString(), stop);
        shell.Say($"Wrote {answers.Count} {(answers.Count == 1 ? "figure" : "figures")} to {target}");
    }
}
