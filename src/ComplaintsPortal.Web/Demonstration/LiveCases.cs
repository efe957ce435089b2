using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>A handful of invented cases in the middle of things: one for each list that an officer's day begins with.</summary>
internal sealed class LiveCases(PortalDb db, CouncilSetup setup, Officer officer, Officer manager, DateTimeOffset now)
{
    private const string Draft = "Thank you for telling us what happened. We have looked at each point that you raised, and this is what we found.";

    private DateOnly Today => now.InUnitedKingdom().Date();

    internal async Task AddAsync()
    {
        await LogAsync("No personal adviser since turning 18", DefaultProcedures.ChildrenAct, 7, "care-leaver", "Jordan Example", accept: true);
        await LogAsync("Contact visit cancelled twice", DefaultProcedures.ChildrenAct, 10, "parent", "Robin Sample", accept: true);
        await LogAsync("Complaint unanswered since last month", DefaultProcedures.ChildrenAct, 14, "parent", "Casey Invented", accept: true);
        await LogAsync("Would like to complain about a school bus", "corporate", 1, "parent", "Morgan Fictive", accept: false);
        await LogAsync("Young person unhappy about a placement move", DefaultProcedures.ChildrenAct, 0, "young-person", "Alex Madeup", accept: false);
        await LogAsync("Constituent waits for a decision on short breaks", "mp-enquiry", 6, "mp", "Office of an invented MP", accept: true);
        await LogAsync("Thanks for the patience of a social worker", "compliment", 2, "foster-carer", "Sam Pretend", accept: true);
        Submitted(await LogAsync("Papers for a review arrived a week late", DefaultProcedures.ChildrenAct, 8, "parent", "Pat Conjured", accept: true));
        Returned(await LogAsync("A report held wrong dates", DefaultProcedures.Code, 9, "parent", "Lee Notional", accept: true));
        Approved(await LogAsync("An allowance was paid late", DefaultProcedures.Code, 9, "foster-carer", "Kim Supposed", accept: true));
        await db.SaveChangesAsync();
    }

    private async Task<Case> LogAsync(string summary, string procedure, int workingDaysAgo, string type, string name, bool accept)
    {
        var received = Today;
        for (var back = 0; back < workingDaysAgo || !setup.Calendar.IsWorkingDay(received);)
        {
            received = received.AddDays(-1);
            back += setup.Calendar.IsWorkingDay(received) ? 1 : 0;
        }

        var key = Guid.CreateVersion7(now).ToString("N");
        db.ContactDetails.Add(new ContactDetails(key, name, $"{name.Replace(' ', '.').ToLowerInvariant()}@mail.example", $"01632 960{Today.DayNumber % 10}{received.DayNumber % 100:00}", null));
        var arrival = new Arrival(await db.NextReferenceAsync(Today.Year), procedure, received, summary)
        {
            Account = $"{summary}. Told to us by telephone; more is to follow.",
            Channel = "phone",
            Service = "leaving-care",
            Complainant = key,
            ComplainantType = type,
            SubjectStatus = "care-leaver",
            AdvocacyProvider = type is "young-person" or "care-leaver" ? "anyshire-youth-voice" : null,
        };
        var logged = Case.Log(arrival, officer, now);
        if (accept)
        {
            Assess(logged, type);
            if (setup.Procedure(procedure).Kind is ProcedureKind.Complaint)
            {
                logged.Assess(AnswersOf(type, received), officer, now);
            }

            logged.Accept(setup.Procedure(procedure), "Somebody who may complain, about something within the procedure, in time", officer, now, setup.Calendar);
        }

        db.Cases.Add(logged);
        await db.SaveChangesAsync();
        return logged;
    }

    private static TriageAnswers AnswersOf(string type, DateOnly received) => new()
    {
        Standing = type switch { "care-leaver" => Standing.CareLeaver, "young-person" => Standing.Child, "foster-carer" => Standing.FosterCarer, _ => Standing.Parent },
        Matter = type is "care-leaver" ? Matter.LeavingCare : Matter.PartThree,
        GroundsArose = received.AddDays(-14),
    };

    // A complaint is assessed before it is accepted.
    private void Assess(Case @case, string type)
    {
        var procedure = setup.Procedure(@case.Procedure);
        if (procedure.Kind is not ProcedureKind.Complaint)
        {
            return;
        }

        var answers = new TriageAnswers
        {
            Standing = type switch
            {
                "care-leaver" => Standing.CareLeaver,
                "young-person" => Standing.Child,
                "foster-carer" => Standing.FosterCarer,
                _ => Standing.Parent,
            },
            Matter = procedure.IsStatutory ? Matter.PartThree : Matter.UnlistedFunction,
            GroundsArose = @case.Received.AddDays(-14),
        };
        @case.Assess(answers, officer, now);
    }

    private void Submitted(Case @case)
    {
        @case.Stages[0].DraftResponse(Draft, setup.Procedure(@case.Procedure), officer, now);
        @case.Stages[0].SubmitResponse(officer, now);
    }

    private void Returned(Case @case)
    {
        Submitted(@case);
        @case.Stages[0].ReturnResponse("The second point is not answered", manager, now);
    }

    private void Approved(Case @case)
    {
        Submitted(@case);
        @case.Stages[0].ApproveResponse(manager, now);
    }
}
