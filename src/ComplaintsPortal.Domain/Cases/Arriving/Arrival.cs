using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>What is known when something arrives. An officer on the telephone fills in the least of it and completes it later.</summary>
public sealed record Arrival : CaseAnswers
{
    /// <summary>The longest reference.</summary>
    public const int ReferenceLength = 60;

    /// <summary>Something that arrived, with what it is about in one line.</summary>
    public Arrival(string reference, string procedure, DateOnly received, string summary)
        : this(reference, procedure, received, new CaseAnswers { Summary = summary })
    {
    }

    /// <summary>Something that arrived, with whatever is known of it.</summary>
    public Arrival(string reference, string procedure, DateOnly received, CaseAnswers answers)
        : base(answers) => (Reference, Procedure, Received) = (reference, procedure, received);

    /// <summary>The reference that the case gets.</summary>
    public string Reference { get; init; }

    /// <summary>The procedure that it looks like; triage decides.</summary>
    public string Procedure { get; init; }

    /// <summary>The date on which it arrived.</summary>
    public DateOnly Received { get; init; }

    /// <summary>Why the person may not enter what arrived.</summary>
    public static Refusal? WhyNotLog(Officer officer) => Case.NotACaseWorker(officer);

    /// <summary>Why it cannot have arrived on that date.</summary>
    public static Refusal? WhyNotLogOn(DateOnly received, DateOnly today) => DateOfAct.WhyNot(received, today);

    /// <summary>Enters it as a case, which waits for triage and belongs to whoever logged it.</summary>
    public Case Log(Officer officer, DateTimeOffset now)
    {
        (WhyNotLog(officer) ?? WhyNotLogOn(Received, now.InUnitedKingdom().Date()))?.Throw();
        var logged = new Case
        {
            Reference = Reference,
            Procedure = Procedure,
            Received = Received,
            Decision = TriageDecision.Awaiting,
            Channel = Channel,
            Division = Division,
            Service = Service,
            Team = Team,
            District = District,
            Complainant = Complainant,
            ComplainantType = ComplainantType,
            SubjectStatus = SubjectStatus,
            AdvocacyProvider = AdvocacyProvider,
            Owner = officer.Id,
            LoggedAt = now,
            Particulars = new CaseParticulars(Summary, Account, ChildName),
        };
        logged.Record(officer, now, "Case logged");
        return logged;
    }
}
