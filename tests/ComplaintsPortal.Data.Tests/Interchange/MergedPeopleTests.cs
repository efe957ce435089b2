using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>Who was merged with whom goes out and comes in with everything else, so that it can be undone in another portal as well.</summary>
public sealed class MergedPeopleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task MergedPeople_ExportedAndImported_AreTheSameAndCanBeToldApartAgain(Engine engine)
    {
        await using var portal = await TinyPortal.EmptyAsync(engine);
        var officer = await FillAsync(portal);
        await using (var db = portal.Open())
        {
            await db.MergePeopleAsync(new PersonMerge("P1", "P2", "One telephone number"), A.Office(officer), Stop);
            await db.SaveChangesAsync(Stop);
        }

        using var first = await portal.ExportAsync();
        await using var other = await TinyPortal.WithAsync(first, engine);
        using var second = await other.ExportAsync();
        var ada = await other.ReadAsync(db => db.Users.SingleAsync(account => account.Email == "ada@anyshire.example", Stop));
        await using (var db = other.Open())
        {
            await db.UndoMergeAsync(new PersonMerge("P1", "P2", "They are sisters"), A.Office(ada.AsOfficer()), Stop);
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(first.Files(), second.Files());
        Assert.Contains("P2,P1", first.Read("person-changes.csv"), StringComparison.Ordinal);
        Assert.Contains("P2,Sam Sister", first.Read("contacts.csv"), StringComparison.Ordinal);
        Assert.Equal(["P1", "P2"], await other.ReadAsync(db => db.Cases.OrderBy(one => one.Reference).Select(one => one.Complainant).ToListAsync(Stop)));
        Assert.Null(await other.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
    }

    [Fact]
    public async Task Contacts_InTheOldForm_LeaveTheMarkOfAnAddressAlone()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        await FillAsync(portal);
        using var data = await portal.ExportAsync();
        Assert.Contains("address_restricted", data.Read("contacts.csv"), StringComparison.Ordinal);
        data.Write("contacts.csv", "person,name,email,telephone,address\nP1,Sam Renamed,,,7 Safe Street");

        await portal.ImportAsync(data);

        var details = await portal.ReadAsync(db => db.ContactDetails.SingleAsync(one => one.Person == "P1", Stop));
        Assert.Equal(("Sam Renamed", RestrictedAddress.Refuge), (details.Name, details.Restricted));
    }

    private static async Task<Officer> FillAsync(TinyPortal portal)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
            UserName = "ada@anyshire.example",
            Email = "ada@anyshire.example",
            NormalizedEmail = "ADA@ANYSHIRE.EXAMPLE",
            NormalizedUserName = "ADA@ANYSHIRE.EXAMPLE",
            Name = "Ada Osei",
            Role = Role.Officer,
        };
        await using var db = portal.Open();
        db.Users.Add(account);
        db.ContactDetails.Add(new ContactDetails("P1", "Sam Sample", null, null, "7 Safe Street", RestrictedAddress.Refuge));
        db.ContactDetails.Add(new ContactDetails("P2", "Sam Sister", null, "01632 960 040", null));
        foreach (var (reference, person) in new[] { ("2026/0001", "P1"), ("2026/0002", "P2") })
        {
            db.Cases.Add(A.Case().LoggedBy(account.AsOfficer())
                .Knowing(facts => facts with { Reference = reference, Complainant = person }).Build());
        }

        await db.SaveChangesAsync(Stop);
        return account.AsOfficer();
    }
}
