using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Enquiries of members, and compliments.</summary>
internal sealed class EnquiriesAndThanks(InventedCouncil council)
{
    private const string AsksForAnAnswer = "It asks for an answer and complains of nothing";

    private static readonly Contact Waits = new(
        "councillor-enquiry", "Councillor Val Example", "councillor", "How long families wait for an assessment",
        "Three families in my ward have asked me. Could you tell me how long it takes?")
    {
        Channel = "email",
        Service = "assessment",
        Status = "child-in-need",
    };

    private static readonly Contact ShortBreaks = new(
        "mp-enquiry", "Office of Terry Sample MP", "mp", "A constituent waits for a decision on short breaks",
        "My constituent applied in the spring and has heard nothing. When may an answer be expected?")
    {
        Channel = "email",
        Service = "assessment",
        Status = "disability",
    };

    private static readonly Contact Rang =
        Thanks("Sam Pretend", "foster-carer", "fostering", "Thanks to a supervising social worker",
            "Ms Placeholder rang every evening in the first week. We would have given up without her.");
    private static readonly Contact Came =
        Thanks("Jamie Imaginary", "care-leaver", "leaving-care", "Thanks to a personal adviser",
            "Mr Placeholder came to my graduation. Nobody in my family could.");
    private static readonly Contact Patient =
        Thanks("Toni Sketch", "parent", "assessment", "Thanks to a family support worker", "Thank you, Dee, for your patience with us, and for the bus fares.");

    private Staff Staff => council.Staff;

    internal IEnumerable<Arriving> All() =>
    [
        new(20, Staff.Ada, Rang, story =>
            Clear(19, Write(story, Rang, "A supervising social worker", "\"She rang every evening in the first week. We would have given up without her.\""),
                publish: true)),
        new(17, Staff.Ben, Waits, TellWaits),
        new(16, Staff.Ada, Came, story =>
            Clear(14, Write(story, Came, "A personal adviser", "\"He came to my graduation. Nobody in my family could.\""), publish: false)),
        new(6, Staff.Mabel, ShortBreaks, TellShortBreaks),
        new(2, Staff.Ada, Patient,
            story => { Write(story, Patient, "A family support worker", "\"Thank you for your patience with us, and for the bus fares.\""); }),
    ];

    private static void TellWaits(CaseStory story) =>
        story.On(16).Accept(AsksForAnAnswer).On(9).Respond("Families waited 38 working days on average last quarter, and 45 is the limit.")
            .Conclude("answered");

    private void TellShortBreaks(CaseStory story) => story
        .Do((@case, act) => @case.People.RecordConstituent(new ConstituentFacts("Lou Constituent", "By way of the MP's office"), act.Office))
        .On(5).Accept(AsksForAnAnswer).Acknowledge()
        .On(3).Do((@case, act) => story.Stage.Response.SendHoldingReply(act.Day, act.Office));

    private static (CaseStory Story, Compliment Compliment) Write(CaseStory story, Contact contact, string ofWhom, string withoutNames)
    {
        story.Accept("It says thank you");
        var compliment = story.Case.Keeping.RecordCompliment(new ComplimentTerms(contact.From, ofWhom, withoutNames), story.Later().Office);
        return (story.Later(), compliment);
    }

    // Whoever wrote the version without names does not clear it.
    private void Clear(int workingDaysAgo, (CaseStory Story, Compliment Compliment) written, bool publish) => written.Story
        .On(workingDaysAgo).Do((@case, act) => written.Compliment.Clear(@case, publish, act.Office with { Who = Staff.Mabel })).Conclude("recorded");

    private static Contact Thanks(string from, string type, string service, string summary, string words) =>
        new("compliment", from, type, summary, words) { Channel = "letter", Service = service, Status = null };
}
