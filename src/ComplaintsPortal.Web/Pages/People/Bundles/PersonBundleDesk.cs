using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Web.Pages.Cases.Bundles;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Security;

namespace ComplaintsPortal.Web.Pages.People.Bundles;

/// <summary>Where everything that is held of the person that is open is looked out and put together, and every case says so.</summary>
public sealed class PersonBundleDesk(PortalDb db, OpenedPerson opened, BundleDesk desk, SignedIn signedIn)
{
    private IReadOnlyList<Case> cases = [];
    private PapersOfAPerson? papers;

    /// <summary>The cases in which something is held of them.</summary>
    public CasesHeld Held { get; private set; } = new([], [], 0);

    /// <summary>Every paper that may go in.</summary>
    public IReadOnlyList<BundlePaper> Papers { get; private set; } = [];

    /// <summary>The addresses that may be told to nobody, in any of the cases.</summary>
    public RestrictedAddresses Restricted { get; private set; } = new([]);

    /// <summary>The cases whose processing is restricted, and of which whoever makes the bundle has not said why they use them.</summary>
    public IReadOnlyList<Case> ToBeSaid { get; private set; } = [];

    /// <summary>Why no bundle can be made now.</summary>
    public Refusal? WhyNot => CaseBundles.WhyNotMakeOfPerson(signedIn.Officer)
        ?? (Held.Unopened.Count > 0 ? new Refusal("Open the sealed cases first and say why: their papers belong into the bundle") : null)
        ?? (ToBeSaid.Count > 0 ? new Refusal("Say first why the cases are used of which processing is restricted") : null);

    private DateOnly Today => opened.Now.InUnitedKingdom().Date();

    /// <summary>Looks out what is held of the person. A case that their page does not list is read by it as well.</summary>
    public async Task ReadAsync(CancellationToken stop)
    {
        Held = await PersonHeld.CasesAsync(db, opened.Key, signedIn.Officer.Id, Today, stop);
        foreach (var id in Held.Open.Except(opened.Cases.Select(one => one.Id)))
        {
            db.RecordReading(id, signedIn.Officer, opened.Now, "Case read for a bundle of everything about a person");
        }

        await db.SaveChangesAsync(stop);
        var whole = (await db.FindWholesAsync([.. Held.Open], stop)).ToDictionary(one => one.Id);
        cases = [.. Held.Open.Select(id => whole[id])];
        var beside = await CasePapers.ReadAsync(db, cases, stop);
        var theirs = cases.Select(one => new PersonCasePapers(
            one.Id, one.Reference, new PapersOfACase(one, beside[one.Id], opened.Council.Lists, opened.Council.Council, Today))).ToList();
        papers = new PapersOfAPerson(new RecordOfAPerson(await PersonHeld.ReadAsync(db, opened.Key, stop), opened.Council.Lists), theirs);
        (Papers, ToBeSaid) = (papers.All, await UnsaidAsync(stop));
        Restricted = new RestrictedAddresses(await db.HiddenAddressesOfAsync(cases, stop));
    }

    private async Task<IReadOnlyList<Case>> UnsaidAsync(CancellationToken stop)
    {
        var restricted = cases.Where(one => one.Keeping.Restricting.Standing is not null).ToList();
        var said = await RestrictedProcessing.SaidWhyAsync(db, restricted.ConvertAll(one => one.Id), signedIn.Officer.Id, opened.Now, stop);
        return restricted.FindAll(one => !said.Contains(one.Id));
    }

    /// <summary>The papers that were chosen, as they go in.</summary>
    public IReadOnlyList<BundlePaper> Chosen(BundleInput input) => papers!.Chosen(input.Chosen);

    /// <summary>The name of the file: it names nobody.</summary>
    public string FileName => $"{cases[^1].Reference.Replace('/', '-')}-everything-about-one-person.pdf";

    /// <summary>Puts the bundle together.</summary>
    public Task<Bundle> MakeAsync(BundleInput input, CancellationToken stop) => desk.MakeAsync(
        new BundleDocument(BundleKind.SubjectAccess, opened.Council.Council, papers!.Reference, Today, Chosen(input))
        {
            Cases = [.. cases.Select(one => one.Reference)],
            Withheld = input.Withheld(BundleKind.SubjectAccess, Papers),
        },
        stop);

    /// <summary>
    /// Says on every case, and in the audit, that it was made. How many cases are not in it stands in the audit alone: a case tells of no other.
    /// </summary>
    public void Record(BundleInput input, int pages)
    {
        foreach (var (one, its) in cases.Zip(papers!.Cases))
        {
            var said = input.Papers.Where(paper => its.All.Any(known => known.Key == paper.Key)).ToList();
            one.Keeping.Bundles.MakeOfPerson(
                opened.Key, said.Count(paper => paper.In), [.. said.Where(paper => !paper.In).Select(paper => paper.Why!.Value)],
                opened.Council.Office(signedIn.Officer, opened.Now, one.Procedure));
        }

        var missing = Held.Hidden == 0 ? "" : $"; cases not in it: {Held.Hidden}";
        db.Record(new HistoryEntry(
            opened.Now, signedIn.Officer.Id, signedIn.Officer.Name,
            $"Bundle of everything about one person made: cases {cases.Count}, pages {pages}{missing}"));
    }
}
