namespace ComplaintsPortal.Domain.Cases.Investigating;

/// <summary>
/// How stage 2 of a statutory complaint is conducted: who investigates, who watches that it is done fairly, the statement of
/// complaint, both reports, and what may follow instead of a panel. A case has at most one.
/// </summary>
public sealed class Investigation : ICaseRecord
{
    /// <summary>The stage that is investigated.</summary>
    public const int StageNumber = 2;

    /// <summary>The longest declaration of interests, or reason for a change.</summary>
    public const int TextLength = 2_000;

    /// <summary>The longest name and position.</summary>
    public const int LineLength = 200;

    private Investigation()
    {
    }

    /// <summary>The investigation of a case, as far as it is known.</summary>
    public Investigation(int caseId, InvestigationFacts facts)
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Who investigates: a key of the register.</summary>
    public Guid? InvestigatingOfficer { get; private set; }

    /// <summary>The date of that appointment.</summary>
    public DateOnly? OfficerAppointed { get; private set; }

    /// <summary>What the investigating officer declared about interests in this case.</summary>
    public string? OfficerDeclaration { get; private set; }

    /// <summary>Who takes part so that it is fair (regulation 17(2)): a key of the register.</summary>
    public Guid? IndependentPerson { get; private set; }

    /// <summary>The date of that appointment.</summary>
    public DateOnly? IndependentAppointed { get; private set; }

    /// <summary>What the independent person declared about interests in this case.</summary>
    public string? IndependentDeclaration { get; private set; }

    /// <summary>When the written statement of complaint was sent to the complainant to agree or amend (regulation 16).</summary>
    public DateOnly? StatementSent { get; private set; }

    /// <summary>When the investigating officer's report arrived.</summary>
    public DateOnly? OfficerReported { get; private set; }

    /// <summary>When the independent person's report arrived.</summary>
    public DateOnly? IndependentReported { get; private set; }

    /// <summary>When the adjudicating officer offered to meet the complainant.</summary>
    public DateOnly? MeetingOffered { get; private set; }

    /// <summary>When the complaint was referred to the Ombudsman early, instead of to a panel.</summary>
    public DateOnly? ReferredEarly { get; private set; }

    /// <summary>When the complainant agreed to that.</summary>
    public DateOnly? ReferralConsented { get; private set; }

    /// <summary>When the Ombudsman sent it back to a panel.</summary>
    public DateOnly? ReferralSentBack { get; private set; }

    /// <summary>The senior manager who decides on each point and recommendation: name and position.</summary>
    public string? AdjudicatingOfficer { get; private set; }

    /// <summary>The date on which that was settled.</summary>
    public DateOnly? AdjudicatorNamed { get; private set; }

    /// <summary>Why there is no agreed statement of complaint; null where there is one, or the reason was not said yet.</summary>
    public string? NoStatementReason { get; private set; }

    /// <summary>
    /// Who had one of the two roles before and was replaced, keys of the register with a blank between them: they have an interest in
    /// this complaint all the same.
    /// </summary>
    public string? Replaced { get; private set; }

    /// <summary>Whether somebody had one of the two roles before and was replaced.</summary>
    public bool WasReplaced(Guid who) => Replaced?.Split(' ').Contains(who.ToString()) is true;

    /// <summary>Whether the complaint lies with the Ombudsman instead of with a panel.</summary>
    public bool IsReferred => ReferredEarly is not null && ReferralSentBack is null;

    /// <summary>All that is known of it.</summary>
    public InvestigationFacts Facts => new()
    {
        InvestigatingOfficer = InvestigatingOfficer,
        OfficerAppointed = OfficerAppointed,
        OfficerDeclaration = OfficerDeclaration,
        IndependentPerson = IndependentPerson,
        IndependentAppointed = IndependentAppointed,
        IndependentDeclaration = IndependentDeclaration,
        StatementSent = StatementSent,
        OfficerReported = OfficerReported,
        IndependentReported = IndependentReported,
        MeetingOffered = MeetingOffered,
        ReferredEarly = ReferredEarly,
        ReferralConsented = ReferralConsented,
        ReferralSentBack = ReferralSentBack,
        AdjudicatingOfficer = AdjudicatingOfficer,
        AdjudicatorNamed = AdjudicatorNamed,
        NoStatementReason = NoStatementReason,
        Replaced = Replaced,
    };

    /// <summary>Who has that role; null while nobody has.</summary>
    public Guid? Holder(InvestigationRole role) => role is InvestigationRole.InvestigatingOfficer ? InvestigatingOfficer : IndependentPerson;

    /// <summary>When whoever has that role reported; null while they have not.</summary>
    public DateOnly? Reported(InvestigationRole role) => role is InvestigationRole.InvestigatingOfficer ? OfficerReported : IndependentReported;

    /// <summary>When whoever has that role was appointed.</summary>
    public DateOnly? Appointed(InvestigationRole role) => role is InvestigationRole.InvestigatingOfficer ? OfficerAppointed : IndependentAppointed;

    internal void NameAdjudicator(string who, DateOnly on) => (AdjudicatingOfficer, AdjudicatorNamed) = (who, on);

    internal void GoWithoutStatement(string why) => NoStatementReason = why;

    internal void Appoint(InvestigationRole role, Guid who, AppointmentTerms terms)
    {
        if (Holder(role) is { } before && !WasReplaced(before))
        {
            Replaced = Replaced is null ? before.ToString() : $"{Replaced} {before}";
        }

        if (role is InvestigationRole.InvestigatingOfficer)
        {
            (InvestigatingOfficer, OfficerAppointed, OfficerDeclaration) = (who, terms.On, terms.Declaration);
        }
        else
        {
            (IndependentPerson, IndependentAppointed, IndependentDeclaration) = (who, terms.On, terms.Declaration);
        }
    }

    internal void Report(InvestigationRole role, DateOnly on)
    {
        if (role is InvestigationRole.InvestigatingOfficer)
        {
            OfficerReported = on;
        }
        else
        {
            IndependentReported = on;
        }
    }

    internal void Restate(InvestigationFacts facts)
    {
        (InvestigatingOfficer, OfficerAppointed, OfficerDeclaration) = (facts.InvestigatingOfficer, facts.OfficerAppointed, facts.OfficerDeclaration);
        (IndependentPerson, IndependentAppointed, IndependentDeclaration) = (facts.IndependentPerson, facts.IndependentAppointed, facts.IndependentDeclaration);
        (StatementSent, OfficerReported, IndependentReported) = (facts.StatementSent, facts.OfficerReported, facts.IndependentReported);
        (MeetingOffered, ReferredEarly, ReferralConsented) = (facts.MeetingOffered, facts.ReferredEarly, facts.ReferralConsented);
        ReferralSentBack = facts.ReferralSentBack;
        (AdjudicatingOfficer, AdjudicatorNamed, NoStatementReason) = (facts.AdjudicatingOfficer, facts.AdjudicatorNamed, facts.NoStatementReason);
        Replaced = facts.Replaced;
    }

    internal void SendStatement(DateOnly on) => StatementSent = on;

    internal void OfferMeeting(DateOnly on) => MeetingOffered = on;

    internal void ReferEarly(DateOnly on, DateOnly consented) => (ReferredEarly, ReferralConsented) = (on, consented);

    internal void SendBack(DateOnly on) => ReferralSentBack = on;
}

/// <summary>What is known of an investigation.</summary>
public sealed record InvestigationFacts
{
    public Guid? InvestigatingOfficer { get; init; }

    public DateOnly? OfficerAppointed { get; init; }

    public string? OfficerDeclaration { get; init; }

    public Guid? IndependentPerson { get; init; }

    public DateOnly? IndependentAppointed { get; init; }

    public string? IndependentDeclaration { get; init; }

    public DateOnly? StatementSent { get; init; }

    public DateOnly? OfficerReported { get; init; }

    public DateOnly? IndependentReported { get; init; }

    public DateOnly? MeetingOffered { get; init; }

    public DateOnly? ReferredEarly { get; init; }

    public DateOnly? ReferralConsented { get; init; }

    public DateOnly? ReferralSentBack { get; init; }

    public string? AdjudicatingOfficer { get; init; }

    public DateOnly? AdjudicatorNamed { get; init; }

    public string? NoStatementReason { get; init; }

    public string? Replaced { get; init; }
}

/// <summary>What somebody is appointed to at stage 2.</summary>
public enum InvestigationRole
{
    InvestigatingOfficer,
    IndependentPerson,
}

/// <summary>What is recorded with an appointment.</summary>
/// <param name="On">The date of it.</param>
/// <param name="Declaration">What they declared about interests in this case, or that they had nothing to declare.</param>
/// <param name="Reason">Why somebody else is appointed; null where nobody was before.</param>
public sealed record AppointmentTerms(DateOnly On, string Declaration, string? Reason = null)
{
    /// <summary>Whether they stand outside the service complained about and its line of management; asked where the register does not tell.</summary>
    public bool? OutsideTheLine { get; init; }
}
