using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>The person for whom a Member of Parliament or a councillor enquires. Personal data, in a table of its own.</summary>
public sealed class Constituent : ICaseRecord
{
    /// <summary>The longest name.</summary>
    public const int NameLength = ContactDetails.LineLength;

    /// <summary>The longest contact details.</summary>
    public const int ContactLength = ContactDetails.AddressLength;

    private Constituent() => Name = "";

    /// <summary>The constituent of a case.</summary>
    public Constituent(int caseId, ConstituentFacts facts) => (CaseId, Name, Contact) = (caseId, facts.Name, facts.Contact);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Their name.</summary>
    public string Name { get; private set; }

    /// <summary>How to reach them, in free words.</summary>
    public string? Contact { get; private set; }

    /// <summary>Everything that it says.</summary>
    public ConstituentFacts Facts => new(Name, Contact);

    /// <summary>Why the person may not record the constituent.</summary>
    public static Refusal? WhyNotRecord(Office office) => Case.NotACaseWorker(office.Who);

    internal void Restate(ConstituentFacts facts) => (Name, Contact) = (facts.Name, facts.Contact);
}

/// <summary>What is known of a constituent.</summary>
public sealed record ConstituentFacts(string Name, string? Contact);
