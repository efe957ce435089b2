using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Domain.People;

/// <summary>Of whom a second factor is asked.</summary>
public static class SecondFactorRule
{
    /// <summary>Whether somebody with that role has to have one.</summary>
    public static bool Asks(this SecondFactor choice, Role role) => choice switch
    {
        SecondFactor.Everybody => true,
        SecondFactor.ManagersAndAdministrators => role is Role.Manager or Role.Administrator,
        _ => false,
    };
}
