using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Testing.Builders;

/// <summary>
/// Makes a case by doing to it what the office would do, verb by verb, in the order in which the builder is told: what it
/// builds is a case that can really come about. A step on a date moves the builder's day on; steps without one happen that day.
/// </summary>
public sealed partial class CaseBuilder
{
    private static int count;

    private readonly List<Action<Case>> steps = [];
    private readonly WorkingCalendar calendar = WorkingCalendar.EnglandAndWales;
    private Arrival arrival = new(
        $"CSC-{Interlocked.Increment(ref count):D6}", DefaultProcedures.ChildrenAct, new DateOnly(2026, 3, 2),
        "Three contact visits were cancelled at short notice");

    private Officer officer = A.Officer();
    private Officer manager = A.Manager();
    private Procedure procedure = A.Procedure();
    private DateOnly day;

    private DateTimeOffset Now => new(day, new TimeOnly(10, 0), TimeSpan.Zero);

    private Office Office => new(officer, Now, procedure, calendar, rules);

    /// <summary>The council's reference; "CSC-000001" and so on where it is not set.</summary>
    public CaseBuilder WithReference(string reference) => Arriving(arrival with { Reference = reference });

    /// <summary>The date on which it arrived, which is also the first stage's.</summary>
    public CaseBuilder ReceivedOn(DateOnly date) => Arriving(arrival with { Received = date });

    /// <summary>What it is about, in one line.</summary>
    public CaseBuilder About(string summary) => Arriving(arrival with { Summary = summary });

    /// <summary>Whatever else was known on arrival.</summary>
    public CaseBuilder Knowing(Func<Arrival, Arrival> facts) => Arriving(facts(arrival));

    /// <summary>The procedure that it looks like and is accepted to.</summary>
    public CaseBuilder Under(Procedure its)
    {
        procedure = its;
        return Arriving(arrival with { Procedure = its.Key });
    }

    /// <summary>The procedure that it looks like and is accepted to, one of the defaults.</summary>
    public CaseBuilder Under(string key) => Under(A.Procedure(key));

    /// <summary>Who logs it, owns it and does whatever no one else is named for.</summary>
    public CaseBuilder LoggedBy(Officer who)
    {
        officer = who;
        return this;
    }

    /// <summary>Who approves what no one else is named for.</summary>
    public CaseBuilder ManagedBy(Officer who)
    {
        manager = who;
        return this;
    }

    /// <summary>The day on which the steps after this one are done.</summary>
    public CaseBuilder On(DateOnly date) => Then(_ => day = date);

    /// <summary>Accepted to its procedure: it has its first stage. A complaint is assessed before, as far as that was not told yet.</summary>
    public CaseBuilder Accepted(string why = "About services under Part 3, and the complainant is eligible") => Then(@case => Accept(@case, why));

    /// <summary>Withdrawn before it was accepted.</summary>
    public CaseBuilder Withdrawn(string why = "The complainant telephoned to withdraw it") => Then(@case => @case.Triage.Withdraw(why, Office));

    /// <summary>Given to somebody.</summary>
    public CaseBuilder GivenTo(Officer owner) => Then(@case => @case.Keeping.AssignTo(owner, Office));

    /// <summary>The case.</summary>
    public Case Build()
    {
        day = arrival.Received;
        var built = arrival.Log(officer, Now);
        foreach (var step in steps)
        {
            step(built);
        }

        return built;
    }

    private TriageAnswers Answers => A.TriageAnswers() with { GroundsArose = arrival.Received.AddDays(-10) };

    private void Accept(Case @case, string why)
    {
        if (procedure.Kind is ProcedureKind.Complaint && @case.Triage.Suggestion is null)
        {
            @case.Triage.Assess(Answers, Office);
        }

        // What the assessment points to is the statutory procedure: only a manager accepts it to another.
        @case.Triage.Accept(why, @case.Triage.WhyNotAccept(Office) is null ? Office : Office with { Who = manager });
    }

    private CaseBuilder Arriving(Arrival facts)
    {
        arrival = facts;
        return this;
    }

    private CaseBuilder Then(Action<Case> step)
    {
        steps.Add(step);
        return this;
    }
}
