using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Enquiries of members, and compliments.</summary>
internal sealed class EnquiriesAndThanks(InventedCouncil council)
{
    private const string Enquiry = "It asks for an answer and complains of nothing";

    private Staff Staff => council.Staff;

    internal async Task AddAsync()
    {
        await CouncillorAsync();
        await MemberOfParliamentAsync();
        await ThankAsync(20, "Sam Pretend", "foster-carer", "A supervising social worker in Fostering", "\"She rang every evening in the first week. We would have given up without her.\"", publish: true);
        await ThankAsync(16, "Jamie Imaginary", "care-leaver", "A personal adviser in Leaving Care", "\"He came to my graduation. Nobody in my family could.\"", publish: false);
        await ThankAsync(2, "Toni Sketch", "parent", "A family support worker", "\"Thank you for your patience with us, and for the bus fares.\"", publish: null);
    }

    private async Task CouncillorAsync()
    {
        var contact = new Contact("councillor-enquiry", "Councillor Val Example", "councillor", "How long families wait for an assessment") { Channel = "email", Service = "assessment", Status = "child-in-need" };
        var story = await council.LogAsync(17, Staff.Ben, contact);
        story.On(16).Accept(Enquiry).On(9).Respond("Families waited 38 days on average last quarter, and 45 is the limit.").Conclude("answered");
    }

    private async Task MemberOfParliamentAsync()
    {
        var contact = new Contact("mp-enquiry", "Office of Terry Sample MP", "mp", "A constituent waits for a decision on short breaks") { Channel = "email", Service = "assessment", Status = "disability" };
        var story = await council.LogAsync(6, Staff.Ada, contact);
        story.Keep((@case, act) => Constituent.Record(@case, new ConstituentFacts("Lou Constituent", "lou@mail.example, or by way of the MP's office"), act.By, act.Now))
            .On(5).Accept(Enquiry)
            .On(3).Do((@case, act) => story.Stage.SendHoldingReply(act.Day, council.Setup.Procedure(@case.Procedure), act.By, act.Now));
    }

    // What a compliment says is cleared of names by somebody else than who wrote it down; null where that is still to be done.
    private async Task ThankAsync(int workingDaysAgo, string from, string type, string whom, string words, bool? publish)
    {
        var story = await council.LogAsync(workingDaysAgo, Staff.Ada, new Contact("compliment", from, type, $"Thanks to {char.ToLowerInvariant(whom[0])}{whom[1..]}") { Service = "fostering" });
        var compliment = new Compliment(story.Case.Id, new ComplimentFacts(null, null, null, null, null, null, Published: false));
        story.Accept("It says thank you")
            .Keep((_, _) => compliment)
            .Do((@case, act) => compliment.Record(@case, new ComplimentTerms(from, whom, words), act.By, act.Now));
        if (publish is { } quoted)
        {
            story.On(workingDaysAgo - 1).Do((@case, act) => compliment.Clear(@case, quoted, Staff.Mabel, act.Now)).Conclude("recorded");
        }
    }
}
