using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Sealing;

public sealed class SealTests
{
    [Fact]
    public void Seal_ToNamedPeople_IsOpenToThemAndSaysSo()
    {
        var @case = Logged();

        @case.Sealing.Seal([Mabel, Ada], "About a colleague's child", A.Office(Mabel, At(Received)));

        Assert.True(@case.Sealing.IsSealed);
        Assert.True(@case.Sealing.IsSealedTo(Ada.Id));
        Assert.False(@case.Sealing.IsSealedTo(Ben.Id));
        var entry = @case.Latest();
        Assert.Equal(("Case sealed to Ada Osei, Mabel Firth", "About a colleague's child"), (entry.What, entry.Why));
    }

    [Fact]
    public void Seal_Anew_PutsOthersInTheirPlace()
    {
        var @case = Logged();
        @case.Sealing.Seal([Mabel, Ada, Ben], "First", A.Office(Mabel, At(Received)));

        @case.Sealing.Seal([Mabel, Ada, Martin], "Second", A.Office(Mabel, At(Received.AddDays(1))));

        Assert.Equal(
            new HashSet<Guid> { Mabel.Id, Ada.Id, Martin.Id }, @case.Access.Select(one => one.Account).ToHashSet());
        Assert.StartsWith("Case sealed anew, to", @case.Latest().What, StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_ByAnOfficer_IsRefused()
    {
        var @case = Logged();

        AssertRefused("Only a manager may seal a case", @case.Sealing.WhyNotSeal(A.Office(Ada)), @case,
            () => @case.Sealing.Seal([Mabel, Ada], "Why", A.Office(Ada, At(Received))));
    }

    [Fact]
    public void Seal_WithoutAManagerOrTheOwner_IsRefused()
    {
        var @case = Logged();

        AssertRefused(
            "Choose at least one manager: nobody else can unseal the case", @case.Sealing.WhyNotSealTo([Ada]), @case,
            () => @case.Sealing.Seal([Ada], "Why", A.Office(Mabel, At(Received))));
        AssertRefused(
            "Choose the person who has the case as well, or give it to somebody else first",
            @case.Sealing.WhyNotSealTo([Mabel]), @case, () => @case.Sealing.Seal([Mabel], "Why", A.Office(Mabel, At(Received))));
        AssertRefused("Choose complaints officers and managers", @case.Sealing.WhyNotSealTo([Mabel, Ada, Colin]), @case,
            () => @case.Sealing.Seal([Mabel, Ada, Colin], "Why", A.Office(Mabel, At(Received))));
    }

    [Fact]
    public void Assign_ASealedCase_OnlyToSomebodyToWhomItIsOpen()
    {
        var @case = Logged();
        @case.Sealing.Seal([Mabel, Ada], "Why", A.Office(Mabel, At(Received)));

        AssertRefused("The case is sealed, and not open to Ben Achebe", @case.Keeping.WhyNotAssignTo(Ben, A.Office(Mabel)), @case,
            () => @case.Keeping.AssignTo(Ben, A.Office(Mabel, At(Received))));
        Assert.Null(@case.Keeping.WhyNotAssignTo(Mabel, A.Office(Mabel)));
    }

    [Fact]
    public void Unseal_ByAManagerToWhomItIsOpen_OpensItToEverybody()
    {
        var @case = Logged();
        @case.Sealing.Seal([Mabel, Ada], "Why", A.Office(Mabel, At(Received)));

        AssertRefused("This case is not open to you", @case.Sealing.WhyNotUnseal(A.Office(Martin)), @case,
            () => @case.Sealing.Unseal("Over", A.Office(Martin, At(Received))));
        @case.Sealing.Unseal("Over", A.Office(Mabel, At(Received)));

        Assert.False(@case.Sealing.IsSealed);
        Assert.Equal("Case unsealed", @case.Latest().What);
        AssertRefused("This case is not sealed", @case.Sealing.WhyNotUnseal(A.Office(Mabel)), @case,
            () => @case.Sealing.Unseal("Over", A.Office(Mabel, At(Received))));
    }

    [Fact]
    public void Bar_WhoeverHasTheCase_TakesItFromThem()
    {
        var @case = Logged();

        @case.Sealing.Bar(Ada, "The complaint is about her", A.Office(Ben, At(Received)));

        Assert.True(@case.Sealing.Bars(Ada.Id));
        Assert.Null(@case.Owner);
        Assert.Equal("Ada Osei barred from the case, which nobody has now", @case.Latest().What);
        AssertRefused("Ada Osei is barred from this case", @case.Keeping.WhyNotAssignTo(Ada, A.Office(Ben)), @case,
            () => @case.Keeping.AssignTo(Ada, A.Office(Ben, At(Received))));
        AssertRefused("Ada Osei is barred from this case already", @case.Sealing.WhyNotBarFrom(Ada), @case,
            () => @case.Sealing.Bar(Ada, "Again", A.Office(Ben, At(Received))));
    }

    [Fact]
    public void Bar_SomebodyToWhomItIsSealed_IsRefusedAndTheOtherWayRound()
    {
        var @case = Logged();
        @case.Sealing.Bar(Ben, "About him", A.Office(Mabel, At(Received)));
        AssertRefused("Ben Achebe is barred from this case", @case.Sealing.WhyNotSealTo([Mabel, Ada, Ben]), @case,
            () => @case.Sealing.Seal([Mabel, Ada, Ben], "Why", A.Office(Mabel, At(Received))));

        @case.Sealing.Seal([Mabel, Ada], "Why", A.Office(Mabel, At(Received)));

        AssertRefused("The case is sealed to Ada Osei. Seal it anew without them first", @case.Sealing.WhyNotBarFrom(Ada), @case,
            () => @case.Sealing.Bar(Ada, "Why", A.Office(Mabel, At(Received))));
    }

    [Fact]
    public void LiftBar_ByTheBarredManagerOrAnOfficer_IsRefused()
    {
        var @case = Logged();
        @case.Sealing.Bar(Martin, "About him", A.Office(Ada, At(Received)));

        AssertRefused("You are barred from this case", @case.Sealing.WhyNotLiftBar(A.Office(Martin)), @case,
            () => @case.Sealing.LiftBar(Martin, "Why", A.Office(Martin, At(Received))));
        AssertRefused("Only a manager may lift a bar", @case.Sealing.WhyNotLiftBar(A.Office(Ada)), @case,
            () => @case.Sealing.LiftBar(Martin, "Why", A.Office(Ada, At(Received))));
        @case.Sealing.LiftBar(Martin, "It was about somebody else", A.Office(Mabel, At(Received)));

        Assert.False(@case.Sealing.Bars(Martin.Id));
        Assert.Equal("Martin Shaw is no longer barred from the case", @case.Latest().What);
    }

    [Fact]
    public void Approve_ByABarredManager_IsRefused()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Submitted().Build();
        @case.Sealing.Bar(Martin, "About him", A.Office(Mabel, At(Received)));
        var stage = @case.Stage(1)!;

        AssertRefused("You are barred from this case", stage.Response.WhyNotApprove(A.Office(Martin)), @case,
            () => stage.Response.Approve(A.Office(Martin, At(Received))));
        AssertRefused("You are barred from this case", stage.Response.WhyNotReturn(A.Office(Martin)), @case,
            () => stage.Response.Return("Why", A.Office(Martin, At(Received))));
        Assert.Null(stage.Response.WhyNotApprove(A.Office(Mabel)));
    }

    [Fact]
    public void HandOver_ByAManager_GivesTheCaseWithItsReason()
    {
        var @case = Logged();

        AssertRefused("Only a manager may hand over the cases of others", CaseKeeping.WhyNotHandOver(Ada), @case,
            () => @case.Keeping.HandOver(Ben, "On leave", Ada, At(Received)));
        @case.Keeping.HandOver(Ben, "On leave", Mabel, At(Received));

        Assert.Equal(Ben.Id, @case.Owner);
        var entry = @case.Latest();
        Assert.Equal(("Case handed over to Ben Achebe", "On leave"), (entry.What, entry.Why));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void WriteNote_CorrectingOneThatIsNotThere_IsRefused(int wrong)
    {
        var @case = Logged();

        AssertRefused("Choose a note that is there", CaseKeeping.WhyNotCorrect(wrong, 2), @case,
            () => @case.Keeping.WriteNote("Words", wrong, 2, A.Office(Ada, At(Received))));
    }

    [Fact]
    public void WriteNote_Correcting_IsNumberedAndSaysWhich()
    {
        var @case = Logged();

        var note = @case.Keeping.WriteNote("It was Tuesday", 1, 2, A.Office(Ada, At(Received)));

        Assert.Equal((3, 1, "It was Tuesday"), (note.Number, note.Corrects, note.Text));
        Assert.Equal("Note 3 written, which corrects note 1", @case.Latest().What);
    }

    [Fact]
    public void LinkTo_ItselfOrTwice_IsRefused()
    {
        var @case = Logged();
        var kind = A.Entry(ListName.LinkKind, "same-family");

        AssertRefused("Enter the reference of another case: this is the case itself", @case.Keeping.WhyNotLinkTo(@case.Id, false), @case,
            () => @case.Keeping.LinkTo(@case.Id, false, kind, A.Office(Ada, At(Received))));
        AssertRefused("These two cases are linked already", @case.Keeping.WhyNotLinkTo(7, true), @case,
            () => @case.Keeping.LinkTo(7, true, kind, A.Office(Ada, At(Received))));
        Assert.Equal(new CaseLinkFacts(7, "same-family", Received), @case.Keeping.LinkTo(7, false, kind, A.Office(Ada, At(Received))).Facts);
        Assert.Equal("Linked to another case: Same family", @case.Latest().What);
    }

    private static Case Logged() => A.Case().LoggedBy(Ada).Build();
}
