using System.CommandLine;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>check</c>: answers a file of questions and compares with the values that it expects.</summary>
internal static class CheckVerb
{
    public static Command Make(Shell shell)
    {
        var expected = new Argument<string>("EXPECTED.csv") { Description = "A file with the columns period,measure,facets,value" };
        var verb = new Command("check", "Answers a file of questions and compares with its values") { expected };
        verb.SetAction(async (arguments, stop) =>
        {
            var differ = 0;
            await shell.WithPortalAsync(arguments, async (_, db) =>
            {
                var (lines, figures) = await FiguresVerb.AnswerAsync(db, arguments.GetRequiredValue(expected), stop);
                foreach (var (line, figure) in lines.Zip(figures).Where(pair => pair.First.ExpectedValue != pair.Second.Value))
                {
                    differ++;
                    shell.Say($"line {line.Line}: {line.Question}: expected {line.Expected}, found {QuestionFile.Number(figure.Value)}");
                }

                shell.Say($"{lines.Count} figures, {differ} differ");
            }, stop);
            return differ == 0 ? Exit.Done : Exit.Failed;
        });
        return verb;
    }
}
