using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>The people of the case: children, representative, advocate, and how they are to be reached.</summary>
public sealed class CasePeople(Case @case)
{
    /// <summary>Which person each of them is.</summary>
    public CasePersons Persons => new(@case);

    /// <summary>Adds a child. A case that names no child yet takes the name and the status from it.</summary>
    public CaseChild AddChild(CaseChildFacts facts, Office office)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        if (@case.Particulars?.ChildName is null)
        {
            NameChild(facts);
        }

        @case.Record("Child added", office);
        @case.Children.Add(new CaseChild(@case.Id, facts));
        return @case.Children[^1];
    }

    /// <summary>Corrects what is known of a child.</summary>
    public void ChangeChild(CaseChild child, CaseChildFacts facts, Office office)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        if (@case.Particulars?.ChildName == child.Name)
        {
            NameChild(facts);
        }

        child.Restate(facts with { Key = child.Key });
        @case.Record("Particulars of a child changed", office);
    }

    /// <summary>Takes a child away who was entered by mistake.</summary>
    public void RemoveChild(CaseChild child, Office office)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        if (!@case.Children.Remove(child))
        {
            throw new InvalidOperationException("The child is none of the case");
        }

        if (@case.Particulars is { } particulars && particulars.ChildName == child.Name)
        {
            (particulars.ChildName, @case.SubjectStatus) = (null, null);
        }

        @case.Record("Child removed, entered by mistake", office);
    }

    /// <summary>Records that the equality questions were asked, or answered otherwise than before; never what was answered.</summary>
    /// <param name="person">The person whose answers they are.</param>
    /// <param name="whose">"the complainant", "a child".</param>
    /// <param name="answers">The answers; an empty one means not asked.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void RecordMonitoring(Person person, string whose, MonitoringAnswers answers, Office office)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        person.RecordMonitoring(answers.AgeBand, answers.Gender, answers.Ethnicity, answers.Disability, answers.SexualOrientation);
        @case.changedBeside = true;
        @case.Record($"Equality monitoring of {whose} recorded", office);
    }

    private void NameChild(CaseChildFacts facts)
    {
        @case.Particulars ??= new CaseParticulars(null);
        (@case.Particulars.ChildName, @case.SubjectStatus) = (facts.Name, facts.Status ?? @case.SubjectStatus);
    }

    /// <summary>Records a reasonable adjustment.</summary>
    public Adjustment AddAdjustment(AdjustmentFacts facts, Office office)
    {
        var today = office.Today;
        (CaseKeeping.WhyNotComplete(office)
            ?? WhyNotHappenedOn(facts.AgreedOn, office) ?? CaseTriage.WhyNot(facts.ReviewOn, on => CaseTriage.WhyNotReviewOn(on, office)))?.Throw();
        @case.Record($"Reasonable adjustment agreed on {facts.AgreedOn:d MMMM yyyy}", office, on: facts.AgreedOn);
        @case.adjustments.Add(new Adjustment(@case.Id, facts));
        return @case.adjustments[^1];
    }

    /// <summary>Why the adjustment cannot be reviewed now.</summary>
    public static Refusal? WhyNotReview(Adjustment adjustment, Office office) =>
        CaseKeeping.WhyNotComplete(office) ?? (adjustment.Facts.EndedOn is null ? null : new Refusal("This adjustment has already ended"));

    /// <summary>Records the review of an adjustment: it goes on to a new date, or ends today.</summary>
    /// <param name="adjustment">The adjustment.</param>
    /// <param name="next">When it is looked at again; null where it ends.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Review(Adjustment adjustment, DateOnly? next, Office office)
    {
        var today = office.Today;
        (WhyNotReview(adjustment, office) ?? CaseTriage.WhyNot(next, on => CaseTriage.WhyNotReviewOn(on, office)))?.Throw();
        adjustment.Restate(adjustment.Facts with { ReviewOn = next, EndedOn = next is null ? today : null });
        @case.Record(next is { } on ? $"Reasonable adjustment reviewed, to be looked at again on {on:d MMMM yyyy}" : "Reasonable adjustment ended", office);
    }

    /// <summary>Why the person may not restrict contact.</summary>
    public static Refusal? WhyNotRestrict(Office office) => Case.NotACaseWorker(office.Who) switch
    {
        { } refusal => refusal,
        _ when !office.Who.Approves => new("Only a manager restricts contact", "the council's policy on unreasonable behaviour"),
        _ => null,
    };

    /// <summary>Restricts contact, for a reason and until a review.</summary>
    public ContactRestriction Restrict(ContactRestrictionFacts facts, Office office)
    {
        (WhyNotRestrict(office) ?? CaseTriage.WhyNotReviewOn(facts.ReviewOn, office))?.Throw();
        @case.Record($"Contact restricted from {facts.From:d MMMM yyyy}, to be reviewed on {facts.ReviewOn:d MMMM yyyy}", office);
        @case.restrictions.Add(new ContactRestriction(@case.Id, facts with { DecidedBy = office.Who.Id }));
        return @case.restrictions[^1];
    }

    /// <summary>Why the restriction cannot be reviewed now.</summary>
    public static Refusal? WhyNotReview(ContactRestriction restriction, Office office) =>
        WhyNotRestrict(office) ?? (restriction.Facts.EndedOn is null ? null : new Refusal("This restriction has already ended"));

    /// <summary>Records the review of a restriction: it goes on to a new date, or ends today.</summary>
    /// <param name="restriction">The restriction.</param>
    /// <param name="next">When it is looked at again; null where it ends.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Review(ContactRestriction restriction, DateOnly? next, Office office)
    {
        var today = office.Today;
        (WhyNotReview(restriction, office) ?? CaseTriage.WhyNot(next, on => CaseTriage.WhyNotReviewOn(on, office)))?.Throw();
        restriction.Restate(restriction.Facts with { ReviewOn = next ?? restriction.Facts.ReviewOn, EndedOn = next is null ? today : null });
        @case.Record(next is { } on ? $"Restriction of contact reviewed, to be looked at again on {on:d MMMM yyyy}" : "Restriction of contact ended", office);
    }

    /// <summary>Why something about the people of the case cannot have happened on that date.</summary>
    public static Refusal? WhyNotHappenedOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today);

    /// <summary>Why nobody can have been born on that date.</summary>
    public static Refusal? WhyNotBornOn(DateOnly on, Office office) => KnownDate.WhyNotHappened(on, office.Today);

    /// <summary>Records who acts for the child or the complainant, and whether they may: for the first time, or in place of what was known.</summary>
    public Representative RecordRepresentative(RepresentativeFacts facts, Office office)
    {
        (CaseKeeping.WhyNotComplete(office) ?? CaseTriage.WhyNot(facts.On, on => WhyNotHappenedOn(on, office)))?.Throw();
        @case.Representative ??= new Representative(@case.Id, facts);
        @case.Representative.Restate(facts);
        @case.Record($"Representative recorded: consent {InWords(facts.Consent)}", office, facts.WhyNotNeeded);
        return @case.Representative;
    }

    /// <summary>Whether somebody speaks for the child or the complainant who may not: consent was refused.</summary>
    public bool ConsentWasRefused => @case.Representative is { Facts.Consent: Consent.Refused } && AreDealtWith;

    // While somebody decides on it, or a stage is open.
    internal bool AreDealtWith => @case.Decision is TriageDecision.Awaiting || @case.Stages.Any(stage => stage.IsOpen);

    /// <summary>Records the offer of an advocate and what came of it. The case is counted under the provider once it is accepted.</summary>
    /// <param name="facts">What is known now, for the first time or in place of what was known.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Advocacy RecordAdvocacy(AdvocacyFacts facts, Office office)
    {
        (CaseKeeping.WhyNotComplete(office) ?? WhyNotHappenedOn(facts.OfferedOn, office))?.Throw();
        @case.Advocacy ??= new Advocacy(@case.Id, facts);
        @case.Advocacy.Restate(facts);
        @case.AdvocacyProvider = facts.Answer is AdvocacyAnswer.Accepted ? facts.Provider : null;
        @case.Record($"Advocate offered on {facts.OfferedOn:d MMMM yyyy}: {InWords(facts.Answer)}", office, on: facts.OfferedOn);
        return @case.Advocacy;
    }

    /// <summary>Records for whom a Member of Parliament or a councillor enquires, or corrects what is known of them.</summary>
    public Constituent RecordConstituent(ConstituentFacts facts, Office office)
    {
        Constituent.WhyNotRecord(office)?.Throw();
        if (@case.Constituent is null)
        {
            @case.Constituent = new Constituent(@case.Id, facts);
            @case.Record("Constituent recorded", office);
        }
        else if (facts != @case.Constituent.Facts)
        {
            @case.Constituent.Restate(facts);
            @case.Record("Constituent corrected", office);
        }

        return @case.Constituent;
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
