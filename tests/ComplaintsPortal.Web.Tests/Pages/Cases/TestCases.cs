using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.Cases;

/// <summary>Who works in the office of a test.</summary>
internal sealed record Office(Officer Ada, Officer Mabel);

/// <summary>Cases in the portal under test, and what became of them.</summary>
internal static class TestCases
{
    /// <summary>Monday 2 November 2026: six working days before the portal's today, so day 10 is Monday 16 November.</summary>
    public static readonly DateOnly Received = new(2026, 11, 2);

    /// <summary>Puts a case into the portal: received on 2 November 2026, logged by the officer Ada, approved by the manager Mabel.</summary>
    public static async Task<int> AddCaseAsync(this PortalHost portal, Func<CaseBuilder, Office, CaseBuilder> make)
    {
        var office = await portal.OfficeAsync();
        var built = make(A.Case().ReceivedOn(Received).LoggedBy(office.Ada).ManagedBy(office.Mabel), office).Build();
        return await portal.DbAsync(async db =>
        {
            db.Cases.Add(built);
            await db.SaveChangesAsync();
            return built.Id;
        });
    }

    /// <summary>Puts a case into the portal that needs nobody's name.</summary>
    public static Task<int> AddCaseAsync(this PortalHost portal, Func<CaseBuilder, CaseBuilder> make) => portal.AddCaseAsync((its, _) => make(its));

    /// <summary>The officer and the manager who can sign in.</summary>
    public static async Task<Office> OfficeAsync(this PortalHost portal) =>
        new((await portal.AccountAsync(Role.Officer)).AsOfficer(), (await portal.AccountAsync(Role.Manager)).AsOfficer());

    /// <summary>The case as it is stored.</summary>
    public static async Task<Case> CaseAsync(this PortalHost portal, int id) => (await portal.DbAsync(db => db.ReadWholeAsync(id)))!;

    /// <summary>What was done to the case last, readings left out.</summary>
    public static Task<AuditEntry> LastEntryAsync(this PortalHost portal, int id) => portal.DbAsync(db =>
        db.AuditEntries.AsNoTracking().Where(entry => entry.CaseId == id && !entry.Reading).OrderByDescending(entry => entry.Sequence).FirstAsync());

    /// <summary>Somebody else saves the case while a form is open: it is given to the manager.</summary>
    public static async Task ChangeMeanwhileAsync(this PortalHost portal, int id)
    {
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id, @case => @case.Keeping.AssignTo(office.Mabel, A.Office(office.Mabel, portal.Time.GetUtcNow())));
    }

    /// <summary>Somebody else does something to the case while a form is open.</summary>
    public static Task ChangeMeanwhileAsync(this PortalHost portal, int id, Action<Case> change) => portal.DbAsync(async db =>
    {
        change((await db.FindWholeAsync(id))!);
        await db.SaveChangesAsync();
    });

    /// <summary>The case as it comes out of a council's own records: nobody has it.</summary>
    public static Task LeaveToNobodyAsync(this PortalHost portal, int id) => portal.DbAsync(db =>
        db.Cases.Where(@case => @case.Id == id).ExecuteUpdateAsync(set => set.SetProperty(@case => @case.Owner, (Guid?)null)));
}
