using ComplaintsPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Assets;

/// <summary>Whose portal this is, as the header says it.</summary>
public sealed class CouncilLook(PortalDb db)
{
    /// <summary>The council's name.</summary>
    public async Task<string> NameAsync() => await db.Council.Select(council => council.Name).SingleAsync();
}
