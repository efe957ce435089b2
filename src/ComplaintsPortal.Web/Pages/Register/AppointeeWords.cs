using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>Something that somebody on the register may be appointed to.</summary>
internal sealed record AppointeeRole(string Key, string Words, Func<Appointee, bool> Holds);

/// <summary>What the register says of people, in words.</summary>
internal static class AppointeeWords
{
    internal const string Investigating = "investigating-officer";
    internal const string Independent = "independent-person";
    internal const string Chairing = "panel-chair";
    internal const string Sitting = "panel-member";

    /// <summary>All that somebody may be appointed to.</summary>
    internal static IReadOnlyList<AppointeeRole> Roles { get; } =
    [
        new(Investigating, "Investigating officer", one => one.MayInvestigate),
        new(Independent, "Independent person", one => one.MayBeIndependentPerson),
        new(Chairing, "Panel chair", one => one.MayChair),
        new(Sitting, "Panel member", one => one.MaySit),
    ];

    internal static IEnumerable<Option> RoleOptions => Roles.Select(role => new Option(role.Key, role.Words));

    internal static IEnumerable<Option> TieOptions => Enum.GetValues<CouncilTie>().Select(tie => new Option(tie.ToString(), tie.Words()));

    internal static string RolesOf(Appointee appointee) => string.Join(", ", Roles.Where(role => role.Holds(appointee)).Select(role => role.Words));

    internal static string Words(this CouncilTie tie) => tie switch
    {
        CouncilTie.Officer => "Officer or employee of this council",
        CouncilTie.Member => "Member of this council",
        CouncilTie.Spouse => "Spouse or civil partner of a member or officer",
        _ => "Nothing",
    };
}
