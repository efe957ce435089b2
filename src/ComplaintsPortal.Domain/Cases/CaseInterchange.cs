using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// A case as a council's own records state it.
public sealed partial class Case
{
    /// <summary>The case as the interchange format writes it.</summary>
    public CaseFacts Facts => new(Reference, Procedure, Received)
    {
        Triage = Triage,
        TriageReason = TriageReason,
        Channel = Channel,
        Division = Division,
        Service = Service,
        Team = Team,
        District = District,
        Complainant = Complainant,
        ComplainantType = ComplainantType,
        SubjectStatus = SubjectStatus,
        AdvocacyProvider = AdvocacyProvider,
        Summary = Particulars?.Summary,
        Account = Particulars?.Account,
        ChildName = Particulars?.ChildName,
        TriageNote = TriageNote,
        Owner = Owner,
        SplitFrom = SplitFrom,
    };

    /// <summary>A case made of a council's own records.</summary>
    public static Case FromFacts(CaseFacts facts, IEnumerable<StageFacts> stages, Procedure procedure, WorkingCalendar calendar, DateTimeOffset now)
    {
        var made = new Case { LoggedAt = now };
        made.Restate(facts, stages, procedure, calendar);
        return made;
    }

    /// <summary>
    /// Brings the case to what a council's own records say. A stage that they do not name goes; what the portal alone knows of
    /// the others (drafts, agreements) stays.
    /// </summary>
    public void Restate(CaseFacts facts, IEnumerable<StageFacts> stated, Procedure procedure, WorkingCalendar calendar)
    {
        (Reference, Procedure, Received) = (facts.Reference, facts.Procedure, facts.Received);
        (Triage, TriageReason, TriageNote, Owner) = (facts.Triage, facts.TriageReason, facts.TriageNote, facts.Owner);
        (Channel, Division, Service, Team, District) = (facts.Channel, facts.Division, facts.Service, facts.Team, facts.District);
        (Complainant, ComplainantType, SubjectStatus) = (facts.Complainant, facts.ComplainantType, facts.SubjectStatus);
        (AdvocacyProvider, SplitFrom) = (facts.AdvocacyProvider, facts.SplitFrom);
        RestateWords(facts);

        var byNumber = stated.ToDictionary(stage => stage.Number);
        stages.RemoveAll(stage => !byNumber.ContainsKey(stage.Number));
        foreach (var stage in byNumber.Values.OrderBy(stage => stage.Number))
        {
            if (Stage(stage.Number) is { } known)
            {
                known.Restate(stage);
            }
            else
            {
                stages.Add(new Stage(this, stage));
            }
        }

        Redate(procedure, calendar);
    }

    /// <summary>Brings the case about which the Ombudsman asked to what a council's own records say.</summary>
    /// <param name="about">The database's key of that case; null where this is no Ombudsman case of another.</param>
    public void RestateOmbudsmanOf(int? about) => OmbudsmanOf = about;

    private void RestateWords(CaseFacts facts)
    {
        if (Particulars is not null)
        {
            (Particulars.Summary, Particulars.Account, Particulars.ChildName) = (facts.Summary, facts.Account, facts.ChildName);
        }
        else if ((facts.Summary ?? facts.Account ?? facts.ChildName) is not null)
        {
            Particulars = new CaseParticulars(facts.Summary, facts.Account, facts.ChildName);
        }
    }
}
