
namespace ComplaintsPortal.Domain.Cases.Ombudsman;

/// <summary>What the Local Government and Social Care Ombudsman asked and decided. Received is not decided in the same year.</summary>
public sealed class OmbudsmanRecord : ICaseRecord
{
    /// <summary>The longest paragraph for the report.</summary>
    public const int ParagraphLength = 2_000;

    private OmbudsmanRecord() => Reference = "";

    /// <summary>What the Ombudsman did in a case.</summary>
    public OmbudsmanRecord(int caseId, OmbudsmanFacts facts)
    {
        CaseId = caseId;
        Reference = facts.Reference;
        State(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The Ombudsman's reference, unique: see <see cref="OmbudsmanReference"/>.</summary>
    public string Reference { get; private set; }

    /// <summary>The date on which the Ombudsman received the complaint.</summary>
    public DateOnly? Received { get; private set; }

    /// <summary>The date of the decision; null while there is none.</summary>
    public DateOnly? Decided { get; private set; }

    /// <summary>A key of the list <c>ombudsman-category</c>.</summary>
    public string? Category { get; private set; }

    /// <summary>A key of the list <c>ombudsman-decision</c>.</summary>
    public string? Decision { get; private set; }

    /// <summary>A key of the list <c>ombudsman-decision-type</c>.</summary>
    public string? DecisionType { get; private set; }

    /// <summary>A key of the list <c>ombudsman-topic</c>.</summary>
    public string? Topic { get; private set; }

    /// <summary>Whether the Ombudsman issued a public interest report.</summary>
    public bool PublicReport { get; private set; }

    /// <summary>What the report tells of the case, without names, once somebody else has cleared it; null where nobody wrote it.</summary>
    public string? Paragraph { get; private set; }

    /// <summary>Who wrote that paragraph, and who else cleared it.</summary>
    public Clearance Clearance { get; private set; } = new();

    /// <summary>Everything that it says.</summary>
    public OmbudsmanFacts Facts => new(Reference)
    {
        Received = Received,
        Decided = Decided,
        Category = Category,
        Decision = Decision,
        DecisionType = DecisionType,
        Topic = Topic,
        PublicReport = PublicReport,
        Paragraph = Paragraph,
        Clearance = Clearance,
    };

    /// <summary>Why the person may not record what the Ombudsman did.</summary>
    public static Refusal? WhyNotRecord(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why the Ombudsman cannot have received or decided it on that date.</summary>
    public static Refusal? WhyNotOn(DateOnly on, DateOnly? received, DateOnly today) =>
        DateOfAct.WhyNot(on, today, new Milestone(received, "when the Ombudsman received it"));

    /// <summary>Why the person may not write what the report tells of the case.</summary>
    public static Refusal? WhyNotTell(Office office) => WhyNotRecord(office);

    /// <summary>Writes what the report tells of the case. A clearance that another paragraph was given is void.</summary>
    public void Tell(Case @case, string? paragraph, Office office)
    {
        WhyNotTell(office)?.Throw();
        var voided = paragraph == Paragraph ? "" : Clearance.FallsAway;
        Clearance = paragraph == Paragraph ? Clearance : new Clearance(paragraph is null ? null : office.Who.Id);
        Paragraph = paragraph;
        @case.Record($"Paragraph for the report on the Ombudsman's decision written{voided}", office);
    }

    /// <summary>Why the person may not clear what the report tells of the case.</summary>
    public Refusal? WhyNotClear(Office office) => Case.NotACaseWorker(office.Who) ?? Clearance.WhyNotGive(Paragraph is not null, office.Who);

    /// <summary>Clears what the report tells of the case.</summary>
    public void Clear(Case @case, Office office)
    {
        WhyNotClear(office)?.Throw();
        Clearance = Clearance.Given(office.Who, office.Today);
        @case.Record("Paragraph for the report on the Ombudsman's decision cleared", office);
    }

    internal void State(OmbudsmanFacts facts)
    {
        (Reference, Received, Decided, PublicReport) = (facts.Reference, facts.Received, facts.Decided, facts.PublicReport);
        (Category, Decision, DecisionType, Topic) = (facts.Category, facts.Decision, facts.DecisionType, facts.Topic);
        (Paragraph, Clearance) = (facts.Paragraph, facts.Clearance);
    }
}

/// <summary>Everything that is recorded of the Ombudsman's part.</summary>
public sealed record OmbudsmanFacts(string Reference)
{
    public DateOnly? Received { get; init; }

    public DateOnly? Decided { get; init; }

    public string? Category { get; init; }

    public string? Decision { get; init; }

    public string? DecisionType { get; init; }

    public string? Topic { get; init; }

    public bool PublicReport { get; init; }

    public string? Paragraph { get; init; }

    public Clearance Clearance { get; init; } = new();
}
