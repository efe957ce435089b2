using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Register;

/// <summary>People on the register of the portal under test.</summary>
internal static class TestRegister
{
    /// <summary>Puts somebody on the register.</summary>
    public static async Task<Appointee> AddAppointeeAsync(this PortalHost portal, string name, Func<AppointeeFacts, AppointeeFacts>? facts = null)
    {
        var appointee = A.Appointee(name, facts);
        await portal.DbAsync(async db =>
        {
            db.Appointees.Add(appointee);
            await db.SaveChangesAsync();
        });
        return appointee;
    }

    /// <summary>Everybody of that name, as the register says.</summary>
    public static Task<List<Appointee>> AppointeesAsync(this PortalHost portal, string name) =>
        portal.DbAsync(db => db.Appointees.AsNoTracking().Where(appointee => appointee.Name == name).ToListAsync());

    /// <summary>The council decides whether its panels meet remotely.</summary>
    public static Task DecidePanelsAsync(this PortalHost portal, bool remotely) => portal.DbAsync(async db =>
    {
        var rules = await db.CouncilRules.SingleOrDefaultAsync() ?? db.CouncilRules.Add(new CouncilRules()).Entity;
        rules.Decide(rules.Facts with { PanelsMeetRemotely = remotely });
        await db.SaveChangesAsync();
    });
}
