
namespace ComplaintsPortal.Domain.Cases.Ombudsman;

/// <summary>Whether a recommendation of the Ombudsman was complied with, as the Ombudsman counts it.</summary>
public enum Compliance
{
    /// <summary>Not done, and not due yet.</summary>
    NotDueYet,

    /// <summary>Done by the due date.</summary>
    OnTime,

    /// <summary>Done after the due date.</summary>
    Late,

    /// <summary>Not done, and the due date has passed.</summary>
    NotCompliedWith,
}

/// <summary>Something that the Ombudsman recommended and the council agreed to do by a date.</summary>
public sealed class OmbudsmanRecommendation : ICaseRecord
{
    /// <summary>The longest text or evidence.</summary>
    public const int TextLength = 4_000;

    private OmbudsmanRecommendation() => Text = "";

    /// <summary>A recommendation with everything that is known of it.</summary>
    public OmbudsmanRecommendation(int caseId, OmbudsmanRecommendationFacts facts)
    {
        CaseId = caseId;
        (Text, Due, Done, Evidence) = (facts.Text, facts.Due, facts.Done, facts.Evidence);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; }

    /// <summary>The date by which it is to be done.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The date on which it was done; null while it is not.</summary>
    public DateOnly? Done { get; private set; }

    /// <summary>What shows that it was done.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Everything that it says.</summary>
    public OmbudsmanRecommendationFacts Facts => new(Text, Due, Done, Evidence);

    internal void Restate(OmbudsmanRecommendationFacts facts) => (Text, Due, Done, Evidence) = (facts.Text, facts.Due, facts.Done, facts.Evidence);

    /// <summary>How it stands on a day.</summary>
    public Compliance On(DateOnly today) => Done switch
    {
        { } done when done <= Due => Compliance.OnTime,
        not null => Compliance.Late,
        null when today > Due => Compliance.NotCompliedWith,
        _ => Compliance.NotDueYet,
    };

    /// <summary>Why the person may not record a recommendation.</summary>
    public static Refusal? WhyNotAdd(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why it cannot be recorded as done now.</summary>
    public Refusal? WhyNotComplete(Office office) => this switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Done: not null } => new("This recommendation has already been carried out"),
        _ => null,
    };

    /// <summary>Why it cannot have been done on that date.</summary>
    public static Refusal? WhyNotCompleteOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today);

    /// <summary>Records that it was done, with what shows it.</summary>
    public void Complete(Case @case, DateOnly on, string evidence, Office office)
    {
        (WhyNotComplete(office) ?? WhyNotCompleteOn(on, office.Today))?.Throw();
        (Done, Evidence) = (on, evidence);
        @case.Record($"Ombudsman's recommendation carried out on {on:d MMMM yyyy}{(on > Due ? ", late" : "")}", office, on: on);
    }
}

/// <summary>Everything that a recommendation of the Ombudsman says.</summary>
public sealed record OmbudsmanRecommendationFacts(string Text, DateOnly Due, DateOnly? Done = null, string? Evidence = null);
