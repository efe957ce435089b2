using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class CompleteTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Complete_WhatWasNotKnown_SaysWhichAndNotWhat()
    {
        var @case = Logged();

        @case.Complete(@case.Answers with { ChildName = "Sam", Service = "fostering" }, contactChanged: true, A.Officer(), Now);

        Assert.Equal(("Sam", "fostering"), (@case.Particulars!.ChildName, @case.Service));
        Assert.Equal("Particulars changed: name of the child, service, contact details", Assert.Single(@case.TakeNewHistory()).What);
    }

    [Fact]
    public void Complete_NothingDifferent_RecordsNothing()
    {
        var @case = Logged();

        @case.Complete(@case.Answers, contactChanged: false, A.Officer(), Now);

        Assert.Empty(@case.TakeNewHistory());
    }

    [Fact]
    public void Complete_CaseWithoutParticulars_GivesItSome()
    {
        var @case = Case.FromFacts(new CaseFacts("OLD/1", "children-act", new DateOnly(2021, 5, 4)), [], A.Procedure(), A.Calendar(), Now);

        @case.Complete(@case.Answers with { Summary = "Visits were cancelled" }, contactChanged: false, A.Officer(), Now);

        Assert.Equal("Visits were cancelled", @case.Particulars!.Summary);
    }

    [Fact]
    public void Complete_ByAClerk_IsRefused()
    {
        var @case = Logged();

        Assert.Equal("Only complaints officers and managers work on cases", Case.WhyNotComplete(A.Clerk())?.Sentence);
        Assert.Throws<RefusedException>(() => @case.Complete(@case.Answers, contactChanged: false, A.Clerk(), Now));
    }

    private static Case Logged()
    {
        var @case = A.Case().Build();
        @case.TakeNewHistory();
        return @case;
    }
}
