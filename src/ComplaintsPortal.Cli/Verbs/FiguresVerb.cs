using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>figures</c>: answers a file of questions, the same rows with <c>value</c>.</summary>
internal static class FiguresVerb
{
    public static Command Make(Shell shell)
    {
        var questions = new Argument<string>("QUESTIONS.csv") { Description = "A file with the columns period,measure,facets" };
        var file = new Option<string?>("--out") { Description = "The file to write; standard output if left out", HelpName = "FILE" };
        var verb = new Command("figures", "Answers a file of questions") { questions, file };
        verb.SetAction((arguments, stop) => shell.WithPortalAsync(arguments, async (_, db) =>
        {
            var (_, figures) = await AnswerAsync(db, arguments.GetRequiredValue(questions), stop);
            var text = QuestionFile.Write(figures);
            if (arguments.GetValue(file) is { } path)
            {
                await File.WriteAllTextAsync(path, text, stop);
                shell.Say($"Wrote {figures.Count} figures to {path}");
            }
            else
            {
                await shell.Terminal.Out.WriteAsync(text);
            }
        }, stop));
        return verb;
    }

    /// <summary>The lines of a file of questions, each with its figure.</summary>
    /// <exception cref="FailedException">Some of them cannot be read or answered; all of them are named.</exception>
    internal static async Task<(IReadOnlyList<AskedLine> Lines, IReadOnlyList<Figure> Figures)> AnswerAsync(PortalDb db, string path, CancellationToken stop)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        var (lines, errors) = QuestionFile.Read(path, setup);
        if (errors.Count > 0)
        {
            throw new FailedException([.. errors.Select(error => $"{Path.GetFileName(path)}, {error}")]);
        }

        return (lines, await new FigureBook(db).AnswerAsync([.. lines.Select(line => line.Question)], stop));
    }
}
