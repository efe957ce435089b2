using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Retention;

/// <summary>One person proposes what is erased, and another has it carried out.</summary>
public sealed class RetentionRunTests
{
    private static readonly DateTimeOffset Now = new(2040, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private readonly Officer mabel = A.Manager();
    private readonly Officer priya = A.Administrator();

    [Fact]
    public void CarryOut_ByWhoeverProposedIt_IsRefused()
    {
        var (run, said) = RetentionRun.Propose([new RetentionFacts { CaseId = 7 }], mabel, Now);

        Assert.Equal("Erasing proposed: 1 case", said.What);
        Assert.Equal("You proposed this. Another manager or administrator has to carry it out", run.WhyNotCarryOut(mabel)?.ToString());
        Assert.Null(run.WhyNotCarryOut(priya));
        Assert.ThrowsAny<InvalidOperationException>(() => run.Begin(mabel, Now));
    }

    [Fact]
    public void CarryOut_ByAnOfficerOrAClerk_IsRefused()
    {
        var (run, _) = RetentionRun.Propose([new RetentionFacts()], mabel, Now);

        Assert.All([A.Officer(), A.Clerk()], who => Assert.Equal(
            "Only a manager or an administrator decides how long records are kept", run.WhyNotCarryOut(who)?.ToString()));
    }

    [Fact]
    public void Begin_GoneOnWith_SaysItOnceAndCannotBeWithdrawn()
    {
        var (run, _) = RetentionRun.Propose([new RetentionFacts()], mabel, Now);

        Assert.Equal("Erasing begun, proposed by Mabel Firth", run.Begin(priya, Now)?.What);
        Assert.Null(run.Begin(priya, Now));
        Assert.NotNull(run.WhyNotWithdraw(mabel));
        Assert.Equal("Erasing finished: 1 case erased, 2 dropped out", run.Finish(1, 2, priya, Now).What);
        Assert.False(run.IsOpen);
        Assert.NotNull(run.WhyNotCarryOut(priya));
    }

    [Fact]
    public void Withdraw_AProposal_ErasesNothing()
    {
        var (run, _) = RetentionRun.Propose([new RetentionFacts()], mabel, Now);

        run.Withdraw(mabel, Now);

        Assert.False(run.IsOpen);
        Assert.Equal("This proposal was withdrawn", run.WhyNotCarryOut(priya)?.ToString());
    }

    [Fact]
    public void Propose_WhileOneIsOpenOrForNothing_IsRefused()
    {
        Assert.NotNull(RetentionRun.WhyNotPropose(mabel, open: true, 3));
        Assert.NotNull(RetentionRun.WhyNotPropose(mabel, open: false, 0));
        Assert.NotNull(RetentionRun.WhyNotPropose(A.Officer(), open: false, 3));
        Assert.Null(RetentionRun.WhyNotPropose(priya, open: false, 3));
    }

    [Fact]
    public void BlanketHold_PutOnAndLifted_SaysByWhomAndWhy()
    {
        var (hold, said) = BlanketHold.PutOn("The inquiry asks for it", mabel, Now);
        var lifted = hold.Lift("The inquiry has ended", priya, Now.AddDays(1));

        Assert.Equal(("Everything put on hold: nothing is erased", "The inquiry asks for it"), (said.What, said.Why));
        Assert.Equal(("Hold on everything lifted", "The inquiry has ended"), (lifted.What, lifted.Why));
        Assert.NotNull(hold.WhyNotLift(priya));
        Assert.ThrowsAny<InvalidOperationException>(() => BlanketHold.PutOn("No", A.Officer(), Now));
    }
}
