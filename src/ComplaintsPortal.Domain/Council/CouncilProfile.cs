using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Domain.Council;

/// <summary>Whose portal it is. There is one.</summary>
public sealed class CouncilProfile
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 200;

    private CouncilProfile()
        : this("", "")
    {
    }

    /// <summary>A council and the team that handles its complaints.</summary>
    public CouncilProfile(string name, string team) =>
        (Name, Team, Accessibility, Letterhead) = (name, team, AccessibilityTerms.None, Letterhead.None);

    /// <summary>The database's key; the only row has 1.</summary>
    public int Id { get; private set; } = 1;

    /// <summary>The council's name: "Anyshire County Council".</summary>
    public string Name { get; private set; }

    /// <summary>The team that handles complaints.</summary>
    public string Team { get; private set; }

    /// <summary>The colour of the header, of letters and of reports, "#00594f"; null for the portal's own.</summary>
    public string? Colour { get; private set; }

    /// <summary>The picture beside its name, as a file; null where it has none.</summary>
    public byte[]? Logo { get; private set; }

    /// <summary>What its letters bear, and who signs them.</summary>
    public Letterhead Letterhead { get; private set; }

    /// <summary>What it says in its accessibility statement.</summary>
    public AccessibilityTerms Accessibility { get; private set; }

    /// <summary>
    /// Raised with every change of the council's set-up: its names, procedures, lists, calendar and rules. A form of the
    /// administration carries it, and what is kept of the set-up between requests is known by it.
    /// </summary>
    public int Stamp { get; private set; }

    /// <summary>Whether everything in this database was invented, to try the portal with: every page says so.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>Who has to have a second factor to sign in. Safe: those who may do most.</summary>
    public SecondFactor SecondFactor { get; private set; } = SecondFactor.ManagersAndAdministrators;

    /// <summary>Asks a second factor of somebody else from now on.</summary>
    public void AskSecondFactorOf(SecondFactor whom) => SecondFactor = whom;

    /// <summary>Says from now on that everything in this database was invented.</summary>
    public void BeADemonstration() => IsDemonstration = true;

    /// <summary>Gives the council and its team new names.</summary>
    public void Rename(string name, string team) => (Name, Team) = (name, team);

    /// <summary>Says something else in the accessibility statement.</summary>
    public void StateAccessibility(AccessibilityTerms terms) => Accessibility = terms;

    /// <summary>Gives letters another head and another signatory. What was sent keeps the address that it bore.</summary>
    public void HeadLetters(Letterhead letterhead)
    {
        Letterhead.WhyNotPost(letterhead.Signatory, letterhead.Post)?.Throw();
        Letterhead = letterhead;
    }

    /// <summary>Puts a picture beside the council's name, or none.</summary>
    public void BearLogo(byte[]? logo)
    {
        if (logo is not null)
        {
            CouncilLogo.WhyNot(logo)?.Throw();
        }

        Logo = logo;
    }

    /// <summary>Gives header, letters and reports the council's own colour, or the portal's where there is none.</summary>
    public void Paint(string? colour)
    {
        if (colour is not null)
        {
            CouncilColour.WhyNot(colour)?.Throw();
        }

        Colour = colour?.ToLowerInvariant();
    }
}

/// <summary>A bank holiday of England and Wales, as this council keeps the list. It stops every clock.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">What the council calls it; null where it is called as everywhere.</param>
public sealed record BankHoliday(DateOnly Date, string? Name = null)
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 100;

    /// <summary>What is read of one that has no name.</summary>
    public const string Unnamed = "Bank holiday";

    /// <summary>What a person reads: "Good Friday".</summary>
    public string Title => Name ?? HolidayRules.NameOf(Date) ?? Unnamed;
}

/// <summary>A day on which this council's offices are closed. It does not stop a statutory clock; it shows in the calendar.</summary>
public sealed record Closure(DateOnly Date);

/// <summary>What numbers are seen against: how many children a service worked with.</summary>
public sealed class Caseload
{
    /// <summary>The longest period: a financial year, "2024-25".</summary>
    public const int PeriodLength = 7;

    private Caseload() => (Period, Key) = ("", "");

    /// <summary>The number given for a financial year, for one service or for all of them.</summary>
    public Caseload(string period, string key, string? service, decimal value) => (Period, Key, Service, Value) = (period, key, service, value);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The financial year: "2024-25".</summary>
    public string Period { get; private set; }

    /// <summary>A key of the list <c>caseload</c>.</summary>
    public string Key { get; private set; }

    /// <summary>A key of the list <c>service</c>, or null for no service in particular.</summary>
    public string? Service { get; private set; }

    /// <summary>The number.</summary>
    public decimal Value { get; private set; }

    /// <summary>Replaces the number.</summary>
    public void Restate(decimal value) => Value = value;
}
