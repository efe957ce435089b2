namespace ComplaintsPortal.Domain.People;

/// <summary>What a person is in the portal for. Each account has one.</summary>
public enum Role
{
    /// <summary>Logs what arrives, triages it and runs its stages.</summary>
    Officer,

    /// <summary>Does what an officer does, and approves or returns responses.</summary>
    Manager,

    /// <summary>Downloads published reports, and sees no case at all.</summary>
    Clerk,

    /// <summary>Keeps accounts, lists, procedures and calendars, and imports records. Opens no case.</summary>
    Administrator,
}
