using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>What was recorded of a case and its people, as a paper. An address that may be told to nobody is never among it.</summary>
internal sealed class RecordOfACase(Case @case, CasePapers beside, CouncilLists lists)
{
    public BundlePaper Paper => new("record", PaperKind.Record, "The case and its people")
    {
        Parts =
        [
            new BundlePart("The case")
            {
                Rows =
                [
                    .. Row("Reference", @case.Reference), .. Row("Received", Words.Date(@case.Received)),
                    .. Row("How it came", Label(ListName.Channel, @case.Channel)),
                    .. Row("Service", Label(ListName.Service, @case.Service)), .. Row("Team", Label(ListName.Team, @case.Team)),
                    .. Row("In one line", @case.Particulars?.Summary),
                ],
            },
            new BundlePart("The people")
            {
                Rows = [.. Complainant(beside.Complainant), .. Children(), .. Others()],
            },
        ],
    };

    private static IEnumerable<BundleRow> Row(string name, string? said) => PapersOfACase.Row(name, said);

    private string? Label(string list, string? key) => key is null ? null : lists.Label(list, key);

    private static IEnumerable<BundleRow> Complainant(ContactDetails? known) => known is null ? [] :
    [
        .. Row("Complainant", known.Name), .. Row("E-mail", known.Email), .. Row("Telephone", known.Telephone),
        .. Row("Address", known.HidesAddress ? "Kept back: it may be told to nobody" : known.Address),
    ];

    private IEnumerable<BundleRow> Children() =>
    [
        .. Row("Child or young person", beside.Children.Count == 0 ? @case.Particulars?.ChildName : null),
        .. beside.Children.SelectMany(child => Row(
            "Child or young person", child.Born is { } born ? $"{child.Name}, born {Words.Date(born)}" : child.Name)),
    ];

    private IEnumerable<BundleRow> Others() =>
    [
        .. Row("Representative", beside.Representative?.Facts is { } who ? Join(who.Name, who.Relation) : null),
        .. Row("Advocate", beside.Advocacy?.Facts is { } offer ? Join(offer.Name, Label(ListName.AdvocacyProvider, offer.Provider), offer.Contact) : null),
    ];

    private static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}

/// <summary>What is complained about, in the complainant's words and point by point.</summary>
internal sealed class ComplaintPaper(Case @case, CouncilLists lists)
{
    public BundlePaper Paper => new("complaint", PaperKind.Complaint, "The complaint, point by point", @case.Received)
    {
        Parts =
        [
            new BundlePart("What was said when it arrived", @case.Particulars?.Account ?? @case.Particulars?.Summary ?? "Nothing was written down."),
            .. @case.Stages.Where(stage => stage.PointsRaised.Count > 0).Select(stage => new BundlePart(
                $"Points at stage {stage.Number}{(stage.Agreed is { } agreed ? $", statement agreed on {Words.Date(agreed)}" : "")}")
            {
                Rows = [.. stage.PointsRaised.Select((point, place) => new BundleRow($"Point {point.Number ?? place + 1}", Said(point)))],
            }),
        ],
    };

    private string Said(Domain.Cases.Points.Point point) => string.Join('\n', new[]
    {
        point.Words ?? lists.Label(ListName.Theme, point.Theme),
        point.DesiredOutcome is { } desired ? $"What is wished for: {desired}" : null,
        point.Finding is { } finding ? $"Finding: {lists.Label(ListName.Finding, finding)}" : null,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
