using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;

namespace ComplaintsPortal.Reports.Tests.Figures;

public sealed class FigureBookTests(FigureBookTests.Book book) : IClassFixture<FigureBookTests.Book>
{
    [Fact]
    public async Task Answer_ManyQuestions_KeepsTheirOrderAndTheirDoubles()
    {
        Question[] questions =
        [
            Question.Parse("2025-26", "ongoing"), Question.Parse("2025-26", "received", "stage=1"), Question.Parse("2024-25", "received"),
            Question.Parse("2025-26", "received", "stage=1"), Question.Parse("2025-04-01..2026-03-31", "received", "procedure=corporate"),
        ];

        var figures = await book.AnswerAsync(questions);

        Assert.Equal(questions, figures.Select(figure => figure.Question));
        Assert.Equal([1, 2, 1, 2, 0], figures.Select(figure => figure.Value));
    }

    [Fact]
    public async Task Answer_NoQuestions_IsNothing() => Assert.Empty(await book.AnswerAsync());

    [Fact]
    public async Task Answer_AMemberThatNoListKnows_IsRefusedAndNotZero()
    {
        var question = Question.Parse("2025-26", "received", "outcome=won");

        var refused = await Assert.ThrowsAsync<UnanswerableException>(() => book.AnswerAsync(question));

        Assert.Equal((question, 1), (refused.Question, refused.Errors.Count));
    }

    [Fact]
    public async Task Reconciliation_OfAYear_AddsUp()
    {
        var answers = await book.AnswerAsync([.. Reconciliation.Questions(Question.Parse("2025-26", "received", "procedure=children-act"))]);

        var reconciliation = Reconciliation.Of(answers);

        Assert.Equal(new Reconciliation(Received: 2, BroughtForward: 1, Concluded: 2, Ongoing: 1), reconciliation);
        Assert.True(reconciliation.Holds);
    }

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            Write(Arrived("2025-03-31"), Stage("2025-03-31", "2025-06-30"));
            Write(Arrived("2025-04-01"), Stage("2025-04-01", "2025-04-30"));
            Write(Arrived("2026-03-31"), Stage("2026-03-31"));
        }
    }
}
