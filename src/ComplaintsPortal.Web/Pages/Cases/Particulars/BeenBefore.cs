using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>Whether the person or the child of something that arrives was here before.</summary>
/// <param name="People">Those who complained before under the name, e-mail address or telephone number that was entered.</param>
/// <param name="Children">The latest cases about a child of the name that was entered.</param>
public sealed record BeenBefore(IReadOnlyList<KnownComplainant> People, IReadOnlyList<NamedChild> Children)
{
    /// <summary>The answer that it is none of them.</summary>
    public const string Nobody = "nobody";

    private const int Most = 8;

    /// <summary>Nobody was.</summary>
    public static BeenBefore None { get; } = new([], []);

    /// <summary>Them, as they are picked.</summary>
    public IEnumerable<Option> Answers =>
        [.. People.Select(person => new Option(person.Latest, $"Yes: {person.Name}", FindModel.Words(person))), new(Nobody, "No, somebody else")];

    /// <summary>The question by itself, for a script that puts it into the form.</summary>
    internal static PartialViewResult Shown(ViewDataDictionary<CaseForm> view, string prefix)
    {
        view.TemplateInfo.HtmlFieldPrefix = prefix;
        return new PartialViewResult { ViewName = "_BeenBefore", ViewData = view };
    }

    /// <summary>Looks for them by what was entered; whoever is shown is in the audit as having been looked for.</summary>
    internal static async Task<BeenBefore> ReadAsync(PortalDb db, CaseForm form, Officer officer, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var people = new[] { form.Name, form.Email, form.Telephone }.All(string.IsNullOrWhiteSpace) ? []
            : await KnownComplainant.Here(db, form.Name, form.Email, form.Telephone, officer.Id, today).Take(Most).ToListAsync(stop);
        var children = form.ChildName.Kept() is not { } child ? []
            : await PersonFinding.AboutChild(db, child, officer.Id, today).Take(Most).ToListAsync(stop);
        if (people.Count + children.Count > 0)
        {
            var (who, cases) = (Words.Count(people.Count, "person", "people"), Words.Count(children.Count, "case", "cases"));
            db.Record(new HistoryEntry(now, officer.Id, officer.Name, $"Looked whether somebody was here before: {who}, {cases} about a child"));
            await db.SaveChangesAsync(stop);
        }

        return new BeenBefore(people, children);
    }
}
