using ComplaintsPortal.Domain.Cases.People;

namespace ComplaintsPortal.Web.Demonstration;

// Whom a case is about, and who speaks for whom.
internal sealed partial class CaseStory
{
    /// <summary>A child of that age, of the status that the case has.</summary>
    public CaseStory Child(string name, int age) =>
        Keep((@case, act) => @case.People.AddChild(
            new CaseChildFacts(Guid.CreateVersion7(act.Office.Now).ToString("N"), name, council.Born(age), @case.SubjectStatus), act.Office));

    /// <summary>The complainant is the child.</summary>
    public CaseStory IsTheChild(string name, int age) =>
        Keep((@case, act) => @case.People.AddChild(new CaseChildFacts(@case.Complainant!, name, council.Born(age), @case.SubjectStatus), act.Office));

    /// <summary>An advocate offered, and accepted where one is named.</summary>
    public CaseStory OfferAdvocate(string? name) => Keep((@case, act) => @case.People.RecordAdvocacy(null, AdvocacyOf(name, act.Day), act.Office));

    /// <summary>A note written.</summary>
    public CaseStory Note(string text) => Keep((@case, act) => @case.Keeping.WriteNote(text, null, 0, act.Office));

    private static AdvocacyFacts AdvocacyOf(string? name, DateOnly offered) => name is null
        ? new AdvocacyFacts(offered)
        : new AdvocacyFacts(offered, AdvocacyAnswer.Accepted, "anyshire-youth-voice", name, $"{name.Split(' ')[0].ToLowerInvariant()}@youthvoice.example");
}
