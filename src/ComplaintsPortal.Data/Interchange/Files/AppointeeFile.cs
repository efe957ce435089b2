using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The register of those who may be appointed to a statutory complaint: <c>appointees.csv</c>.</summary>
internal sealed class AppointeeFile() : KeyedFile<Appointee>(
    "appointees.csv", [Key, .. Fields])
{
    private static readonly Column<Guid?> Key = Column.Appointee("appointee").Needed();

    private static readonly Fields<AppointeeFacts> Fields = new(new(""))
    {
        { Column.Text("name", Appointee.LineLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
        { Column.Text("organisation", Appointee.LineLength), f => f.Organisation, (f, organisation) => f with { Organisation = organisation } },
        { Column.YesNo("investigates"), f => f.MayInvestigate, (f, investigates) => f with { MayInvestigate = investigates ?? false } },
        { Column.YesNo("independent_person"), f => f.MayBeIndependentPerson, (f, person) => f with { MayBeIndependentPerson = person ?? false } },
        { Column.YesNo("chairs"), f => f.MayChair, (f, chairs) => f with { MayChair = chairs ?? false } },
        { Column.YesNo("sits"), f => f.MaySit, (f, sits) => f with { MaySit = sits ?? false } },
        { Column.Choice<CouncilTie>("tie"), f => f.Tie, (f, tie) => f with { Tie = tie ?? default } },
        { Column.DateInALife("tied_until"), f => f.TiedUntil, (f, tiedUntil) => f with { TiedUntil = tiedUntil } },
        { Column.Key("service", ListName.Service), f => f.Service, (f, service) => f with { Service = service } },
        { Column.Text("interests", Appointee.TextLength), f => f.Interests, (f, interests) => f with { Interests = interests } },
        { Column.Text("availability", Appointee.TextLength), f => f.Availability, (f, availability) => f with { Availability = availability } },
        { Column.Address("email", Appointee.LineLength), f => f.Email, (f, email) => f with { Email = email } },
        { Column.Text("telephone", Appointee.LineLength), f => f.Telephone, (f, telephone) => f with { Telephone = telephone } },
        { Column.YesNo("retired"), f => f.Retired, (f, retired) => f with { Retired = retired ?? false } },
    };

    public static AppointeeFile Only { get; } = new();

    public override string?[] Cells(Appointee record) => Fields.Cells(record.Facts, Addresses.None, Key.Write(record.Id, Addresses.None));

    protected override Appointee Make(Row row, Appointee? known) => new(row.Value(Key) ?? default, Fields.Read(row, known?.Facts, Addresses.None));

    protected override void Restate(Appointee known, Appointee stated) => known.Restate(stated.Facts);

    protected override IQueryable<Appointee> Find(PortalDb db, string[] keys)
    {
        var ids = Array.ConvertAll(keys, Guid.Parse);
        return db.Appointees.Where(one => EF.Parameter(ids).Contains(one.Id));
    }
}
