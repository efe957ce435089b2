using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Web.Demonstration;

// Whom a case is about, and who speaks for whom.
internal sealed partial class CaseStory
{
    /// <summary>A child of that age, of the status that the case has.</summary>
    public CaseStory Child(string name, int age) =>
        Keep((@case, act) => @case.AddChild(new CaseChildFacts(Guid.CreateVersion7(act.Now).ToString("N"), name, council.Born(age), @case.SubjectStatus), act.By, act.Now));

    /// <summary>The complainant is the child.</summary>
    public CaseStory IsTheChild(string name, int age) =>
        Keep((@case, act) => @case.AddChild(new CaseChildFacts(@case.Complainant!, name, council.Born(age), @case.SubjectStatus), act.By, act.Now));

    /// <summary>An advocate offered, and accepted where one is named.</summary>
    public CaseStory OfferAdvocate(string? name) => Keep((@case, act) => @case.RecordAdvocacy(null, AdvocacyOf(name, act.Day), act.By, act.Now));

    /// <summary>A note written.</summary>
    public CaseStory Note(string text) => Keep((@case, act) => @case.WriteNote(text, null, 0, act.By, act.Now));

    private static AdvocacyFacts AdvocacyOf(string? name, DateOnly offered) => name is null
        ? new AdvocacyFacts(offered)
        : new AdvocacyFacts(offered, AdvocacyAnswer.Accepted, "anyshire-youth-voice", name, $"{name.Split(' ')[0].ToLowerInvariant()}@youthvoice.example");
}
