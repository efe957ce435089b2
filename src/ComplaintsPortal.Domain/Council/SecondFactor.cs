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

/// <summary>The choice in words.</summary>
public static class SecondFactorWords
{
    /// <summary>What a person reads.</summary>
    public static string InWords(this SecondFactor choice) => choice switch
    {
        SecondFactor.Everybody => "Everybody",
        SecondFactor.ManagersAndAdministrators => "Managers and administrators",
        _ => "Nobody has to, but everybody may",
    };
}
