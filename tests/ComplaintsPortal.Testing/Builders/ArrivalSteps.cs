using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Testing.Builders;

// What is done to a case as it arrives.
public sealed partial class CaseBuilder
{
    /// <summary>Somebody speaks for the child, whose consent stands so since the day of the step.</summary>
    public CaseBuilder WithRepresentative(Consent consent) => Then(@case => @case.People.RecordRepresentative(
        new RepresentativeFacts { Name = "Jo Grant", ForChild = true, Consent = consent, On = day }, Office));

    /// <summary>Assessed: a parent, about Part 3, who complained in time; or with other answers.</summary>
    public CaseBuilder Assessed(Func<TriageAnswers, TriageAnswers>? answers = null) =>
        Then(@case => @case.Triage.Assess(answers is null ? Answers : answers(Answers), Office));

    /// <summary>
    /// Rejected at triage; a complaint assessed before, and with a letter of that day that names the Ombudsman. Where that takes it out of
    /// the statutory procedure, a manager rejects it.
    /// </summary>
    public CaseBuilder Rejected(string reason = "duplicate", string why = "The same as an earlier case") =>
        Then(@case =>
        {
            if (@case.Triage.Suggestion is null && procedure.Kind is ProcedureKind.Complaint)
            {
                @case.Triage.Assess(Answers, Office);
            }

            var terms = new RejectionTerms(A.Entry(ListName.TriageReason, reason), why, day, true);
            @case.Triage.Reject(terms, @case.Triage.WhyNotReject(terms, Office) is null ? Office : Office with { Who = manager });
        });

    /// <summary>With a worry about a child's safety that waits to be passed on.</summary>
    public CaseBuilder WithConcern(string concern = "A child is said to be left alone at night") => Then(@case => @case.Safeguarding.Raise(concern, Office));

    /// <summary>The worry passed on that day.</summary>
    public CaseBuilder PassedOn(string to = "Children's front door") => Then(@case => @case.Safeguarding.PassOn(to, Now, Office));

    /// <summary>The triage reviewed by a manager.</summary>
    public CaseBuilder ReviewedBy(Officer who, bool agreed = true) =>
        Then(@case => @case.Triage.Review(agreed, agreed ? null : "The other test was not asked", Office with { Who = who }));
}
