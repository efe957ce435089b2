using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// A case of its own for what the Ombudsman asks about a complaint.
public sealed partial class Case
{
    /// <summary>The database's key of the complaint about which the Ombudsman asks; null for every other case.</summary>
    public int? OmbudsmanOf { get; private set; }

    /// <summary>Why no Ombudsman case can be opened about this case.</summary>
    /// <param name="officer">Who asks.</param>
    /// <param name="procedure">The procedure of this case.</param>
    /// <param name="ombudsman">The council's procedure for Ombudsman cases; null where it has none.</param>
    public static Refusal? WhyNotOpenForOmbudsman(Officer officer, Procedure procedure, Procedure? ombudsman) => procedure.Kind switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        ProcedureKind.Ombudsman => new("This is an Ombudsman case itself"),
        _ when ombudsman is null => new("The council has no procedure for Ombudsman cases"),
        _ => null,
    };

    /// <summary>Why the Ombudsman cannot have asked on that date.</summary>
    public Refusal? WhyNotOpenForOmbudsmanOn(DateOnly received, DateOnly today) =>
        DateOfAct.WhyNot(received, today, new Milestone(Received, "when this case arrived"));

    /// <summary>
    /// Opens a case about this one, because the Ombudsman asked: about the same person and place, accepted to its procedure at once.
    /// </summary>
    public Case OpenForOmbudsman(string reference, DateOnly received, Procedure ombudsman, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        WhyNotOpenForOmbudsmanOn(received, now.InUnitedKingdom().Date())?.Throw();
        var opened = Log(new Arrival(reference, ombudsman.Key, received, Answers with { Channel = null, Account = null }), officer, now);
        opened.OmbudsmanOf = Id;
        opened.Accept(ombudsman, $"The Ombudsman asked about case {Reference}", officer, now, calendar);
        return opened;
    }
}
