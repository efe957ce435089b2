using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The register of those who may be appointed to a statutory complaint: <c>appointees.csv</c>.</summary>
internal sealed class AppointeeFile() : KeyedFile<Appointee>(
    "appointees.csv", [Column.Appointee("appointee").Needed(), .. Fields.Select(field => field.Column)])
{
    private static readonly Field<AppointeeFacts>[] Fields =
    [
        new(Column.Text("name", Appointee.LineLength).Needed(), facts => facts.Name),
        new(Column.Text("organisation", Appointee.LineLength), facts => facts.Organisation),
        new(Column.YesNo("investigates"), facts => facts.MayInvestigate),
        new(Column.YesNo("independent_person"), facts => facts.MayBeIndependentPerson),
        new(Column.YesNo("chairs"), facts => facts.MayChair),
        new(Column.YesNo("sits"), facts => facts.MaySit),
        new(Column.Choice<CouncilTie>("tie"), facts => facts.Tie),
        new(Column.Date("tied_until"), facts => facts.TiedUntil),
        new(Column.Key("service", ListName.Service), facts => facts.Service),
        new(Column.Text("interests", Appointee.TextLength), facts => facts.Interests),
        new(Column.Text("availability", Appointee.TextLength), facts => facts.Availability),
        new(Column.Text("email", Appointee.LineLength), facts => facts.Email),
        new(Column.Text("telephone", Appointee.LineLength), facts => facts.Telephone),
        new(Column.YesNo("retired"), facts => facts.Retired),
    ];

    private static readonly Addresses Nobody = new();

    public static AppointeeFile Only { get; } = new();

    public override string?[] Cells(Appointee record) => [record.Id.ToString(), .. Fields.Select(field => field.Write(record.Facts, Nobody))];

    protected override Appointee Make(Row row) => new(row.Appointee("appointee") ?? default, new AppointeeFacts(row["name"] ?? "")
    {
        Organisation = row["organisation"],
        MayInvestigate = row.Yes("investigates"),
        MayBeIndependentPerson = row.Yes("independent_person"),
        MayChair = row.Yes("chairs"),
        MaySit = row.Yes("sits"),
        Tie = row.Choice<CouncilTie>("tie") ?? default,
        TiedUntil = row.Date("tied_until"),
        Service = row["service"],
        Interests = row["interests"],
        Availability = row["availability"],
        Email = row["email"],
        Telephone = row["telephone"],
        Retired = row.Yes("retired"),
    });

    protected override void Restate(Appointee known, Appointee stated) => known.Restate(stated.Facts);

    protected override IQueryable<Appointee> Find(PortalDb db, string[] keys)
    {
        var ids = Array.ConvertAll(keys, Guid.Parse);
        return db.Appointees.Where(one => EF.Parameter(ids).Contains(one.Id));
    }
}
