namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>How somebody was spoken with.</summary>
public enum ContactKind
{
    CallIn,
    CallOut,
    Meeting,
    Visit,
}

/// <summary>The words for a contact.</summary>
public static class ContactWords
{
    /// <summary>"Telephone call from".</summary>
    public static string InWords(this ContactKind kind) => kind switch
    {
        ContactKind.CallIn => "Telephone call from",
        ContactKind.CallOut => "Telephone call to",
        ContactKind.Meeting => "Meeting with",
        ContactKind.Visit => "Visit to",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A contact of no known kind"),
    };
}

/// <summary>
/// Somebody was spoken with about a case: a telephone call, a meeting, a visit, in one line. Contacts are only added to, as notes are.
/// </summary>
public sealed class Contact : ICaseRecord
{
    /// <summary>The longest name of whoever it was with.</summary>
    public const int NameLength = 200;

    /// <summary>The longest line of what was said.</summary>
    public const int WhatLength = 1_000;

    private Contact() => (Who, What) = ("", "");

    /// <summary>A contact with everything that is known of it.</summary>
    public Contact(int caseId, ContactFacts facts)
    {
        CaseId = caseId;
        (Number, Kind, On, Who, What, By, At) = (facts.Number, facts.Kind, facts.On, facts.Who, facts.What, facts.By, facts.At);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the contact in its case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How they were spoken with.</summary>
    public ContactKind Kind { get; private set; }

    /// <summary>The date.</summary>
    public DateOnly On { get; private set; }

    /// <summary>With whom: a name, or "the complainant".</summary>
    public string Who { get; private set; }

    /// <summary>What was said, in one line.</summary>
    public string What { get; private set; }

    /// <summary>The account that logged it.</summary>
    public Guid By { get; private set; }

    /// <summary>When it was logged, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Everything that it says.</summary>
    public ContactFacts Facts => new(Number, Kind, On, Who, What, By, At);
}

/// <summary>Everything that a contact says.</summary>
public sealed record ContactFacts(int Number, ContactKind Kind, DateOnly On, string Who, string What, Guid By, DateTimeOffset At);

/// <summary>What is entered about a contact.</summary>
/// <param name="Kind">How they were spoken with.</param>
/// <param name="On">The date.</param>
/// <param name="Who">With whom.</param>
/// <param name="What">What was said, in one line.</param>
public sealed record ContactTerms(ContactKind Kind, DateOnly On, string Who, string What);
