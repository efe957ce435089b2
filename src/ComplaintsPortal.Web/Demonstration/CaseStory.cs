using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>
/// One invented case, brought to where it stands by doing to it what the office would have done: each act on a working day, by
/// somebody, through the rules that hold for everybody.
/// </summary>
internal sealed class CaseStory(InventedCouncil council, Case @case, Officer officer)
{
    private DateOnly day = @case.Received;
    private Officer by = officer;
    private int minutes;

    /// <summary>The case as it stands.</summary>
    public Case Case => @case;

    /// <summary>The stage at which it stands.</summary>
    public Stage Stage => @case.CurrentStage!;

    /// <summary>The council whose case it is.</summary>
    public InventedCouncil Council => council;

    /// <summary>The day to which the story has come.</summary>
    public DateOnly Day => day;

    /// <summary>The procedure that it follows.</summary>
    public Procedure Procedure => council.Setup.Procedure(@case.Procedure);

    private DateTimeOffset Now => council.At(day, minutes);

    /// <summary>Who acts, when, and under which rules, at this point of the story.</summary>
    public Office Office => council.Setup.Office(by, Now, @case.Procedure);

    /// <summary>What follows was done so many working days ago.</summary>
    public CaseStory On(int workingDaysAgo)
    {
        (day, minutes) = (council.Ago(workingDaysAgo), 0);
        return this;
    }

    /// <summary>What follows was done by somebody else.</summary>
    public CaseStory By(Officer other)
    {
        by = other;
        return this;
    }

    /// <summary>Something was done, on the day and by whom the story has come to.</summary>
    public CaseStory Do(Action<Case, Act> act)
    {
        act(@case, new Act(day, Office));
        return Later();
    }

    /// <summary>Assessed: who complains, of what, and what else is known of it.</summary>
    public CaseStory Assess(Func<TriageAnswers, TriageAnswers>? more = null)
    {
        var answers = new TriageAnswers { Standing = StandingOf(@case.ComplainantType), Matter = MatterOf(@case), GroundsArose = @case.Received.AddDays(-14) };
        @case.Triage.Assess(more?.Invoke(answers) ?? answers, Office);
        return Later();
    }

    /// <summary>Accepted to the procedure that it looked like; a complaint is assessed before, as far as that was not told yet.</summary>
    public CaseStory Accept(string? why = null)
    {
        if (Procedure.Kind is ProcedureKind.Complaint && @case.Triage.Suggestion is null)
        {
            Assess();
        }

        @case.Triage.Accept(why, Office);
        return Later();
    }

    /// <summary>Acknowledged.</summary>
    public CaseStory Acknowledge()
    {
        Stage.Acknowledge(day, Office);
        return Later();
    }

    /// <summary>One more point of complaint.</summary>
    /// <param name="words">What is complained of.</param>
    /// <param name="theme">A key of the list <c>theme</c>.</param>
    /// <param name="desired">What the complainant would like to come of it.</param>
    public CaseStory Point(string words, string theme, string desired)
    {
        Stage.Points.Add(new PointTerms(words, theme, DesiredOutcome: desired), Office);
        return Later();
    }

    /// <summary>Gone on to the next stage.</summary>
    /// <param name="reason">A key of the list <c>escalation-reason</c>.</param>
    public CaseStory GoOn(string reason = "disagreed-outcome")
    {
        @case.Escalation.GoOn(day, council.Setup.Lists.Find(ListName.EscalationReason, reason), Office);
        return Later();
    }

    /// <summary>Extended on these terms.</summary>
    public CaseStory Extend(ExtensionTerms terms)
    {
        Stage.Clock.Extend(terms, Office);
        return Later();
    }

    /// <summary>Linked to another case.</summary>
    public CaseStory LinkTo(CaseStory other, string kind)
    {
        var entry = council.Setup.Lists.Find(ListName.LinkKind, kind)!;
        @case.Keeping.LinkTo(other.Case.Id, false, entry, Office);
        other.Case.Keeping.RecordLinkFrom(entry, Office);
        return Later();
    }

    /// <summary>A little later on the same day: nothing takes no time.</summary>
    public CaseStory Later()
    {
        minutes += 6;
        return this;
    }

    private static Standing StandingOf(string? type) => type switch
    {
        "care-leaver" => Standing.CareLeaver,
        "young-person" => Standing.Child,
        "foster-carer" => Standing.FosterCarer,
        "special-guardian" => Standing.SpecialGuardian,
        _ => Standing.Parent,
    };

    private static Matter MatterOf(Case @case) => @case.Procedure switch
    {
        DefaultProcedures.ChildrenAct => @case.ComplainantType == "care-leaver" ? Matter.LeavingCare : Matter.PartThree,
        DefaultProcedures.Code => Matter.UnlistedFunction,
        _ => Matter.NotSocialCare,
    };
}

/// <summary>When something was done, and by whom.</summary>
/// <param name="Day">The working day.</param>
/// <param name="Office">Who acts, when, and under which rules.</param>
internal sealed record Act(DateOnly Day, Office Office);
