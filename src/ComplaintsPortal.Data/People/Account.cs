using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Data.People;

/// <summary>Somebody who can sign in. The e-mail address is the user name.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The longest name.</summary>
    public const int NameLength = 200;

    /// <summary>The name that colleagues and the history see.</summary>
    public required string Name { get; set; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; set; }

    /// <summary>Whether they have left: they can no longer sign in, but what they did keeps their name.</summary>
    public bool Closed { get; set; }

    /// <summary>
    /// The time step of the last code of an authenticator that was taken, in units of 30 seconds since 1970 (RFC 6238); null before the first.
    /// A code is taken once: no other of this step or an earlier one counts. Only the database changes it.
    /// </summary>
    public long? LastCodeStep { get; private set; }

    /// <summary>The account as the domain knows it.</summary>
    public Officer AsOfficer() => new(Id, Name, Role);
}
