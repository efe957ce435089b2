using System.Security.Cryptography;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Reporting;

/// <summary>
/// The figures of the Ombudsman's annual letter to the council. They are entered as the letter prints them: the Ombudsman counts by other dates and may count
/// otherwise than the council's records do.
/// </summary>
public sealed class OmbudsmanLetter
{
    private OmbudsmanLetter() => (Period, Facts) = ("", new OmbudsmanLetterFacts());

    /// <summary>A letter of which nothing is known yet.</summary>
    public OmbudsmanLetter(string period)
        : this() => Period = period;

    /// <summary>A letter with everything that it says.</summary>
    public OmbudsmanLetter(string period, OmbudsmanLetterFacts facts) => (Period, Facts, Version) = (period, facts, 1);

    /// <summary>The financial year that it is about: "2025-26".</summary>
    public string Period { get; private set; }

    /// <summary>What it says.</summary>
    public OmbudsmanLetterFacts Facts { get; private set; }

    /// <summary>The letter itself; null where it was not added, or not read with this.</summary>
    public OmbudsmanLetterPaper? Paper { get; private set; }

    /// <summary>The SHA-256 hash of the letter itself, in small hexadecimal digits; null where it was not added.</summary>
    public string? PaperHash { get; private set; }

    /// <summary>Raised by every change, 0 while nothing was entered; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>Why the person may not enter the figures of a letter.</summary>
    public static Refusal? WhyNotRecord(Officer officer) =>
        officer.WorksOnCases ? null : new Refusal("Only officers and managers enter the figures of the Ombudsman's letter");

    /// <summary>Enters what it says.</summary>
    /// <returns>What the history says.</returns>
    public HistoryEntry Record(OmbudsmanLetterFacts facts, Officer officer, DateTimeOffset now)
    {
        WhyNotRecord(officer)?.Throw();
        Restate(facts);
        return new HistoryEntry(now, officer.Id, officer.Name, $"Figures of the Ombudsman's annual letter on {Period} entered");
    }

    /// <summary>Keeps the letter itself, in place of one that was added before.</summary>
    /// <param name="pdf">The letter as it came; null to keep none.</param>
    /// <param name="officer">Who does it.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <returns>What the history says.</returns>
    public HistoryEntry Keep(byte[]? pdf, Officer officer, DateTimeOffset now)
    {
        WhyNotRecord(officer)?.Throw();
        (Paper, PaperHash) = pdf is null ? (null, null) : (new OmbudsmanLetterPaper(Period, pdf), Convert.ToHexStringLower(SHA256.HashData(pdf)));
        Version++;
        return new HistoryEntry(
            now, officer.Id, officer.Name, $"The Ombudsman's annual letter on {Period} {(pdf is null ? "taken out of" : "added to")} what is published");
    }

    /// <summary>Brings it to what a council's own records say of it.</summary>
    public void Restate(OmbudsmanLetterFacts facts)
    {
        Facts = facts;
        Version++;
    }
}

/// <summary>What the Ombudsman's annual letter says; null where it does not say it.</summary>
public sealed record OmbudsmanLetterFacts
{
    /// <summary>How many complaints and enquiries the Ombudsman received.</summary>
    public int? Received { get; init; }

    /// <summary>How many the Ombudsman decided.</summary>
    public int? Decided { get; init; }

    /// <summary>How many of those were investigated in detail.</summary>
    public int? Investigated { get; init; }

    /// <summary>How many of those were upheld.</summary>
    public int? Upheld { get; init; }

    /// <summary>The uphold rate that the letter prints, in per cent.</summary>
    public int? UpholdRate { get; init; }

    /// <summary>The average uphold rate of similar authorities, in per cent.</summary>
    public int? SimilarRate { get; init; }
}
