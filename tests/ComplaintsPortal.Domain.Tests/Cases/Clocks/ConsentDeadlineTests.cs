using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

public sealed class ConsentDeadlineTests
{
    [Fact]
    public void Of_ConsentRefused_IsDueAtOnceAndLateAfterIt()
    {
        var @case = AtStage1().On(March(5)).WithRepresentative(Consent.Refused).Build();

        var deadline = Assert.Single(OfConsent(@case));
        Assert.Equal((March(5), Party.Office, true), (deadline.Due, deadline.Whose, deadline.IsPending));
        Assert.StartsWith("Settle who speaks for them: there is no consent by 5 March 2026", deadline.Sentence(), StringComparison.Ordinal);
        Assert.True(@case.People.ConsentWasRefused);
    }

    [Fact]
    public void Of_ConsentNotAnswered_IsDueBeforeTheResponse() => Assert.Equal(
        Due, Assert.Single(OfConsent(AtStage1().WithRepresentative(Consent.Sought).Build())).Due);

    [Theory]
    [InlineData(Consent.Given)]
    [InlineData(Consent.NotNeeded)]
    public void Of_AnotherAnswer_NothingIsLeftToSettle(Consent answer)
    {
        var @case = AtStage1().WithRepresentative(Consent.Refused).Build();
        var refused = new RepresentativeFacts { Name = "Jo Grant", Consent = Consent.Refused, On = March(5) };
        var known = @case.People.RecordRepresentative(refused, A.Office(Ada, today: March(6)));

        @case.People.RecordRepresentative(known.Facts with { Consent = answer }, A.Office(Ada, today: March(6)));

        Assert.Empty(OfConsent(@case));
    }

    [Fact]
    public void Of_ACaseThatHasEnded_NothingIsLeftToSettle() => Assert.Empty(
        OfConsent(AtStage1().WithRepresentative(Consent.Refused).WithdrawnOn(March(9)).Build()));

    private static IEnumerable<Deadline> OfConsent(Case @case) =>
        CaseDeadlines.Of(@case, A.Procedure(), WorkingDays, new CouncilRules()).Where(deadline => deadline.Kind is DeadlineKind.Consent);
}
