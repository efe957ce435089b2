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
    public string Person { get; private set; }

    /// <summary>The name by which they are addressed.</summary>
    public string Name { get; private set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; private set; }

    /// <summary>Telephone number, as given.</summary>
    public string? Telephone { get; private set; }

    /// <summary>Postal address, one line a line.</summary>
    public string? Address { get; private set; }

    /// <summary>Replaces all that is known.</summary>
    public void Restate(string name, string? email, string? telephone, string? address) =>
        (Name, Email, Telephone, Address) = (name, email, telephone, address);
}
