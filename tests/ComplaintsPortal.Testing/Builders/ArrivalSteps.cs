using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Testing.Builders;

// What is done to a case as it arrives.
public sealed partial class CaseBuilder
{
    /// <summary>Assessed: a parent, about Part 3, who complained in time; or with other answers.</summary>
    public CaseBuilder Assessed(Func<TriageAnswers, TriageAnswers>? answers = null) =>
        Then(@case => @case.Assess(answers is null ? Answers : answers(Answers), officer, Now));

    /// <summary>Rejected at triage; a complaint with a letter of that day that names the Ombudsman.</summary>
    public CaseBuilder Rejected(string reason = "duplicate", string why = "The same as an earlier case") =>
        Then(@case => @case.Reject(new RefusalTerms(A.Entry(ListName.TriageReason, reason), why, day, true), procedure, officer, Now));

    /// <summary>With a worry about a child's safety that waits to be passed on.</summary>
    public CaseBuilder WithConcern(string concern = "A child is said to be left alone at night") => Then(@case => @case.RaiseConcern(concern, officer, Now));

    /// <summary>The worry passed on that day.</summary>
    public CaseBuilder PassedOn(string to = "Children's front door") => Then(@case => @case.PassOn(to, Now, officer, Now));

    /// <summary>The triage reviewed by a manager.</summary>
    public CaseBuilder ReviewedBy(Officer who, bool agreed = true) => Then(@case => @case.ReviewTriage(agreed, agreed ? null : "The other test was not asked", who, Now));
}
