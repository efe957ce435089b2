using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>What is known of a person beside their cases, as a paper.</summary>
/// <param name="held">It.</param>
/// <param name="lists">The words for its keys.</param>
public sealed class RecordOfAPerson(PersonHeld held, CouncilLists lists)
{
    /// <summary>The paper.</summary>
    public BundlePaper Paper => new("person", PaperKind.Record, "The person") { Parts = [.. Parts.Where(part => part.Rows.Count > 0)] };

    private IEnumerable<BundlePart> Parts =>
    [
        .. held.Details.Select((details, place) => Part(place == 0 ? "Details" : "Details of a record that was merged with it", Details(details))),
        Part("As a child whom a case is about", held.AsChild.SelectMany(child => PapersOfACase.Row(child.Name, Child(child)))),
        Part("Answers to equality monitoring", Monitoring(held.Monitoring)),
        Part("Reasonable adjustments", held.Arrangements.Adjustments.Select(one => new BundleRow(
            $"Agreed on {Words.Date(one.Facts.AgreedOn)}", one.Facts.Need + (one.Facts.EndedOn is { } ended ? $"\nEnded on {Words.Date(ended)}" : "")))),
        Part("Restrictions of contact", held.Arrangements.Restrictions.Select(one => new BundleRow(
            $"From {Words.Date(one.Facts.From)}",
            $"{one.Facts.What}\n{one.Facts.Reason}" + (one.Facts.EndedOn is { } ended ? $"\nEnded on {Words.Date(ended)}" : "")))),
    ];

    private static BundlePart Part(string heading, IEnumerable<BundleRow> rows) => new(heading) { Rows = [.. rows] };

    private static IEnumerable<BundleRow> Details(ContactDetails details) =>
    [
        .. PapersOfACase.Row("Name", details.Name), .. PapersOfACase.Row("E-mail", details.Email), .. PapersOfACase.Row("Telephone", details.Telephone),
        .. PapersOfACase.Row("Address", details.HidesAddress ? "Kept back: it may be told to nobody" : details.Address),
    ];

    private string Child(Domain.Cases.People.CaseChild child) => string.Join(", ", new[]
    {
        child.Born is { } born ? $"born {Words.Date(born)}" : "date of birth not recorded",
        child.Status is { } status ? lists.Label(ListName.SubjectStatus, status) : null,
    }.OfType<string>());

    private IEnumerable<BundleRow> Monitoring(Person? person) =>
    [
        .. Answer("Age", ListName.AgeBand, person?.AgeBand), .. Answer("Gender", ListName.Gender, person?.Gender),
        .. Answer("Ethnicity", ListName.Ethnicity, person?.Ethnicity), .. Answer("Disability", ListName.Disability, person?.Disability),
        .. Answer("Sexual orientation", ListName.SexualOrientation, person?.SexualOrientation),
    ];

    private IEnumerable<BundleRow> Answer(string name, string list, string? key) => PapersOfACase.Row(name, key is null ? null : lists.Label(list, key));
}
