using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Accepting a statutory complaint straight to stage 2, by agreement.
public sealed partial class Case
{
    private readonly List<StageSkip> skips = [];

    /// <summary>The stages that were skipped by agreement.</summary>
    public IReadOnlyList<StageSkip> Skips => skips;

    /// <summary>Why stage 1 cannot be skipped now.</summary>
    public Refusal? WhyNotSkipStageOne(Officer officer, Procedure procedure) => WhyNotAccept(officer, procedure) switch
    {
        { } refusal => refusal,
        _ when !procedure.IsStatutory || procedure.Stage(2) is null => new("Stage 1 is skipped by agreement under the statutory procedure only", Authority.Guidance),
        _ => null,
    };

    /// <summary>Why it cannot have been agreed on that date.</summary>
    public Refusal? WhyNotSkipStageOneOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Received, "when it arrived"));

    /// <summary>Accepts the complaint straight to stage 2, which counts from the day of the agreement.</summary>
    /// <param name="facts">Who agreed, why and when.</param>
    /// <param name="reason">The escalation reason for it, where the council's list has one.</param>
    /// <param name="procedure">The statutory procedure.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="calendar">For the clock.</param>
    public void SkipStageOne(StageSkipFacts facts, ListEntry? reason, Procedure procedure, Officer officer, DateTimeOffset now, WorkingCalendar calendar)
    {
        (WhyNotSkipStageOne(officer, procedure) ?? WhyNotSkipStageOneOn(facts.On, now.InUnitedKingdom().Date()))?.Throw();
        Procedure = procedure.Key;
        Triage = Triage.Accepted;
        TriageNote = facts.Why;
        Assessment?.Restate(Assessment.Facts with { DecidedBy = officer.Id });
        skips.Add(new StageSkip(Id, facts with { Stage = 1 }));
        Begin(2, facts.On, reason?.Key, procedure, calendar);
        Record(officer, now, $"Accepted: {procedure.Name}, straight to stage 2 as agreed on {facts.On:d MMMM yyyy}", facts.Why, 2);
    }
}
