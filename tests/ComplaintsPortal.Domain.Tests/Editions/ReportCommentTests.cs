using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Editions;

public sealed class ReportCommentTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");

    [Fact]
    public void Comment_AnsweredAndSettled_TakesNoOtherAnswer()
    {
        var (ada, mabel) = (A.Officer(), A.Manager());
        var (comment, made) = ReportComment.Make(Year, "Advocacy", "Who provides it?", mabel, Now);

        var answered = comment.Answer("Named in the second paragraph now", ada, Now.AddHours(1));
        var settled = comment.Settle(mabel, Now.AddHours(2));

        Assert.Equal(
            ["Comment on the report on 2025-26, Advocacy: made", "Comment on the report on 2025-26, Advocacy: answered",
                "Comment on the report on 2025-26, Advocacy: settled"],
            new[] { made.What, answered.What, settled.What });
        Assert.Equal(("Named in the second paragraph now", ada.Name), (comment.Answers[0].Text, comment.Answers[0].ByName));
        Assert.Equal((mabel.Name, 2), (comment.SettledByName, comment.Version));
        Assert.Equal("This comment has been settled already", comment.WhyNotAnswer(ada)!.Sentence);
        Assert.Throws<RefusedException>(() => comment.Answer("Too late", ada, Now));
    }

    [Fact]
    public void Comment_ByAClerk_IsRefused() =>
        Assert.Equal("Only officers and managers comment on a report", ReportComment.WhyNotComment(A.Clerk())!.Sentence);
}
