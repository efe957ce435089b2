using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Correcting;

public sealed class VoidTests
{
    private static readonly Domain.Office Managers = A.Office(Mabel, today: March(5));

    [Fact]
    public void Void_AsADuplicate_IsKeptNamesTheOriginalAndHasNoDeadlines()
    {
        var original = AtStage1().Build();
        var @case = AtStage1().Build();

        @case.Keeping.Voiding.Void("Logged twice", original, Managers);

        var standing = @case.Keeping.Voiding.Standing!;
        Assert.Equal((March(5), "Logged twice", original.Reference), (standing.On, standing.Reason, standing.DuplicateOf));
        var entry = @case.Latest();
        Assert.Equal(($"Entry voided as a duplicate of {original.Reference}: it is kept and counts nowhere", "Logged twice"), (entry.What, entry.Why));
        Assert.Empty(CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, new CouncilRules()));
        Assert.Single(@case.Stages);
    }

    [Fact]
    public void Void_ByAnOfficer_IsRefused()
    {
        var @case = AtStage1().Build();

        AssertRefused("Only a manager may void an entry", @case.Keeping.Voiding.WhyNotVoid(A.Office(Ada)), @case,
            () => @case.Keeping.Voiding.Void("A test", null, A.Office(Ada)));
    }

    [Fact]
    public void Void_AsADuplicateOfItselfOrOfWhatWasVoided_IsRefused()
    {
        var other = AtStage1().Build();
        other.Keeping.Voiding.Void("A test", null, Managers);
        var @case = AtStage1().Build();

        Assert.Equal("Enter the reference of another case: this is the entry itself", @case.Keeping.Voiding.WhyNotDuplicateOf(@case)?.Sentence);
        Assert.Equal($"{other.Reference} was voided itself: enter the reference of the case that counts",
            @case.Keeping.Voiding.WhyNotDuplicateOf(other)?.Sentence);
    }

    [Fact]
    public void Anything_DoneToWhatWasVoided_IsRefusedAndLeavesNoTrace()
    {
        var @case = AtStage1().Build();
        @case.Keeping.Voiding.Void("A test", null, Managers);

        AssertRefused("This entry was voided and counts nowhere. Restore it before anything is done to it",
            @case.Keeping.Correction.WhyNotCorrect(Managers), @case,
            () => @case.Keeping.Correction.Correct("received", March(1), "Mistyped", Managers));
        Assert.Throws<RefusedException>(() => @case.Stages[0].Acknowledge(March(4), Managers));
        Assert.Equal("This entry has already been voided", @case.Keeping.Voiding.WhyNotVoid(Managers)?.Sentence);
    }

    [Fact]
    public void Restore_WhatWasVoided_CountsAgain()
    {
        var @case = AtStage1().Build();
        @case.Keeping.Voiding.Void("A test", null, Managers);

        @case.Keeping.Voiding.Restore("It was none", Managers);

        Assert.Null(@case.Keeping.Voiding.Standing);
        Assert.Equal(("Voided entry restored: it counts again", Due), (@case.Latest().What, @case.Stages[0].Due));
        Assert.Equal("This entry was not voided", @case.Keeping.Voiding.WhyNotRestore(Managers)?.Sentence);
        Assert.Equal("Only a manager may restore a voided entry", @case.Keeping.Voiding.WhyNotRestore(A.Office(Ada))?.Sentence);
    }
}
