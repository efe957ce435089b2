using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// The children whom a case is about. The first one is also the child of the particulars, by whom the case is counted.
public sealed partial class Case
{
    /// <summary>Adds a child. A case that names no child yet takes the name and the status from it.</summary>
    public CaseChild AddChild(CaseChildFacts facts, Officer officer, DateTimeOffset now)
    {
        WhyNotComplete(officer)?.Throw();
        if (Particulars?.ChildName is null)
        {
            NameChild(facts);
        }

        Record(officer, now, "Child added");
        return new CaseChild(Id, facts);
    }

    /// <summary>Corrects what is known of a child.</summary>
    public void ChangeChild(CaseChild child, CaseChildFacts facts, Officer officer, DateTimeOffset now)
    {
        WhyNotComplete(officer)?.Throw();
        if (Particulars?.ChildName == child.Name)
        {
            NameChild(facts);
        }

        child.Restate(facts with { Key = child.Key });
        Record(officer, now, "Particulars of a child changed");
    }

    /// <summary>Records that a child was entered by mistake and goes.</summary>
    public void RemoveChild(CaseChild child, Officer officer, DateTimeOffset now)
    {
        WhyNotComplete(officer)?.Throw();
        if (Particulars is { } particulars && particulars.ChildName == child.Name)
        {
            (particulars.ChildName, SubjectStatus) = (null, null);
        }

        Record(officer, now, "Child removed, entered by mistake");
    }

    /// <summary>Records that the equality questions were asked, or answered otherwise than before; never what was answered.</summary>
    /// <param name="person">The person whose answers they are.</param>
    /// <param name="whose">"the complainant", "a child".</param>
    /// <param name="answers">The answers; an empty one means not asked.</param>
    /// <param name="officer">Who records it.</param>
    /// <param name="now">The instant, UTC.</param>
    public void RecordMonitoring(Person person, string whose, MonitoringAnswers answers, Officer officer, DateTimeOffset now)
    {
        WhyNotComplete(officer)?.Throw();
        person.RecordMonitoring(answers.AgeBand, answers.Gender, answers.Ethnicity, answers.Disability, answers.SexualOrientation);
        Record(officer, now, $"Equality monitoring of {whose} recorded");
    }

    private void NameChild(CaseChildFacts facts)
    {
        Particulars ??= new CaseParticulars(null);
        (Particulars.ChildName, SubjectStatus) = (facts.Name, facts.Status ?? SubjectStatus);
    }
}

/// <summary>The answers to the equality questions, each a key of the list of its name; null means not asked.</summary>
public sealed record MonitoringAnswers(string? AgeBand, string? Gender, string? Ethnicity, string? Disability, string? SexualOrientation);
