using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Cases that need more than the clock: a worry about a child's safety, a seal, a bar, a limit to contact.</summary>
internal sealed class SensitiveCases(InventedCouncil council)
{
    private Staff Staff => council.Staff;

    internal async Task AddAsync()
    {
        await SealedAsync();
        await BarredAsync();
        await RestrictedAsync();
        await AdjustedAsync();
        await SafeguardingAsync();
    }

    private async Task SealedAsync()
    {
        var contact = new Contact(DefaultProcedures.ChildrenAct, "Blake Unreal", "parent", "Conduct of a team manager at a meeting") { Service = "assessment", Status = "child-protection" };
        var story = await council.LogAsync(6, Staff.Ben, contact);
        story.Do((@case, act) => @case.Seal([Staff.Mabel, Staff.Ben], "It is about somebody whom the complaints team works with every day", Staff.Mabel, act.Now))
            .On(5).Accept().Point("The team manager raised her voice and ended the meeting", "staff", "An apology, and another chair for the next meeting")
            .On(4).Keep((@case, act) => @case.WriteNote("The Head of Service knows. Human resources have been asked whether other proceedings run beside this.", null, 0, act.By, act.Now));
    }

    // Whoever is barred loses the case, so that nobody has it until it is given to somebody.
    private async Task BarredAsync()
    {
        var story = await council.LogAsync(5, Staff.Ben, new Contact(DefaultProcedures.ChildrenAct, "Marley Theoretical", "parent", "Letters sent to the wrong address") { Status = "child-in-need" });
        story.On(4).Accept().Point("Two letters about the children went to a former address", "records", "To know who read them")
            .Do((@case, act) => @case.Bar(Staff.Ben, "He was this family's social worker until last year", Staff.Mabel, act.Now));
    }

    private async Task RestrictedAsync()
    {
        var story = await council.LogAsync(12, Staff.Ben, new Contact(DefaultProcedures.Code, "Lindsay Fictive", "parent", "An enquiry under section 47 was badly explained") { Channel = "email", Service = "assessment", Status = "child-in-need" });
        story.On(10).Accept().Acknowledge().Point("Nobody explained what the enquiry was for", "communication", "A meeting and a written explanation")
            .On(5).Do((@case, act) => @case.Restrict(
                new ContactRestrictionFacts("One e-mail a week, to one named officer; calls about a child's safety are always taken", "Up to forty e-mails a day, some of them abusive. Asking twice has not helped.", Staff.Mabel.Id, act.Day, council.Ahead(40)),
                Staff.Mabel, act.Now));
    }

    private async Task AdjustedAsync()
    {
        var story = await council.LogAsync(3, Staff.Ada, new Contact(DefaultProcedures.ChildrenAct, "Ashley Hypothetical", "parent", "No interpreter at a child protection conference") { Channel = "letter", Service = "assessment", Status = "child-protection" });
        story.On(2).Accept().Point("No British Sign Language interpreter was booked", "quality", "The conference explained again, with an interpreter")
            .Do((@case, act) => @case.AddAdjustment(new AdjustmentFacts("British Sign Language interpreter at every meeting; text messages, never calls", act.Day, council.Ahead(60)), act.By, act.Now));
    }

    private async Task SafeguardingAsync()
    {
        var contact = new Contact(DefaultProcedures.ChildrenAct, "Charlie Supposed", "young-person", "Young person unhappy about a placement")
        {
            Account = "I do not like it here. The older boys come into my room at night and take my things.",
        };
        var story = await council.LogAsync(0, Staff.Ada, contact);
        story.Do((@case, act) => @case.RaiseConcern("Says that older residents come into the room at night", act.By, act.Now))
            .Do((@case, act) => @case.PassOn("Children's front door, duty manager", act.Now, act.By, act.Now));
    }
}
