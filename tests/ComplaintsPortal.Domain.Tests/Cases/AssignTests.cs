using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class AssignTests
{
    public static TheoryData<string, Officer, Officer, string> Refusals => new()
    {
        { "a clerk gives it away", Colin, Ben, NotACaseWorker },
        { "an administrator gives it away", Priya, Ben, NotACaseWorker },
        { "given to a clerk", Ada, Colin, "Choose a complaints officer or a manager" },
        { "given to an administrator", Mabel, Priya, "Choose a complaints officer or a manager" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void AssignTo_WhereItMayNot_SaysWhy(string situation, Officer officer, Officer owner, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = A.Case().LoggedBy(Ada).Build();

        AssertRefused(sentence, @case.Keeping.WhyNotAssignTo(owner, A.Office(officer)), @case,
            () => @case.Keeping.AssignTo(owner, A.Office(officer, At(Received))));
        Assert.Equal(Ada.Id, @case.Owner);
    }

    [Fact]
    public void AssignTo_AColleague_MakesItTheirs()
    {
        var @case = A.Case().LoggedBy(Ada).Build();

        @case.Keeping.AssignTo(Ben, A.Office(Mabel, At(Received)));

        Assert.Equal(Ben.Id, @case.Owner);
        Assert.Equal("Case given to Ben Achebe", @case.Latest().What);
    }

    [Fact]
    public void AssignTo_Oneself_TakesItOn()
    {
        var @case = A.Case().LoggedBy(Ada).Build();

        @case.Keeping.AssignTo(Ben, A.Office(Ben, At(Received)));

        Assert.Equal("Case taken on", @case.Latest().What);
    }
}
