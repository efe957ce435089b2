using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// Who speaks for whom.
public sealed partial class Case
{
    /// <summary>Why something about the people of the case cannot have happened on that date.</summary>
    public static Refusal? WhyNotHappenedOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today);

    /// <summary>Records who acts for the child or the complainant, and whether they may.</summary>
    /// <param name="known">What was known before; null where nothing was.</param>
    /// <param name="facts">What is known now.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    public Representative RecordRepresentative(Representative? known, RepresentativeFacts facts, Officer officer, DateTimeOffset now)
    {
        var today = now.InUnitedKingdom().Date();
        (WhyNotComplete(officer) ?? WhyNot(facts.On, on => WhyNotHappenedOn(on, today)))?.Throw();
        known?.Restate(facts);
        Record(officer, now, $"Representative recorded: consent {InWords(facts.Consent)}", facts.WhyNotNeeded);
        return known ?? new Representative(Id, facts);
    }

    /// <summary>Records the offer of an advocate and what came of it. The case is counted under the provider once it is accepted.</summary>
    /// <param name="known">What was known before; null where nothing was.</param>
    /// <param name="facts">What is known now.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    public Advocacy RecordAdvocacy(Advocacy? known, AdvocacyFacts facts, Officer officer, DateTimeOffset now)
    {
        (WhyNotComplete(officer) ?? WhyNotHappenedOn(facts.OfferedOn, now.InUnitedKingdom().Date()))?.Throw();
        known?.Restate(facts);
        AdvocacyProvider = facts.Answer is AdvocacyAnswer.Accepted ? facts.Provider : null;
        Record(officer, now, $"Advocate offered on {facts.OfferedOn:d MMMM yyyy}: {InWords(facts.Answer)}");
        return known ?? new Advocacy(Id, facts);
    }

    /// <summary>An answer in a few words.</summary>
    public static string InWords(AdvocacyAnswer answer) => answer switch
    {
        AdvocacyAnswer.Accepted => "accepted",
        AdvocacyAnswer.Declined => "declined",
        _ => "not answered yet",
    };

    /// <summary>A consent in a few words.</summary>
    public static string InWords(Consent consent) => consent switch
    {
        Consent.Given => "given",
        Consent.Refused => "refused",
        Consent.NotNeeded => "not needed",
        _ => "sought",
    };
}
