using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>The case as the interchange format states it.</summary>
public sealed class CaseInterchange(Case @case)
{
    /// <summary>The case as the interchange format writes it.</summary>
    public CaseFacts Facts => new(@case.Reference, @case.Procedure, @case.Received)
    {
        Triage = @case.Decision,
        TriageReason = @case.TriageReason,
        Channel = @case.Channel,
        Division = @case.Division,
        Service = @case.Service,
        Team = @case.Team,
        District = @case.District,
        Complainant = @case.Complainant,
        ComplainantType = @case.ComplainantType,
        SubjectStatus = @case.SubjectStatus,
        AdvocacyProvider = @case.AdvocacyProvider,
        Summary = @case.Particulars?.Summary,
        Account = @case.Particulars?.Account,
        ChildName = @case.Particulars?.ChildName,
        TriageNote = @case.TriageNote,
        Owner = @case.Owner,
        SplitFrom = @case.SplitFrom,
        ErasedOn = @case.ErasedOn,
    };

    /// <summary>A case made of a council's own records.</summary>
    public static Case FromFacts(CaseFacts facts, IEnumerable<StageFacts> stages, Procedure procedure, WorkingCalendar calendar, DateTimeOffset now)
    {
        var made = new Case { LoggedAt = now };
        made.Interchange.Restate(facts, stages, procedure, calendar);
        return made;
    }

    /// <summary>
    /// Brings the case to what a council's own records say. A stage that they do not name goes; what the portal alone knows of
    /// the others (drafts, agreements) stays.
    /// </summary>
    public void Restate(CaseFacts facts, IEnumerable<StageFacts> stated, Procedure procedure, WorkingCalendar calendar)
    {
        (@case.Reference, @case.Procedure, @case.Received) = (facts.Reference, facts.Procedure, facts.Received);
        (@case.Decision, @case.TriageReason, @case.TriageNote, @case.Owner) = (facts.Triage, facts.TriageReason, facts.TriageNote, facts.Owner);
        (@case.Channel, @case.Division, @case.Service, @case.Team, @case.District) = (facts.Channel, facts.Division, facts.Service, facts.Team, facts.District);
        (@case.Complainant, @case.ComplainantType, @case.SubjectStatus) = (facts.Complainant, facts.ComplainantType, facts.SubjectStatus);
        (@case.AdvocacyProvider, @case.SplitFrom, @case.ErasedOn) = (facts.AdvocacyProvider, facts.SplitFrom, facts.ErasedOn);
        RestateWords(facts);

        var byNumber = stated.ToDictionary(stage => stage.Number);
        @case.stages.RemoveAll(stage => !byNumber.ContainsKey(stage.Number));
        foreach (var stage in byNumber.Values.OrderBy(stage => stage.Number))
        {
            if (@case.Stage(stage.Number) is { } known)
            {
                known.Interchange.Restate(stage);
            }
            else
            {
                @case.stages.Add(new Stage(@case, stage));
            }
        }

        @case.stages.ForEach(stage => stage.Redate(procedure, calendar));
    }

    /// <summary>Brings the case about which the Ombudsman asked to what a council's own records say.</summary>
    /// <param name="about">The database's key of that case; null where this is no Ombudsman case of another.</param>
    public void RestateOmbudsmanOf(int? about) => @case.OmbudsmanOf = about;

    private void RestateWords(CaseFacts facts)
    {
        if (@case.Particulars is not null)
        {
            (@case.Particulars.Summary, @case.Particulars.Account, @case.Particulars.ChildName) = (facts.Summary, facts.Account, facts.ChildName);
        }
        else if ((facts.Summary ?? facts.Account ?? facts.ChildName) is not null)
        {
            @case.Particulars = new CaseParticulars(facts.Summary, facts.Account, facts.ChildName);
        }
    }
}
