using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Cases that need more than the clock: a worry about a child's safety, a seal, a bar, a limit to contact.</summary>
internal sealed class SensitiveCases(InventedCouncil council)
{
    private static readonly Contact Restricted =
        A("Lindsay Fictive", "An enquiry into a child's safety was badly explained",
            "They came twice and never said what it was about.") with
        { Procedure = DefaultProcedures.Code, Channel = "email", Status = "child-in-need" };
    private static readonly Contact Sealed =
        A("Blake Unreal", "Conduct of a team manager at a meeting", "She raised her voice in front of the children and closed the meeting.");
    private static readonly Contact Barred =
        A("Marley Theoretical", "Letters sent to the wrong address",
            "Two letters about my children went to a house that we left last year. Who has read them?") with
        { Channel = "letter" };
    private static readonly Contact Adjusted =
        A("Ashley Hypothetical", "No interpreter at a child protection conference",
            "I am deaf. I had asked for an interpreter, and there was none.") with
        { Channel = "email" };
    private static readonly Contact Worrying =
        A("Charlie Supposed", "Young person unhappy about a placement",
            "I do not like it here. The older boys come into my room at night and take my things.") with
        {
            Type = "young-person",
            Service = "children-in-care",
            Status = "child-in-care"
        };

    private Staff Staff => council.Staff;

    internal IEnumerable<Arriving> All() =>
    [
        new(12, Staff.Ben, Restricted, TellRestricted),
        new(6, Staff.Ben, Sealed, TellSealed),
        new(5, Staff.Ben, Barred, TellBarred),
        new(3, Staff.Ada, Adjusted, TellAdjusted),
        new(0, Staff.Ada, Worrying, TellWorrying),
    ];

    private void TellRestricted(CaseStory story) => story
        .On(10).Accept().Acknowledge().Point("Nobody explained what the enquiry was for", "communication", "A meeting and a written explanation")
        .On(5).Do((@case, act) => @case.People.Restrict(new ContactRestrictionFacts(
                "One e-mail a week, to one named officer; calls about a child's safety are always taken",
                "Up to forty e-mails a day, some of them abusive. Asking twice has not helped.",
                Staff.Mabel.Id, act.Day, council.Ahead(40)), act.Office with { Who = Staff.Mabel }));

    private void TellSealed(CaseStory story) => story
        .Do((@case, act) => @case.Sealing.Seal([Staff.Mabel, Staff.Ben], "It is about somebody with whom the complaints team works every day",
            act.Office with { Who = Staff.Mabel }))
        .On(5).Accept().Acknowledge().Point("The team manager raised her voice and ended the meeting", "staff",
            "An apology, and another chair for the next meeting")
        .On(4).Note("The Head of Service knows. Human resources have been asked whether other proceedings run beside this.");

    // Whoever is barred loses the case: nobody has it until it is given to somebody.
    private void TellBarred(CaseStory story) => story
        .On(4).Accept().Acknowledge().Point("Two letters about the children went to a former address", "records", "To know who read them")
        .Do((@case, act) => @case.Sealing.Bar(Staff.Ben, "He was this family's social worker until last year", act.Office with { Who = Staff.Mabel }));

    private void TellAdjusted(CaseStory story) => story
        .On(2).Accept().Acknowledge().Point("No British Sign Language interpreter was booked", "quality", "The conference explained again, with an interpreter")
        .Do((@case, act) => @case.People.AddAdjustment(
            new AdjustmentFacts("British Sign Language interpreter at every meeting; text messages, never calls", act.Day, council.Ahead(60)), act.Office));

    private static void TellWorrying(CaseStory story) => story
        .IsTheChild("Charlie Supposed", 14)
        .Do((@case, act) => @case.Safeguarding.Raise("Says that older residents come into the room at night", act.Office))
        .Do((@case, act) => @case.Safeguarding.PassOn("the duty manager of the front door", act.Office.Now, act.Office));

    private static Contact A(string from, string summary, string account) =>
        new(DefaultProcedures.ChildrenAct, from, "parent", summary, account) { Service = "assessment", Status = "child-protection" };
}
