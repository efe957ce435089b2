using System.Diagnostics;
using System.Globalization;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Tests.Figures;

public sealed class PublishedFiguresTests
{
    [Theory]
    [InlineData("cambridgeshire-2021-22")]
    [InlineData("kent-2024-25")]
    public async Task PublishedSet_EveryExpectedFigure_IsFound(string name)
    {
        var folder = Path.Combine("/work/shared/published", name);
        await using var ledger = await PublishedSet.LoadAsync(folder);
        var lines = File.ReadAllLines(Path.Combine(folder, "expected.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        var questions = lines.Select(line => Question.Parse(line[0], line[1], line[2])).ToArray();

        IReadOnlyList<Figure> figures = [];
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            figures = await new FigureBook(ledger.Db).AnswerAsync(questions, TestContext.Current.CancellationToken);
            TestContext.Current.SendDiagnosticMessage($"{name}: {questions.Length} in {watch.ElapsedMilliseconds} ms");
            File.AppendAllText("/tmp/figures-timings.txt", $"{name}: {questions.Length} in {watch.ElapsedMilliseconds} ms\n");
        }

        var differing = figures.Zip(lines).Where(pair => pair.First.Value != decimal.Parse(pair.Second[3], CultureInfo.InvariantCulture))
            .Select(pair => $"{pair.First.Question}: expected {pair.Second[3]}, found {pair.First.Value}").ToArray();
        Assert.Empty(differing);
    }
}
