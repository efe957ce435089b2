namespace ComplaintsPortal.Domain.People;

/// <summary>Who a complainant is and how to reach them. Personal data, in a table of its own so that retention can erase it.</summary>
public sealed class ContactDetails
{
    /// <summary>The longest name, e-mail address or telephone number.</summary>
    public const int LineLength = 200;

    /// <summary>The longest postal address.</summary>
    public const int AddressLength = 1000;

    private ContactDetails() => (Person, Name) = ("", "");

    /// <summary>The details of one person.</summary>
    public ContactDetails(string person, string name, string? email, string? telephone, string? address)
    {
        Person = person;
        Name = name;
        Email = email;
        Telephone = telephone;
        Address = address;
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

    /// <summary>Replaces all that is known.</summary>
    public void Restate(string name, string? email, string? telephone, string? address) =>
        (Name, Email, Telephone, Address) = (name, email, telephone, address);
}
