using ComplaintsPortal.Data;
using ComplaintsPortal.Web.Security;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>The other person where a page is about two.</summary>
public sealed class BesidePerson(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time)
{
    private readonly OpenedPerson person = new(db, setup, signedIn, time);

    /// <summary>Their key.</summary>
    public string Key => person.Key;

    /// <summary>What they are called.</summary>
    public string Name => person.Name;

    /// <summary>The version of their details.</summary>
    public int Version => person.Version;

    /// <summary>Their cases that may be seen.</summary>
    public IReadOnlyList<Data.People.PersonCase> Cases => person.Cases;

    /// <summary>The person as a page shows one.</summary>
    public OpenedPerson Person => person;

    /// <summary>Opens them, and records that. False where there is none with a case that may be seen.</summary>
    public Task<bool> FindAsync(string key, CancellationToken stop) => person.FindAsync(key, stop);
}
