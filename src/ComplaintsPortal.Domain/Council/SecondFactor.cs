using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Council;

/// <summary>Of whom the council asks a second factor, besides the password, when they sign in.</summary>
public enum SecondFactor
{
    /// <summary>Of those who may do most: managers and administrators.</summary>
    ManagersAndAdministrators,

    /// <summary>Of everybody.</summary>
    Everybody,

    /// <summary>Of nobody: whoever wants one sets it up.</summary>
    Nobody,
}

/// <summary>What the choice means.</summary>
public static class SecondFactorRule
{
    /// <summary>Whether somebody with that role has to have one.</summary>
    public static bool Asks(this SecondFactor choice, Role role) => choice switch
    {
        SecondFactor.Everybody => true,
        SecondFactor.ManagersAndAdministrators => role is Role.Manager or Role.Administrator,
        _ => false,
    };

    /// <summary>What a person reads.</summary>
    public static string InWords(this SecondFactor choice) => choice switch
    {
        SecondFactor.Everybody => "Everybody",
        SecondFactor.ManagersAndAdministrators => "Managers and administrators",
        _ => "Nobody has to, but everybody may",
    };
}
