namespace ComplaintsPortal.Domain.Help;

/// <summary>The words of the field that a page may use, in the order of the alphabet. Whoever handles their first complaint knows few of them.</summary>
public static class Terms
{
    private static readonly Guidance Guidance = new();

    private static readonly Dictionary<string, Term> ByForm = Each()
        .SelectMany(term => term.Forms.Select(form => (form, term)))
        .ToDictionary(pair => pair.form, pair => pair.term, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Term> All { get; } = [.. Each().OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Every form in which a word may stand, the longest first: "review panel" before "panel".</summary>
    public static IReadOnlyList<string> Forms { get; } = [.. ByForm.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];

    /// <summary>The word that stands in this form, in the singular or in the plural, in small or capital letters; null where it is none of them.</summary>
    public static Term? Find(string form) =>
        ByForm.GetValueOrDefault(form) ?? (form.EndsWith('s') ? ByForm.GetValueOrDefault(form[..^1]) : null);

    private static IEnumerable<Term> Each() =>
    [
        .. OfTheCourse(), .. OfThePeople(), .. OfTheAnswer(), .. OfThisPortal(),
    ];

    private static IEnumerable<Term> OfTheCourse() =>
    [
        new("Working day", "Any day but Saturdays, Sundays, Christmas Day, Boxing Day, Good Friday and the bank holidays of England. Days on which "
            + "the offices are closed for another reason count. The day on which a clock starts is day 0.", new Regulation(2)),
        new("Triage", "Deciding what has arrived: whether it is a complaint, by which procedure it goes, and whether it can be accepted.")
            { Forms = ["triage", "triaged", "awaiting triage"] },
        new("Acknowledgement", "Telling whoever complained that it has arrived, who deals with it, what happens next and by when.")
            { Forms = ["acknowledgement", "acknowledge", "acknowledged"] },
        new("Statutory complaint", "A complaint about what a council does for children under the Children Act 1989, made by somebody whom the Act names. "
            + "It has three stages by law.", new ActSection("26")) { Forms = ["statutory complaint", "statutory procedure"] },
        new("Local resolution", "Stage 1 of the statutory procedure: the service that is complained about answers itself.", new Regulation(14)),
        new("Sufficient interest", "Whether somebody who is neither the child nor a parent or carer is close enough to the child’s welfare to complain. "
            + "It is decided as soon as possible, and the person is told.", new Regulation(6)),
        new("Extension", "A later day by which a stage is due. It is recorded with its reason before the day has passed, and the complainant is told. "
            + "There is no pause.", new Regulations("14 and 17")) { Forms = ["extension", "extend", "extended"] },
        new("Escalation", "Going on to the next stage because the complainant asks for it. Nobody has to give a reason.", new CodeSection(6))
            { Forms = ["escalation", "escalate", "escalated"] },
        new("Concluded", "A stage is concluded once its outcome is recorded. The complainant may still ask for the next one.")
            { Forms = ["concluded", "conclude"] },
        new("Withdrawn", "The complainant no longer wants an answer. They may say so at any time, on the telephone or in writing.", new Regulation(7))
            { Forms = ["withdrawn", "withdraw", "withdrawal"] },
        new("Concurrent proceedings", "A court case, a criminal investigation or disciplinary proceedings about the same matter. Consideration stops only "
            + "where it would prejudice them, and the complainant is told in writing which and why.", new Regulation(8))
            { Forms = ["concurrent proceedings", "proceedings"] },
        new("Freezing", "Not carrying out a change to a placement, a plan or a service until the complaint about it has been considered, unless there is "
            + "good reason not to wait.", Guidance) { Forms = ["freezing", "freeze", "frozen"] },
        new("Early referral", "Going to the Ombudsman after stage 2 without a panel. The complainant must agree, and stage 2 must have delivered nearly "
            + "everything.", Guidance),
        new("Statement of complaint", "The points in writing, as the complainant agrees that they are to be investigated at stage 2. The clock does not "
            + "wait for it.", Guidance),
    ];

    private static IEnumerable<Term> OfThePeople() =>
    [
        new("Advocate", "Somebody independent who helps a child or young person to say what they want to say, or says it for them. A child who complains is "
            + "entitled to one.", new ActSection("26A")) { Forms = ["advocate", "advocacy"] },
        new("Consent", "The agreement of a child, or of the complainant, that somebody else speaks for them.", Guidance),
        new("Looked after", "A child in the care of the council, or to whom it gives somewhere to live for more than 24 hours.", new ActSection("22"))
            { Forms = ["looked after", "looked-after"] },
        new("Investigating officer", "Whoever investigates at stage 2 and reports on each point. They stand outside the management of what is "
            + "complained about.", Guidance),
        new("Independent person", "Somebody who is neither a member nor an officer of this council, nor married to one. They take part in all of stage 2 and "
            + "report on whether the investigation was fair and thorough.", new Regulations("2 and 17")),
        new("Adjudication", "A senior manager’s decision on each point and each recommendation of stage 2. It is sent with the reports, and a meeting "
            + "about it is offered.", Guidance) { Forms = ["adjudication", "adjudicating officer", "adjudicated", "adjudicate"] },
        new("Review panel", "Three independent people, one of them in the chair, who look at how stage 2 was done. It is stage 3, and hears no new complaint.",
            new Regulation(19)) { Forms = ["review panel", "panel"] },
        new("Ombudsman", "The Local Government and Social Care Ombudsman. A complainant may go to it at any time and is told so; it usually waits until the "
            + "council has answered.", new Guidance("3.2")) { Forms = ["ombudsman"] },
    ];

    private static IEnumerable<Term> OfTheAnswer() =>
    [
        new("Point", "One matter complained about, with what the complainant wants to come of it. Each is answered, and each has a finding of its own.",
            new Regulation(15)),
        new("Finding", "What was found on one point: upheld, partially upheld, not upheld, or no finding where it could not be established."),
        new("Outcome", "What came of a stage as a whole, such as partially upheld.", new Regulation(13)),
        new("Recommendation", "What an investigation, a panel or the Ombudsman asks the council to do. The council may decline it, and gives its reasons.",
            new Regulation(20)),
        new("Remedy", "What puts right what went wrong for somebody: an apology, a payment, a decision taken anew.") { Forms = ["remedy", "remedies"] },
        new("Learning action", "What a service changes because of what a complaint showed, by whom and by when. It is followed to its end.",
            new Code("7.2 to 7.5")),
    ];

    private static IEnumerable<Term> OfThisPortal() =>
    [
        new("Sealed", "A sealed case is found and opened only by those who are named on it. To everybody else it is not there.")
            { Forms = ["sealed", "seal", "unseal"] },
        new("Barred", "Somebody who is complained about, or has an interest in a case, is barred from it: to them it is not there.")
            { Forms = ["barred"] },
        new("Restricted contact", "A limit on how somebody may write to the council or ring it, set by a manager with a reason and a day of review.")
            { Forms = ["restricted contact", "restriction of contact"] },
        new("Void", "Entered by mistake. A void record stays to be seen with its reason, and counts in no figure.") { Forms = ["void", "voided"] },
        new("Edition", "An annual report as it was published: its words and figures stay as they were, whatever happens to the cases afterwards."),
        new("Suppressed", "A number from 1 to 4 is not shown where somebody could be recognised by it.") { Forms = ["suppressed", "suppression"] },
        new("Handing over", "Giving all the open work of one person to others, after a preview.") { Forms = ["handing over", "hand over", "handover"] },
    ];
}
