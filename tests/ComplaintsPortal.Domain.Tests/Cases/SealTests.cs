using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class SealTests
{
    [Fact]
    public void Seal_ToNamedPeople_IsOpenToThemAndSaysSo()
    {
        var @case = Logged();

        @case.Seal([Mabel, Ada], "About a colleague's child", Mabel, At(Received));

        Assert.True(@case.IsSealed);
        Assert.True(@case.IsSealedTo(Ada.Id));
        Assert.False(@case.IsSealedTo(Ben.Id));
        var entry = @case.Latest();
        Assert.Equal(("Case sealed to Ada Osei, Mabel Firth", "About a colleague's child"), (entry.What, entry.Why));
    }

    [Fact]
    public void Seal_Anew_PutsOthersInTheirPlace()
    {
        var @case = Logged();
        @case.Seal([Mabel, Ada, Ben], "First", Mabel, At(Received));

        @case.Seal([Mabel, Ada, Martin], "Second", Mabel, At(Received.AddDays(1)));

        Assert.Equal(
            new HashSet<Guid> { Mabel.Id, Ada.Id, Martin.Id }, @case.Access.Select(one => one.Account).ToHashSet());
        Assert.StartsWith("Case sealed anew, to", @case.Latest().What, StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_ByAnOfficer_IsRefused()
    {
        var @case = Logged();

        AssertRefused("Only a manager may seal a case", @case.WhyNotSeal(Ada), @case, () => @case.Seal([Mabel, Ada], "Why", Ada, At(Received)));
    }

    [Fact]
    public void Seal_WithoutAManagerOrTheOwner_IsRefused()
    {
        var @case = Logged();

        AssertRefused(
            "Choose at least one manager: nobody else can unseal the case", @case.WhyNotSealTo([Ada]), @case, () => @case.Seal([Ada], "Why", Mabel, At(Received)));
        AssertRefused(
            "Choose the person who has the case as well, or give it to somebody else first",
            @case.WhyNotSealTo([Mabel]), @case, () => @case.Seal([Mabel], "Why", Mabel, At(Received)));
        AssertRefused("Choose complaints officers and managers", @case.WhyNotSealTo([Mabel, Ada, Colin]), @case, () => @case.Seal([Mabel, Ada, Colin], "Why", Mabel, At(Received)));
    }

    [Fact]
    public void Assign_ASealedCase_OnlyToSomebodyToWhomItIsOpen()
    {
        var @case = Logged();
        @case.Seal([Mabel, Ada], "Why", Mabel, At(Received));

        AssertRefused("The case is sealed, and not open to Ben Achebe", @case.WhyNotAssignTo(Ben, Mabel), @case, () => @case.AssignTo(Ben, Mabel, At(Received)));
        Assert.Null(@case.WhyNotAssignTo(Mabel, Mabel));
    }

    [Fact]
    public void Unseal_ByAManagerToWhomItIsOpen_OpensItToEverybody()
    {
        var @case = Logged();
        @case.Seal([Mabel, Ada], "Why", Mabel, At(Received));

        AssertRefused("This case is not open to you", @case.WhyNotUnseal(Martin), @case, () => @case.Unseal("Over", Martin, At(Received)));
        @case.Unseal("Over", Mabel, At(Received));

        Assert.False(@case.IsSealed);
        Assert.Equal("Case unsealed", @case.Latest().What);
        AssertRefused("This case is not sealed", @case.WhyNotUnseal(Mabel), @case, () => @case.Unseal("Over", Mabel, At(Received)));
    }

    [Fact]
    public void Bar_WhoeverHasTheCase_TakesItFromThem()
    {
        var @case = Logged();

        @case.Bar(Ada, "The complaint is about her", Ben, At(Received));

        Assert.True(@case.Bars(Ada.Id));
        Assert.Null(@case.Owner);
        Assert.Equal("Ada Osei barred from the case, which nobody has now", @case.Latest().What);
        AssertRefused("Ada Osei is barred from this case", @case.WhyNotAssignTo(Ada, Ben), @case, () => @case.AssignTo(Ada, Ben, At(Received)));
        AssertRefused("Ada Osei is barred from this case already", @case.WhyNotBarFrom(Ada), @case, () => @case.Bar(Ada, "Again", Ben, At(Received)));
    }

    [Fact]
    public void Bar_SomebodyToWhomItIsSealed_IsRefusedAndTheOtherWayRound()
    {
        var @case = Logged();
        @case.Bar(Ben, "About him", Mabel, At(Received));
        AssertRefused("Ben Achebe is barred from this case", @case.WhyNotSealTo([Mabel, Ada, Ben]), @case, () => @case.Seal([Mabel, Ada, Ben], "Why", Mabel, At(Received)));

        @case.Seal([Mabel, Ada], "Why", Mabel, At(Received));

        AssertRefused("The case is sealed to Ada Osei. Seal it anew without them first", @case.WhyNotBarFrom(Ada), @case, () => @case.Bar(Ada, "Why", Mabel, At(Received)));
    }

    [Fact]
    public void LiftBar_ByTheBarredManagerOrAnOfficer_IsRefused()
    {
        var @case = Logged();
        @case.Bar(Martin, "About him", Ada, At(Received));

        AssertRefused("You are barred from this case", @case.WhyNotLiftBar(Martin), @case, () => @case.LiftBar(Martin, "Why", Martin, At(Received)));
        AssertRefused("Only a manager may lift a bar", @case.WhyNotLiftBar(Ada), @case, () => @case.LiftBar(Martin, "Why", Ada, At(Received)));
        @case.LiftBar(Martin, "It was about somebody else", Mabel, At(Received));

        Assert.False(@case.Bars(Martin.Id));
        Assert.Equal("Martin Shaw is no longer barred from the case", @case.Latest().What);
    }

    [Fact]
    public void Approve_ByABarredManager_IsRefused()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Submitted().Build();
        @case.Bar(Martin, "About him", Mabel, At(Received));
        var stage = @case.Stage(1)!;

        AssertRefused("You are barred from this case", stage.WhyNotApprove(Martin), @case, () => stage.ApproveResponse(Martin, At(Received)));
        AssertRefused("You are barred from this case", stage.WhyNotReturn(Martin), @case, () => stage.ReturnResponse("Why", Martin, At(Received)));
        Assert.Null(stage.WhyNotApprove(Mabel));
    }

    [Fact]
    public void HandOver_ByAManager_GivesTheCaseWithItsReason()
    {
        var @case = Logged();

        AssertRefused("Only a manager may hand over the cases of others", Case.WhyNotHandOver(Ada), @case, () => @case.HandOver(Ben, "On leave", Ada, At(Received)));
        @case.HandOver(Ben, "On leave", Mabel, At(Received));

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

        AssertRefused("Choose a note that is there", Case.WhyNotCorrect(wrong, 2), @case, () => @case.WriteNote("Words", wrong, 2, Ada, At(Received)));
    }

    [Fact]
    public void WriteNote_Correcting_IsNumberedAndSaysWhich()
    {
        var @case = Logged();

        var note = @case.WriteNote("It was Tuesday", 1, 2, Ada, At(Received));

        Assert.Equal((3, 1, "It was Tuesday"), (note.Number, note.Corrects, note.Text));
        Assert.Equal("Note 3 written, which corrects note 1", @case.Latest().What);
    }

    [Fact]
    public void LinkTo_ItselfOrTwice_IsRefused()
    {
        var @case = Logged();
        var kind = A.Entry(ListName.LinkKind, "same-family");

        AssertRefused("Enter the reference of another case: this is the case itself", @case.WhyNotLinkTo(@case.Id, false), @case, () => @case.LinkTo(@case.Id, false, kind, Ada, At(Received)));
        AssertRefused("These two cases are linked already", @case.WhyNotLinkTo(7, true), @case, () => @case.LinkTo(7, true, kind, Ada, At(Received)));
        Assert.Equal(new CaseLinkFacts(7, "same-family", Received), @case.LinkTo(7, false, kind, Ada, At(Received)).Facts);
        Assert.Equal("Linked to another case: Same family", @case.Latest().What);
    }

    private static Case Logged() => A.Case().LoggedBy(Ada).Build();
}
