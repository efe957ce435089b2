using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>What is not about social care, or not all of it.</summary>
internal sealed class CorporateCases(InventedCouncil council)
{
    private static readonly Contact TwoMatters = new(
        DefaultProcedures.ChildrenAct, "Morgan Fictive", "parent", "A social worker came late to three meetings",
        "The social worker has been late three times running. And while I am writing: the school bus does not come on Fridays.")
    {
        Channel = "email",
    };

    private static readonly Contact NewContact = new(
        DefaultProcedures.Corporate, "Sidney Invention", "other-family", "A letter about a school place went astray",
        "My granddaughter's letter went to her old school.")
    {
        Channel = "letter",
        Service = "send",
        Status = null,
    };

    private Staff Staff => council.Staff;

    internal IEnumerable<Arriving> All() => [new(2, Staff.Ada, TwoMatters, SplitAsync), new(1, Staff.Ben, NewContact, _ => { })];

    private async Task SplitAsync(CaseStory story)
    {
        var part = new SplitPart(DefaultProcedures.Corporate, "The school bus does not come on Fridays");
        var reference = await council.NextReferenceAsync(story.Case.Received);
        var bus = await council.AddAsync(
            story.Case.Route.Split(reference, part, council.Setup.Office(Staff.Ada, council.At(story.Case.Received), story.Case.Procedure)), Staff.Ada);
        bus.On(1).Accept();
        story.On(1).Accept();
    }
}
