using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Sealing;

public sealed class BarTests
{
    [Fact]
    public void Bar_ByAnOfficer_IsRefused()
    {
        var @case = Logged();

        AssertRefused("Only a manager may bar somebody from a case. Ask one to", @case.Sealing.WhyNotBar(A.Office(Ada)), @case,
            () => @case.Sealing.Bar(Mabel, "About her", A.Office(Ada, At(Received))));
    }

    [Fact]
    public void Bar_Oneself_IsRefused()
    {
        var @case = Logged();

        AssertRefused("You cannot bar yourself. Ask another manager to", @case.Sealing.WhyNotBarFrom(Mabel, A.Office(Mabel)), @case,
            () => @case.Sealing.Bar(Mabel, "About me", A.Office(Mabel, At(Received))));
    }

    // Whoever bars sees the case and stays: in whatever order everybody bars everybody, a manager is left.
    [Fact]
    public void Bar_EverybodyByEverybodyInAnyOrder_LeavesAManager()
    {
        Officer[] everybody = [Ada, Ben, Mabel, Martin];
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var @case = Logged();
            for (var turn = 0; turn < 20; turn++)
            {
                var (who, whom) = (everybody[random.Next(4)], everybody[random.Next(4)]);
                var office = A.Office(who, At(Received));
                if ((@case.Sealing.WhyNotBar(office) ?? @case.Sealing.WhyNotBarFrom(whom, office)) is null)
                {
                    @case.Sealing.Bar(whom, "About them", office);
                }
            }

            Assert.Contains(everybody, person => person.Supervises && !@case.Sealing.Bars(person.Id));
        }
    }

    [Fact]
    public void Bar_WhereNobodyElseIsLeft_IsRefusedBeforeAnybodyIsChosen()
    {
        var @case = Logged();
        @case.Sealing.Bar(Ben, "About him", A.Office(Mabel, At(Received)));

        Assert.NotNull(@case.Sealing.WhyNotBarAnyOf([Ben, Mabel], A.Office(Mabel)));
        Assert.Null(@case.Sealing.WhyNotBarAnyOf([Ben, Mabel, Ada], A.Office(Mabel)));
    }

    [Fact]
    public void AskToBar_OneselfWhoWasAskedAboutAlready_TellsNothingAndKeepsBothReasons()
    {
        var @case = Logged();
        @case.Sealing.AskToBar(Ben, "The complaint is about him", A.Office(Ada, At(Received)));

        Assert.Null(@case.Sealing.WhyNotAskToBarFrom(Ben, A.Office(Ben)));
        Assert.NotNull(@case.Sealing.WhyNotAskToBarFrom(Ben, A.Office(Ada)));
        @case.Sealing.AskToBar(Ben, "I know the family", A.Office(Ben, At(Received)));

        var asked = Assert.Single(@case.Access);
        Assert.Equal(("The complaint is about him\nI know the family", Ada.Id), (asked.Reason, asked.By));
    }

    [Fact]
    public void AskToBar_ByAnOfficer_BarsNobodyAndNamesNobodyInTheHistory()
    {
        var @case = Logged();

        @case.Sealing.AskToBar(Ben, "The complaint is about him", A.Office(Ada, At(Received)));

        Assert.False(@case.Sealing.Bars(Ben.Id));
        Assert.Equal((AccessKind.BarAsked, Ben.Id, "The complaint is about him", Ada.Id), Assert.Single(@case.Access) is var asked
            ? (asked.Kind, asked.Account, asked.Reason, asked.By!.Value) : default);
        var entry = @case.Latest();
        Assert.Equal(("A manager was asked to bar a member of staff", null), (entry.What, entry.Why));
        AssertRefused("A manager has already been asked to bar Ben Achebe", @case.Sealing.WhyNotAskToBarFrom(Ben, A.Office(Ada)), @case,
            () => @case.Sealing.AskToBar(Ben, "Again", A.Office(Ada, At(Received))));
        AssertRefused("A manager bars somebody without asking", @case.Sealing.WhyNotAskToBar(A.Office(Mabel)), @case,
            () => @case.Sealing.AskToBar(Martin, "Why", A.Office(Mabel, At(Received))));
    }

    [Fact]
    public void Bar_WhoeverWasAskedFor_SettlesTheQuestion()
    {
        var @case = Logged();
        @case.Sealing.AskToBar(Ben, "About him", A.Office(Ada, At(Received)));

        @case.Sealing.Bar(Ben, "It is", A.Office(Mabel, At(Received)));

        Assert.Equal([(AccessKind.Barred, Ben.Id)], @case.Access.Select(one => (one.Kind, one.Account)));
    }

    [Fact]
    public void LiftBar_OfOneThatWasAskedFor_DeclinesItAndNamesNobody()
    {
        var @case = Logged();
        @case.Sealing.AskToBar(Martin, "About him", A.Office(Ada, At(Received)));
        AssertRefused("Nobody is barred from this case", @case.Sealing.WhyNotLiftBar(A.Office(Martin)), @case,
            () => @case.Sealing.LiftBar(Martin, "Not me", A.Office(Martin, At(Received))));

        @case.Sealing.LiftBar(Martin, "A namesake", A.Office(Mabel, At(Received)));

        Assert.Empty(@case.Access);
        Assert.Equal("It was declined to bar a member of staff", @case.Latest().What);
    }

    [Fact]
    public void LetIn_ByTwoManagersTogether_OpensTheCaseToOneMore()
    {
        var @case = Logged();
        @case.Sealing.Seal([Mabel, Ada], "For a few", A.Office(Mabel, At(Received)));
        var (grace, lettingIn) = (A.Manager("Grace Third"), @case.Sealing.LettingIn);

        lettingIn.Ask(Martin, "Mabel is ill", A.Office(Martin, At(Received)));
        AssertRefused("Another manager has to agree to what you asked for", lettingIn.WhyNotAgree(A.Office(Martin)), @case,
            () => lettingIn.Agree(Martin, A.Office(Martin, At(Received))));
        lettingIn.Agree(Martin, A.Office(grace, At(Received)));

        Assert.True(@case.Sealing.IsSealedTo(Martin.Id));
        Assert.False(@case.Sealing.IsSealedTo(grace.Id));
        var entry = @case.Latest();
        Assert.Equal(("Case opened to Martin Shaw as well, as two managers agreed", "Mabel is ill"), (entry.What, entry.Why));
    }

    [Fact]
    public void LetIn_WhereItMayNot_SaysWhy()
    {
        var @case = Logged();
        var lettingIn = @case.Sealing.LettingIn;
        AssertRefused("This case is not sealed", lettingIn.WhyNotAsk(A.Office(Martin)), @case,
            () => lettingIn.Ask(Martin, "Why", A.Office(Martin, At(Received))));
        @case.Sealing.Bar(Martin, "About him", A.Office(Mabel, At(Received)));
        @case.Sealing.Seal([Mabel, Ada], "For a few", A.Office(Mabel, At(Received)));

        AssertRefused("Only managers let somebody in to a sealed case", lettingIn.WhyNotAsk(A.Office(Ben)), @case,
            () => lettingIn.Ask(Mabel, "Why", A.Office(Ben, At(Received))));
        AssertRefused("You are barred from this case", lettingIn.WhyNotAsk(A.Office(Martin)), @case,
            () => lettingIn.Ask(Martin, "Why", A.Office(Martin, At(Received))));
        AssertRefused("Martin Shaw is barred from this case", lettingIn.WhyNotAskFor(Martin), @case,
            () => lettingIn.Ask(Martin, "Why", A.Office(Mabel, At(Received))));
        AssertRefused("Choose a manager", lettingIn.WhyNotAskFor(Ben), @case, () => lettingIn.Ask(Ben, "Why", A.Office(Mabel, At(Received))));
        AssertRefused("Nobody has asked to let somebody in to this case", lettingIn.WhyNotAgree(A.Office(Mabel)), @case,
            () => lettingIn.Agree(Martin, A.Office(Mabel, At(Received))));
    }

    private static Case Logged() => A.Case().LoggedBy(Ada).Build();
}
