using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>Which person each of its people is: a mistaken one is put right, and one who was recorded twice becomes one.</summary>
public sealed class CasePersons(Case @case)
{
    private static readonly Refusal SamePerson = new("That is the same person");

    /// <summary>Records in the history of the case that something of one of its people was changed.</summary>
    public void RecordChange(string person, string what, Office office, string? why = null)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        @case.RecordOf(person, what, office, why);
    }

    /// <summary>The case turns out to be by somebody who is known already. Null where it was nobody's before, or is theirs already.</summary>
    public PersonChange? TakeOver(string person, Office office)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        if (@case.Complainant == person)
        {
            return null;
        }

        var before = @case.Complainant;
        @case.Complainant = person;
        @case.RecordOf(person, "The complainant is the person of an earlier case", office);
        return before is null ? null : Changed(PersonRole.Complainant, PersonChangeKind.TakenOver, before, person, null, office);
    }

    /// <summary>Why the complainant cannot be said to be somebody else.</summary>
    public Refusal? WhyNotSeparate(Office office) =>
        CaseKeeping.WhyNotComplete(office) ?? (@case.Complainant is null ? new Refusal("Nobody is recorded as the complainant yet") : null);

    /// <summary>The complainant is somebody else than was recorded: a new person, or the one who was recorded before.</summary>
    /// <param name="other">The key of the person who it is.</param>
    /// <param name="why">How that was found out.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public PersonChange Separate(string other, string why, Office office)
    {
        (WhyNotSeparate(office) ?? (@case.Complainant == other ? SamePerson : null))?.Throw();
        var before = @case.Complainant!;
        @case.Complainant = other;
        RecordSeparation("the complainant", before, other, why, office);
        return Changed(PersonRole.Complainant, PersonChangeKind.Separated, before, other, why, office);
    }

    /// <summary>A child of the case is somebody else than was recorded.</summary>
    public PersonChange SeparateChild(CaseChild child, string other, string why, Office office)
    {
        (CaseKeeping.WhyNotComplete(office) ?? (child.Key == other ? SamePerson : null))?.Throw();
        var before = child.Key;
        child.Restate(child.Facts with { Key = other });
        RecordSeparation("the child", before, other, why, office);
        return Changed(PersonRole.Child, PersonChangeKind.Separated, before, other, why, office);
    }

    /// <summary>Why two people cannot be made one.</summary>
    /// <param name="kept">The key of the one whose details stay.</param>
    /// <param name="other">The key of the other.</param>
    /// <param name="inOneCase">Whether both are children of one case.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public static Refusal? WhyNotMerge(string kept, string other, bool inOneCase, Office office) => Case.NotACaseWorker(office.Who) switch
    {
        { } refusal => refusal,
        _ when kept == other => SamePerson,
        _ when inOneCase => new("A case names both of them as its children. Remove one of the two there first"),
        _ => null,
    };

    /// <summary>Makes the case one of the person who stays: as complainant, as a child, or both. What was changed by it.</summary>
    /// <param name="terms">Who stays, and who becomes one with them.</param>
    /// <param name="children">The children of the case.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public IReadOnlyList<PersonChange> Merge(PersonMerge terms, IReadOnlyList<CaseChild> children, Office office)
    {
        WhyNotMerge(terms.Kept, terms.Other, inOneCase: false, office)?.Throw();
        List<PersonChange> changes = [];
        if (@case.Complainant == terms.Other)
        {
            @case.Complainant = terms.Kept;
            changes.Add(Changed(PersonRole.Complainant, PersonChangeKind.Merged, terms.Other, terms.Kept, terms.Why, office));
        }

        // A case of both children keeps both: two of one key could not be told apart.
        if (children.All(child => child.Key != terms.Kept) && children.FirstOrDefault(child => child.Key == terms.Other) is { } one)
        {
            one.Restate(one.Facts with { Key = terms.Kept });
            changes.Add(Changed(PersonRole.Child, PersonChangeKind.Merged, terms.Other, terms.Kept, terms.Why, office));
        }

        if (changes.Count > 0)
        {
            @case.RecordOf(terms.Kept, "Two records of one person were merged", office, terms.Why);
        }

        return changes;
    }

    /// <summary>Undoes what a merge did to the case. Where the case has gone to somebody else since, it stays there.</summary>
    /// <param name="changes">What the merge changed.</param>
    /// <param name="children">The children of the case.</param>
    /// <param name="why">Why it is undone.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void UndoMerge(IReadOnlyList<PersonChange> changes, IReadOnlyList<CaseChild> children, string why, Office office)
    {
        CaseKeeping.WhyNotComplete(office)?.Throw();
        foreach (var change in changes.Where(change => change is { Kind: PersonChangeKind.Merged, UndoneOn: null }))
        {
            if (change.Role is PersonRole.Complainant && @case.Complainant == change.To)
            {
                @case.Complainant = change.From;
            }

            if (change.Role is PersonRole.Child && children.FirstOrDefault(child => child.Key == change.To) is { } one)
            {
                one.Restate(one.Facts with { Key = change.From });
            }

            change.Undo(office.Today);
            @case.RecordOf(change.From, "The merging of two records of one person was undone", office, why);
            @case.RecordOf(change.To, "A case of this person went back to the other record", office, why);
        }
    }

    private void RecordSeparation(string who, string before, string other, string why, Office office)
    {
        @case.RecordOf(other, $"{FirstLetter.Capital(who)} is somebody else than was recorded", office, why);
        @case.RecordOf(before, $"A case of this person was found to be somebody else's: {who} is another", office, why);
    }

    private PersonChange Changed(PersonRole role, PersonChangeKind kind, string from, string to, string? why, Office office)
    {
        @case.PersonChanges.Add(new PersonChange(@case.Id, new PersonChangeFacts(role, kind, from, to, office.Today, office.Who.Id, why)));
        return @case.PersonChanges[^1];
    }
}

/// <summary>Who of two people stays, and who becomes one with them.</summary>
/// <param name="Kept">The key of the one whose details stay.</param>
/// <param name="Other">The key of the one whose cases become theirs; their details are kept, so that it can be undone.</param>
/// <param name="Why">How it was found out that they are one.</param>
public sealed record PersonMerge(string Kept, string Other, string Why);
