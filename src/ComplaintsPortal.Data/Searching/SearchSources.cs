using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Searching;

/// <summary>What of each record can be searched. A postal address never is: some may be told to nobody.</summary>
internal static class SearchSources
{
    /// <summary>Whether anything of such a record can be searched.</summary>
    public static bool Has(object record) => record is Case or CaseParticulars or Point or Response or CaseNote or Contact or CaseTask or Letter
        or CaseDocument or CaseChild or Representative or Advocacy or Constituent or ContactDetails;

    /// <summary>The name of a record.</summary>
    public static string NameOf(object record, object key) => $"{record.GetType().Name} {key}";

    /// <summary>Its texts.</summary>
    /// <param name="record">The record.</param>
    /// <param name="key">The database's key of the record.</param>
    /// <param name="caseId">That of its case; null for the details of a person.</param>
    public static IEnumerable<SearchText> TextsOf(object record, object key, int? caseId)
    {
        var name = NameOf(record, key);
        var person = (record as ContactDetails)?.PersonKey;
        return Said(record).Where(said => !string.IsNullOrWhiteSpace(said.Text))
            .Select(said => new SearchText(said.Kind, name, said.Text!, caseId, person));
    }

    private static (SearchKind Kind, string? Text)[] Said(object record) => record switch
    {
        Case one => [(SearchKind.Reference, one.Reference)],
        CaseParticulars words =>
            [(SearchKind.Summary, words.Summary), (SearchKind.Account, words.Account), (SearchKind.Child, words.ChildName)],
        Point point => [(SearchKind.Point, $"{point.Words}\n{point.DesiredOutcome}")],
        Response { Superseded: false } response => [(SearchKind.Response, response.Text)],
        CaseNote note => [(SearchKind.Note, note.Text)],
        Contact contact => [(SearchKind.Contact, $"{contact.Who}\n{contact.What}")],
        CaseTask task => [(SearchKind.Task, task.What)],
        Letter letter => [(SearchKind.Letter, $"{letter.Recipient}\n{letter.Words}")],
        CaseDocument { IsKept: true } document => [(SearchKind.Document, $"{document.Title} ({document.FileName})")],
        CaseChild child => [(SearchKind.Child, child.Name)],
        Representative representative => [(SearchKind.Named, representative.Facts.Name)],
        Advocacy { Facts: var advocacy } => [(SearchKind.Named, advocacy.Name), (KindOf(advocacy.Contact), advocacy.Contact)],
        Constituent constituent => [(SearchKind.Named, constituent.Name)],
        ContactDetails details => [(SearchKind.Complainant, details.Name), (SearchKind.Email, details.Email), (SearchKind.Telephone, details.Telephone)],
        _ => [],
    };

    private static SearchKind KindOf(string? contact) => contact?.Contains('@', StringComparison.Ordinal) is true ? SearchKind.Email : SearchKind.Telephone;
}
