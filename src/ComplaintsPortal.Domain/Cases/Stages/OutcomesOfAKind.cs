using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Stages;

/// <summary>
/// Which outcomes belong to which kind of record: complaints are upheld or not, enquiries are answered, compliments and comments only
/// recorded. An outcome that the council added itself may end any of them.
/// </summary>
public static class OutcomesOfAKind
{
    private const string Answered = "answered";
    internal const string Recorded = "recorded";

    /// <summary>Why a record of that kind cannot end so.</summary>
    public static Refusal? WhyNot(ListEntry outcome, ProcedureKind kind) => kind switch
    {
        _ when outcome.Key == DerivedOutcome.Withdrawn => new("Record that it was withdrawn instead: how, and when", new Regulation(7)),
        ProcedureKind.Complaint or ProcedureKind.Ombudsman => outcome.Key is Answered or Recorded ? Unfit(outcome) : null,
        ProcedureKind.Enquiry => outcome.Key == Recorded || DerivedOutcome.SaysOfFindings(outcome) ? Unfit(outcome) : null,
        ProcedureKind.Compliment or ProcedureKind.Comment =>
            outcome.Key == Answered || DerivedOutcome.SaysOfFindings(outcome) ? Unfit(outcome) : null,
        _ => null,
    };

    private static Refusal Unfit(ListEntry outcome) => new($"\"{outcome.Label}\" is no outcome of this kind of record");
}
