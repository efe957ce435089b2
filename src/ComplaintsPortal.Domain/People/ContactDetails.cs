namespace ComplaintsPortal.Domain.People;

/// <summary>Who a complainant is and how to reach them. Personal data, in a table of its own so that retention can erase it.</summary>
public sealed class ContactDetails
{
    /// <summary>The longest name, e-mail address or telephone number.</summary>
    public const int LineLength = 200;

    /// <summary>The longest postal address.</summary>
    public const int AddressLength = 1000;

    // A line of fewer letters and digits tells of no place.
    private const int ShortestTelling = 5;

    private ContactDetails() => (Person, Name) = ("", "");

    /// <summary>The details of one person.</summary>
    public ContactDetails(string person, string name, string? email, string? telephone, string? address, RestrictedAddress? restricted = null)
    {
        Person = person;
        Name = name;
        Email = email;
        Telephone = telephone;
        Address = address;
        Restricted = restricted;
    }

    /// <summary>The opaque key of the person.</summary>
    public string Person
    {
        get;
        private set
        {
            field = value;
            PersonKey = WrittenKey.Folded(value);
        }
    }

    /// <summary>What the person's key is compared by.</summary>
    public string PersonKey { get; private set; } = "";

    /// <summary>The name by which they are addressed.</summary>
    public string Name
    {
        get;
        private set
        {
            field = value;
            NameKey = FoldedKey.OfName(value);
            SurnameKey = FoldedKey.Surname(NameKey);
        }
    }

    /// <summary>What the name is found by, however it is typed.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>What the last word of the name is found by.</summary>
    public string SurnameKey { get; private set; } = "";

    /// <summary>E-mail address.</summary>
    public string? Email
    {
        get;
        private set
        {
            field = value;
            EmailKey = FoldedKey.OfEmail(value);
        }
    }

    /// <summary>What the e-mail address is found by.</summary>
    public string? EmailKey { get; private set; }

    /// <summary>Telephone number, as given.</summary>
    public string? Telephone
    {
        get;
        private set
        {
            field = value;
            TelephoneKey = FoldedKey.OfTelephone(value);
        }
    }

    /// <summary>The digits of the telephone number, by which it is found.</summary>
    public string? TelephoneKey { get; private set; }

    /// <summary>Postal address, one line a line.</summary>
    public string? Address { get; private set; }

    /// <summary>Why the address may be told to nobody; null where it may.</summary>
    public RestrictedAddress? Restricted { get; private set; }

    /// <summary>Changed on every save of the details; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>Whether there is an address that may be told to nobody.</summary>
    public bool HidesAddress => Restricted is not null && Address is not null;

    /// <summary>Replaces all that is known; whether the address is restricted stays as it is.</summary>
    public void Restate(string name, string? email, string? telephone, string? address) =>
        (Name, Email, Telephone, Address) = (name, email, telephone, address);

    /// <summary>Marks the address as one that may be told to nobody, or takes the mark away.</summary>
    public void Restrict(RestrictedAddress? restricted) => Restricted = restricted;

    /// <summary>
    /// Why these words may not go into a letter: they give the restricted address, and nobody confirmed that the letter may. Written with
    /// other blanks, commas or capitals it is the same address; its first line or its postcode alone tell where it is.
    /// </summary>
    /// <param name="confirmed">Whether whoever writes the letter was asked and said that it may.</param>
    /// <param name="words">The words of the letter and the address on it.</param>
    public Refusal? WhyNotInto(bool confirmed, params IEnumerable<string?> words) =>
        !confirmed && HidesAddress && words.OfType<string>().Any(Gives)
            ? new Refusal($"The address of {Name} is {Restricted!.Value.InWords()}. Confirm that it may be given, or take it out")
            : null;

    private bool Gives(string words)
    {
        var folded = Folded(words);
        string[] lines = [.. Address!.Split(['\n', ',']).Select(Folded).Where(line => line.Length > 0)];
        return folded.Contains(string.Concat(lines), StringComparison.Ordinal)
            || new[] { lines[0], lines[^1] }.Any(
                line => line.Length >= ShortestTelling && line.Any(char.IsAsciiDigit) && folded.Contains(line, StringComparison.Ordinal));
    }

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
