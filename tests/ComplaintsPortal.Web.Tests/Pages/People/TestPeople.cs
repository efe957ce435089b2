using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Pages.People;

/// <summary>People of the portal under test.</summary>
internal static class TestPeople
{
    /// <summary>Puts somebody into the portal; their key.</summary>
    public static async Task<string> AddPersonAsync(
        this PortalHost portal, string name, string? telephone = null, string? address = null, RestrictedAddress? restricted = null)
    {
        var person = Guid.CreateVersion7().ToString("N");
        await portal.DbAsync(async db =>
        {
            db.ContactDetails.Add(new ContactDetails(person, name, null, telephone, address, restricted));
            await db.SaveChangesAsync();
        });
        return person;
    }

    /// <summary>Puts a case of somebody into the portal.</summary>
    public static Task<int> AddCaseOfAsync(this PortalHost portal, string person, string summary = "Visits were cancelled") =>
        portal.AddCaseAsync(its => its.About(summary).Knowing(facts => facts with { Complainant = person }).Accepted());

    /// <summary>Seals a case to the officer and the manager who can sign in.</summary>
    public static async Task SealAsync(this PortalHost portal, int id)
    {
        var office = await portal.OfficeAsync();
        await portal.ChangeMeanwhileAsync(id,
            @case => @case.Sealing.Seal([office.Ada, office.Mabel], "About a colleague", A.Office(office.Mabel, portal.Time.GetUtcNow())));
    }

    /// <summary>What is known of somebody.</summary>
    public static Task<ContactDetails> DetailsAsync(this PortalHost portal, string person) =>
        portal.DbAsync(db => db.ContactDetails.AsNoTracking().SingleAsync(details => details.Person == person));

    /// <summary>Whose case it is.</summary>
    public static async Task<string?> ComplainantOfAsync(this PortalHost portal, int id) => (await portal.CaseAsync(id)).Complainant;

    /// <summary>What the history says of a case, the oldest first, readings left out.</summary>
    public static Task<List<string>> HistoryAsync(this PortalHost portal, int id) => portal.DbAsync(db =>
        db.AuditEntries.Where(entry => entry.CaseId == id && !entry.Reading).OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync());
}
