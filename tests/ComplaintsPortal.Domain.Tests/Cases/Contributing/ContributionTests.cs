using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Cases.Contributing;

/// <summary>Asking a service to contribute to a response. The stage began on Monday 2 March 2026 and is due on 16 March.</summary>
public sealed class ContributionTests
{
    private static readonly DateOnly Due = new(2026, 3, 9);
    private static readonly Officer Ada = A.Officer();

    private static readonly ContributionTerms Terms = new("Pat Sample", "pat@anyshire.example", "residential", "When was the visit?", Due);

    [Fact]
    public void Ask_ByAnOfficer_IsInTheHistoryAndKeepsNothingOfTheLinkButItsDigest()
    {
        var @case = Open();
        var link = ContributionLink.New();

        var asked = Of(@case).Ask(Terms, 2, link, On(3));

        Assert.Equal((3, 1, Due, Ada.Id), (asked.Number, asked.Stage, asked.Due, asked.AskedBy));
        Assert.Equal(link.Digest, asked.Link);
        Assert.Equal((64, 32), (link.Secret.Length, link.Digest.Length));
        var entry = @case.TakeNewHistory()[^1];
        Assert.Equal(("Contribution 3 asked of Pat Sample, due on 9 March 2026", 1), (entry.What, entry.Stage));
        Assert.DoesNotContain(link.Secret, $"{link}{entry}", StringComparison.Ordinal);
    }

    [Fact]
    public void Links_MadeOneAfterTheOther_AreNeverTheSame() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(_ => ContributionLink.New().Secret).Distinct().Count());

    [Fact]
    public void Ask_WhereItMayNotBe_IsRefusedInASentence()
    {
        var sent = A.Case().AtStage(1).WithApprovedResponse().SentOn(new(2026, 3, 3)).Build();
        var @sealed = Open();
        var mabel = A.Manager();
        @sealed.Sealing.Seal([mabel, Ada], "It is about a colleague", A.Office(mabel, today: new(2026, 3, 3)));

        Assert.Equal("Only complaints officers and managers work on cases", WhyNot(Open(), A.Office(A.Clerk())));
        Assert.Equal("The response has already been sent", WhyNot(sent, On(3)));
        Assert.Equal("This case is sealed: nobody is asked about it by a link. Ask them yourself", WhyNot(@sealed, On(3)));
        Assert.Equal("Enter today's date or one in the future", StageContributions.WhyNotDueOn(new(2026, 3, 2), On(3))!.ToString());
        Assert.Null(StageContributions.WhyNotDueOn(new(2026, 3, 3), On(3)));
    }

    [Theory]
    [InlineData(2, "2026-03-09")]
    [InlineData(6, "2026-03-09")]
    [InlineData(9, "2026-03-10")]
    [InlineData(20, "2026-03-23")]
    public void UsuallyDue_SoLongBeforeTheStageIs_LeavesTimeToWrite(int today, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Of(Open()).UsuallyDue(On(today)));

    [Fact]
    public void Give_AnAnswerWithAFile_LandsOnTheCaseUnderTheNameThatWasAsked()
    {
        var @case = Open();
        var asked = Of(@case).Ask(Terms, 0, ContributionLink.New(), On(3));
        var file = new DocumentFacts(4, "Log of visits", "log.pdf", new(2026, 3, 6), new StoredFile(FileKind.Pdf, new string('a', 32), 9, ""), Ada.Id, At(6));

        Of(@case).Give(asked, new("On 4 February", [file]), At(6), A.Calendar());

        Assert.Equal(("On 4 February", 4, 4, false), (asked.Answer!, asked.FirstDocument!.Value, asked.LastDocument!.Value, asked.IsOpen));
        Assert.True(asked.Brought(4) && !asked.Brought(5));
        Assert.Equal(
            [("Pat Sample", null, "Contribution 1 received"), ("Pat Sample", null, "Document 4 received with contribution 1 (pdf)")],
            @case.TakeNewHistory().TakeLast(2).Select(entry => (entry.ByName, entry.By, entry.What)));
    }

    [Fact]
    public void Give_WhereTheLinkHoldsNoMore_IsRefusedAndTellsNothingOfTheCase()
    {
        Assert.StartsWith("Your answer has been received", WhyNotGive((its, asked) => its.Give(asked, new("Yes", []), At(4), A.Calendar())));
        Assert.StartsWith("This request has been withdrawn", WhyNotGive((its, asked) => its.Withdraw(asked, On(4))));
        Assert.StartsWith("This link cannot be used at present", WhyNotGive((_, _) => { }, seals: true));
        Assert.Null(WhyNotGive((_, _) => { }));
    }

    // Twenty working days after 9 March: Good Friday and Easter Monday do not count.
    [Theory]
    [InlineData(2026, 4, 8, null)]
    [InlineData(2026, 4, 9, "This link expired on 8 April 2026. Ask whoever sent it to you for another")]
    public void Give_AroundTheLastDayOfTheLink_IsRefusedFromTheDayAfter(int year, int month, int day, string? refusal)
    {
        var @case = Open();
        var asked = Of(@case).Ask(Terms, 0, ContributionLink.New(), On(3));

        var now = new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.Zero);

        Assert.Equal(refusal, Of(@case).WhyNotGive(asked, now, A.Calendar())?.ToString());
    }

    [Fact]
    public void AskAnew_WithAnotherLink_EndsTheOneBefore()
    {
        var @case = Open();
        var (first, second) = (ContributionLink.New(), ContributionLink.New());
        var asked = Of(@case).Ask(Terms, 0, first, On(3));

        Of(@case).AskAnew(asked, new(2026, 3, 12), second, On(10));

        Assert.Equal(second.Digest, asked.Link);
        Assert.Equal("Contribution 1 asked anew of Pat Sample, due on 12 March 2026", @case.TakeNewHistory()[^1].What);
    }

    [Fact]
    public void Withdraw_OnceAnsweredOrWithdrawn_IsRefused()
    {
        var @case = Open();
        var (answered, withdrawn) = (Of(@case).Ask(Terms, 0, ContributionLink.New(), On(3)), Of(@case).Ask(Terms, 1, ContributionLink.New(), On(3)));
        Of(@case).Give(answered, new("Yes", []), At(4), A.Calendar());
        Of(@case).Withdraw(withdrawn, On(4));

        Assert.StartsWith("This contribution has been received", StageContributions.WhyNotWithdraw(answered, On(5))!.ToString());
        Assert.Equal("This contribution has been withdrawn", Of(@case).WhyNotAskAnew(withdrawn, On(5))!.ToString());
    }

    [Fact]
    public void Late_FromTheDayAfterItWasDueUntilItIsAnswered()
    {
        var @case = Open();
        var asked = Of(@case).Ask(Terms, 0, ContributionLink.New(), On(3));

        Assert.False(asked.IsLate(Due));
        Assert.True(asked.IsLate(Due.AddDays(1)));
        Of(@case).Give(asked, new("Yes", []), At(12), A.Calendar());
        Assert.False(asked.IsLate(Due.AddDays(9)));
    }

    private static string? WhyNotGive(Action<StageContributions, Contribution> then, bool seals = false)
    {
        var @case = Open();
        var asked = Of(@case).Ask(Terms, 0, ContributionLink.New(), On(3));
        then(Of(@case), asked);
        var mabel = A.Manager();
        if (seals)
        {
            @case.Sealing.Seal([mabel, Ada], "It is about a colleague", A.Office(mabel, today: new(2026, 3, 4)));
        }

        return Of(@case).WhyNotGive(asked, At(5), A.Calendar())?.ToString();
    }

    private static string WhyNot(Case @case, Domain.Office office) => Of(@case).WhyNotAsk(office)!.ToString();

    private static StageContributions Of(Case @case) => @case.Stage(1)!.Response.Contributions;

    private static Case Open() => A.Case().LoggedBy(Ada).AtStage(1).Build();

    private static DateTimeOffset At(int day) => new(2026, 3, day, 10, 0, 0, TimeSpan.Zero);

    private static Domain.Office On(int day) => A.Office(Ada, At(day));
}
