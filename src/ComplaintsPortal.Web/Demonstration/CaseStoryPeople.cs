using ComplaintsPortal.Domain.Cases.People;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Whom a case is about, and who speaks for whom.</summary>
internal static class CaseStoryPeople
{
    /// <summary>A child of that age, of the status that the case has.</summary>
    public static CaseStory Child(this CaseStory story, string name, int age) =>
        story.Do((@case, act) => @case.People.AddChild(
            new CaseChildFacts(Guid.CreateVersion7(act.Office.Now).ToString("N"), name, story.Council.Born(age), @case.SubjectStatus), act.Office));

    /// <summary>The complainant is the child.</summary>
    public static CaseStory IsTheChild(this CaseStory story, string name, int age) =>
        story.Do((@case, act) => @case.People.AddChild(
            new CaseChildFacts(@case.Complainant!, name, story.Council.Born(age), @case.SubjectStatus), act.Office));

    /// <summary>An advocate offered, and accepted where one is named.</summary>
    public static CaseStory OfferAdvocate(this CaseStory story, string? name) =>
        story.Do((@case, act) => @case.People.RecordAdvocacy(AdvocacyOf(name, act.Day), act.Office));

    /// <summary>A note written.</summary>
    public static CaseStory Note(this CaseStory story, string text) => story.Do((@case, act) => @case.Keeping.WriteNote(text, null, 0, act.Office));

    private static AdvocacyFacts AdvocacyOf(string? name, DateOnly offered) => name is null
        ? new AdvocacyFacts(offered)
        : new AdvocacyFacts(offered, AdvocacyAnswer.Accepted, "anyshire-youth-voice", name, $"{name.Split(' ')[0].ToLowerInvariant()}@youthvoice.example");
}
