using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// One contact that raises several matters, each on its own route.
public sealed partial class Case
{
    /// <summary>The reference of the case from which this one was split; null where it arrived by itself.</summary>
    public string? SplitFrom { get; private set; }

    /// <summary>Why the case cannot be split now.</summary>
    public Refusal? WhyNotSplit(Officer officer) => WhyNotTriage(officer);

    /// <summary>
    /// Makes a case of one matter that this contact raises: with the same complainant and particulars, and to be triaged by itself.
    /// </summary>
    /// <param name="reference">The reference that the new case gets.</param>
    /// <param name="part">The procedure that the matter looks like, and what it is about.</param>
    /// <param name="officer">Who splits.</param>
    /// <param name="now">The instant, UTC.</param>
    public Case Split(string reference, SplitPart part, Officer officer, DateTimeOffset now)
    {
        WhyNotSplit(officer)?.Throw();
        var split = Log(new Arrival(reference, part.Procedure, Received, Answers with { Summary = part.Summary }), officer, now);
        (split.SplitFrom, split.Owner) = (Reference, Owner);
        split.Record(officer, now, $"Split from {Reference}: the same contact");
        Record(officer, now, $"Split: {reference} is a case of its own");
        return split;
    }
}

/// <summary>One matter of a contact that raises several.</summary>
/// <param name="Procedure">The key of the procedure that it looks like.</param>
/// <param name="Summary">What it is about, in one line.</param>
public sealed record SplitPart(string Procedure, string Summary);
