using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class CompleteTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Complete_WhatWasNotKnown_SaysWhichAndNotWhat()
    {
        var @case = Logged();

        @case.Keeping.Complete(@case.Keeping.Answers with { ChildName = "Sam", Service = "fostering" }, contactChanged: true, A.Office(A.Officer(), Now));

        Assert.Equal(("Sam", "fostering"), (@case.Particulars!.ChildName, @case.Service));
        Assert.Equal("Particulars changed: name of the child, service, contact details", Assert.Single(@case.TakeNewHistory()).What);
    }

    [Fact]
    public void Complete_NothingDifferent_RecordsNothing()
    {
        var @case = Logged();

        @case.Keeping.Complete(@case.Keeping.Answers, contactChanged: false, A.Office(A.Officer(), Now));

        Assert.Empty(@case.TakeNewHistory());
    }

    [Fact]
    public void Complete_CaseWithoutParticulars_GivesItSome()
    {
        var @case = CaseInterchange.FromFacts(new CaseFacts("OLD/1", "children-act", new DateOnly(2021, 5, 4)), [], A.Procedure(), A.Calendar(), Now);

        @case.Keeping.Complete(@case.Keeping.Answers with { Summary = "Visits were cancelled" }, contactChanged: false, A.Office(A.Officer(), Now));

        Assert.Equal("Visits were cancelled", @case.Particulars!.Summary);
    }

    [Fact]
    public void Complete_ByAClerk_IsRefused()
    {
        var @case = Logged();

        Assert.Equal("Only complaints officers and managers work on cases", CaseKeeping.WhyNotComplete(A.Office(A.Clerk()))?.Sentence);
        Assert.Throws<RefusedException>(() => @case.Keeping.Complete(@case.Keeping.Answers, contactChanged: false, A.Office(A.Clerk(), Now)));
    }

    private static Case Logged()
    {
        var @case = A.Case().Build();
        @case.TakeNewHistory();
        return @case;
    }
}
