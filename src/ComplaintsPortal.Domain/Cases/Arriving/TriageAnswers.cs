namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>Who complains, as the law asks it: the first test of the statutory procedure.</summary>
public enum Standing
{
    /// <summary>A child who is looked after or in need.</summary>
    Child,

    /// <summary>A parent.</summary>
    Parent,

    /// <summary>Another person with parental responsibility.</summary>
    ParentalResponsibility,

    /// <summary>A local authority foster carer, also one placed through an independent agency.</summary>
    FosterCarer,

    /// <summary>A special guardian, who has parental responsibility (Children Act 1989, section 14C).</summary>
    SpecialGuardian,

    /// <summary>Somebody adopted, or an adoptive or prospective adoptive parent.</summary>
    Adoptive,

    /// <summary>A young person who has left care.</summary>
    CareLeaver,

    /// <summary>Somebody else, of whom the council decides whether they have sufficient interest (regulation 6).</summary>
    SufficientInterest,

    /// <summary>None of these.</summary>
    NoneOfThese,
}

/// <summary>What it is about, as the law asks it: the second test of the statutory procedure.</summary>
public enum Matter
{
    /// <summary>Support, accommodation, being looked after, assessments: Part 3 of the Children Act 1989.</summary>
    PartThree,

    /// <summary>A function of Parts 4 and 5 that regulation 3 lists: applications and orders for care, supervision, contact, assessment, protection.</summary>
    ListedFunction,

    /// <summary>Adoption (regulation 4).</summary>
    Adoption,

    /// <summary>Support for special guardianship (regulation 5).</summary>
    SpecialGuardianship,

    /// <summary>Leaving care (Children Act 1989, section 24D).</summary>
    LeavingCare,

    /// <summary>A function that regulation 3 does not list, such as enquiries under section 47.</summary>
    UnlistedFunction,

    /// <summary>Not children's social care at all.</summary>
    NotSocialCare,

    /// <summary>Not this council's: another body answers for it.</summary>
    AnotherBody,

    /// <summary>A request that a service be provided, improved or put right; not yet a complaint (Complaint Handling Code 1.2).</summary>
    RequestForService,

    /// <summary>A question or enquiry.</summary>
    Enquiry,

    /// <summary>Thanks or praise.</summary>
    Praise,

    /// <summary>A worry about a child's safety and nothing else.</summary>
    Safeguarding,
}

/// <summary>What goes on beside the complaint (regulation 8).</summary>
public enum Proceedings
{
    /// <summary>Nothing that is known of.</summary>
    None,

    /// <summary>A court or tribunal, or the complainant has said in writing that they will go to one.</summary>
    CourtOrTribunal,

    /// <summary>The council's own disciplinary proceedings.</summary>
    Disciplinary,

    /// <summary>A criminal investigation or proceedings.</summary>
    Criminal,

    /// <summary>An assessment or other work of the council that goes on. It is no ground for declining.</summary>
    OngoingAssessment,
}

/// <summary>Whether considering the complaint would prejudice the proceedings: the only ground for declining (regulation 8).</summary>
public enum Prejudice
{
    /// <summary>It would not.</summary>
    Not,

    /// <summary>Some of it would.</summary>
    InPart,

    /// <summary>All of it would.</summary>
    Whole,
}

/// <summary>What triage asks. From it the portal suggests a procedure; the officer decides.</summary>
public sealed record TriageAnswers
{
    /// <summary>The longest reason or note.</summary>
    public const int ReasonLength = 2_000;

    /// <summary>Who complains.</summary>
    public Standing Standing { get; init; }

    /// <summary>What it is about.</summary>
    public Matter Matter { get; init; }

    /// <summary>The day on which the grounds arose; the latest, where there are several.</summary>
    public DateOnly? GroundsArose { get; init; }

    /// <summary>The day on which the complainant learned of it, where that was later (Complaint Handling Code 2.2).</summary>
    public DateOnly? BecameAware { get; init; }

    /// <summary>Whether it was not reasonable to expect a late complaint earlier (regulation 9); null where it was not considered.</summary>
    public bool? NotReasonableEarlier { get; init; }

    /// <summary>Whether a late complaint can still be considered effectively and fairly (regulation 9); null where it was not considered.</summary>
    public bool? StillFairAndEffective { get; init; }

    /// <summary>Why the two grounds were answered so.</summary>
    public string? LateReason { get; init; }

    /// <summary>The day on which sufficient interest was decided (regulation 6); null while it is not.</summary>
    public DateOnly? InterestDecided { get; init; }

    /// <summary>Whether the complainant has sufficient interest in the child's welfare; null while it is not decided.</summary>
    public bool? HasInterest { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? InterestReason { get; init; }

    /// <summary>What goes on beside it.</summary>
    public Proceedings Proceedings { get; init; }

    /// <summary>Whether considering the complaint would prejudice that.</summary>
    public Prejudice Prejudice { get; init; }

    /// <summary>Which proceedings they are, and what would prejudice them.</summary>
    public string? ProceedingsNote { get; init; }

    /// <summary>When the decision about prejudice is looked at again.</summary>
    public DateOnly? ProceedingsReview { get; init; }

    /// <summary>Whether it disputes a change of placement, plan or service that is proposed, so that the change may have to wait.</summary>
    public bool DisputesChange { get; init; }

    /// <summary>Whether what it is about is a complaint at all, so that who complains and since when matter.</summary>
    public bool IsComplaint => Matter is not (Matter.AnotherBody or Matter.RequestForService or Matter.Enquiry or Matter.Praise or Matter.Safeguarding);

    /// <summary>Whether sufficient interest still has to be decided.</summary>
    public bool InterestUndecided => Standing is Standing.SufficientInterest && HasInterest is null;

    /// <summary>Whether proceedings of the kinds that regulation 8 knows run beside it.</summary>
    public bool HasProceedings => Proceedings is not (Proceedings.None or Proceedings.OngoingAssessment);

    /// <summary>Whether both grounds for accepting a late complaint are met; null where one was not considered.</summary>
    public bool? MayBeLate => this switch
    {
        { NotReasonableEarlier: false } or { StillFairAndEffective: false } => false,
        { NotReasonableEarlier: true, StillFairAndEffective: true } => true,
        _ => null,
    };

    /// <summary>Whether more than a year has passed between the grounds and the arrival (regulation 9).</summary>
    public bool IsLate(DateOnly received) => GroundsArose?.AddYears(1) < received;

    /// <summary>The same under the Code, which counts from the day on which the complainant learned of it (2.2).</summary>
    public bool IsLateUnderCode(DateOnly received) => (BecameAware > GroundsArose ? BecameAware : GroundsArose ?? BecameAware)?.AddYears(1) < received;
}
