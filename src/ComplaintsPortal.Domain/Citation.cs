namespace ComplaintsPortal.Domain;

/// <summary>Where a rule comes from: the words with which the screen cites it, and where it can be read.</summary>
public abstract record Citation
{
    /// <summary>"regulation 8".</summary>
    public abstract string Words { get; }

    /// <summary>Where it is published; null where it has no address of its own.</summary>
    public virtual Uri? Address => null;

    /// <summary>The words.</summary>
    public sealed override string ToString() => Words;

    /// <summary>The words, for a sentence that cites it.</summary>
    public static implicit operator string(Citation citation) => citation.Words;
}

/// <summary>A regulation of the Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Paragraphs">The paragraphs, as written: "(3) and (5)"; empty for the whole of it.</param>
public sealed record Regulation(int Number, string Paragraphs = "") : Citation
{
    /// <summary>Where the regulations are published.</summary>
    internal const string Instrument = "https://www.legislation.gov.uk/uksi/2006/1738";

    /// <inheritdoc />
    public override string Words => FormattableString.Invariant($"regulation {Number}{Paragraphs}");

    /// <inheritdoc />
    public override Uri Address => new(FormattableString.Invariant($"{Instrument}/regulation/{Number}"));
}

/// <summary>Several regulations together.</summary>
/// <param name="Numbers">Their numbers, as written: "2 and 17(2)".</param>
public sealed record Regulations(string Numbers) : Citation
{
    /// <inheritdoc />
    public override string Words => $"regulations {Numbers}";

    /// <inheritdoc />
    public override Uri Address => new(Regulation.Instrument);
}

/// <summary>A section of the Children Act 1989.</summary>
/// <param name="Number">Its number with its subsection: "26(3A)".</param>
public sealed record ActSection(string Number) : Citation
{
    /// <inheritdoc />
    public override string Words => $"Children Act 1989, section {Number}";

    /// <inheritdoc />
    public override Uri Address => new($"https://www.legislation.gov.uk/ukpga/1989/41/section/{Number.Split('(')[0]}");
}

/// <summary>A clause of the Local Government and Social Care Ombudsman's Complaint Handling Code.</summary>
/// <param name="Clause">Its number, or several as written: "6.2 and 6.3".</param>
public sealed record Code(string Clause) : Citation
{
    internal static readonly Uri Published = new(
        "https://www.lgo.org.uk/information-centre/information-for-organisations-we-investigate/complaint-handling-code/complaint-handling-code");

    /// <inheritdoc />
    public override string Words => $"Complaint Handling Code {Clause}";

    /// <inheritdoc />
    public override Uri Address => Published;
}

/// <summary>A whole section of that Code.</summary>
/// <param name="Number">Its number.</param>
public sealed record CodeSection(int Number) : Citation
{
    /// <inheritdoc />
    public override string Words => FormattableString.Invariant($"Complaint Handling Code, section {Number}");

    /// <inheritdoc />
    public override Uri Address => Code.Published;
}

/// <summary>The statutory guidance of 2006 under section 7 of the Local Authority Social Services Act 1970.</summary>
/// <param name="Paragraph">The paragraph; null for the guidance as a whole.</param>
public sealed record Guidance(string? Paragraph = null) : Citation
{
    /// <inheritdoc />
    public override string Words => Paragraph is null ? "Getting the Best from Complaints" : $"Getting the Best from Complaints {Paragraph}";
}

/// <summary>The Ombudsman's guide for practitioners on the statutory procedure.</summary>
public sealed record OmbudsmanGuide : Citation
{
    /// <inheritdoc />
    public override string Words => "the Ombudsman's guide of March 2021";
}

/// <summary>Whatever else a rule rests on, in words: a rule of the council itself, or several sources together.</summary>
/// <param name="Text">The words.</param>
public sealed record Worded(string Text) : Citation
{
    /// <inheritdoc />
    public override string Words => Text;
}
