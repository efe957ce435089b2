using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>
/// Accepting something in the same step in which it is logged: an enquiry, a comment or a compliment, about which there is nothing to
/// assess. A complaint is always assessed first: on which procedure it belongs to depends what the complainant can ask for.
/// </summary>
public static class AcceptanceAtOnce
{
    /// <summary>Whether what looks like that procedure can be accepted as it is logged.</summary>
    public static bool Suits(Procedure procedure) => procedure.Kind is ProcedureKind.Enquiry or ProcedureKind.Comment or ProcedureKind.Compliment;

    /// <summary>
    /// Accepts it to the procedure under which it was logged. A comment or a compliment, which asks for no answer, is concluded with that: it
    /// is recorded. What has a safeguarding concern waits until that was passed on.
    /// </summary>
    /// <param name="logged">What was just logged.</param>
    /// <param name="lists">The council's lists, among them the outcomes.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public static void AcceptAtOnce(this Case logged, CouncilLists lists, Office office)
    {
        if (!Suits(office.Procedure) || logged.Triage.WhyNotAccept(office) is not null)
        {
            return;
        }

        logged.Triage.Accept($"Logged as {office.Procedure.Name}: there is nothing to assess", office);
        if (!office.Procedure.AsksForResponse && logged.CurrentStage is { } stage
            && lists.Offered(ListName.Outcome).FirstOrDefault(outcome => outcome.Key == OutcomesOfAKind.Recorded) is { } recorded)
        {
            stage.Conclude(recorded, office.Today, office);
        }
    }
}
