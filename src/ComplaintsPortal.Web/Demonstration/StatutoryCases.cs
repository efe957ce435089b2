using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Complaints at stage 1 of the statutory procedure: on time, extended, late, withdrawn, waiting for a manager.</summary>
internal sealed class StatutoryCases(InventedCouncil council)
{
    private Staff Staff => council.Staff;

    internal async Task AddAsync(CaseStory ofTheSameFamily)
    {
        await TakenOverAsync();
        await UnansweredAsync();
        await WithdrawnAsync();
        await LateAsync();
        await ExtendedAsync();
        await DueTodayAsync(ofTheSameFamily);
        await WaitingForApprovalAsync();
        await DueSoonAsync();
        await HeldBackAsync();
    }

    // Brought over from the records that were kept before the portal: nobody has them yet.
    private async Task TakenOverAsync()
    {
        await TakeOverAsync(24, "Belongings lost in a move between placements");
        await TakeOverAsync(6, "Savings of a child in care were not passed on");
    }

    private async Task TakeOverAsync(int workingDaysAgo, string summary)
    {
        var day = council.Ago(workingDaysAgo);
        var facts = new CaseFacts(await council.NextReferenceAsync(day), DefaultProcedures.ChildrenAct, day)
        {
            Channel = "letter",
            Service = "children-in-care",
            ComplainantType = "foster-carer",
            SubjectStatus = "child-in-care",
            Summary = summary,
        };
        await council.AddAsync(
            Case.FromFacts(facts, [new StageFacts(1, day)], council.Setup.Procedure(facts.Procedure), council.Setup.Calendar, council.At(day)), Staff.Ada);
    }

    private async Task UnansweredAsync()
    {
        var story = await council.LogAsync(23, Staff.Ben, A("Casey Invented", "parent", "No answer to questions about a care plan"));
        story.On(22).Accept().Point("Four letters about the care plan were not answered", "communication", "Answers, and one person to write to")
            .Send(LetterKind.Acknowledgement, "Casey Invented");
    }

    private async Task WithdrawnAsync()
    {
        var story = await council.LogAsync(18, Staff.Ada, A("Quinn Notional", "parent", "A meeting was held without the parents"));
        story.On(17).Accept()
            .On(11).Do((@case, act) => @case.WithdrawAccepted(
                new WithdrawalFacts(null, act.Day, "phone", null, false, "The team manager met the family, and the meeting is to be held again."), act.By, act.Now))
            .On(10).Send(LetterKind.Withdrawal, "Quinn Notional").Do((@case, act) => @case.ConfirmWithdrawal(act.Day, act.By, act.Now));
    }

    private async Task LateAsync()
    {
        var story = await council.LogAsync(14, Staff.Ada, A("Drew Fictional", "special-guardian", "Special guardianship allowance not reviewed") with { Service = "fostering", Status = "special-guardianship" });
        story.On(13).Accept().Point("The yearly review of the allowance is four months late", "finance", "A review, and the difference paid");
    }

    private async Task ExtendedAsync()
    {
        var story = await council.LogAsync(13, Staff.Ada, A("Ellis Sketched", "parent", "Wrong facts in an assessment") with { Service = "assessment", Status = "child-in-need" });
        var until = council.Setup.Calendar.AddWorkingDays(story.Case.Received, 17);
        story.On(12).Accept().Point("The assessment says that the family moved twice, which it did not", "records", "The assessment corrected, and sent to whoever has it")
            .On(5).Extend(new ExtensionTerms("Mabel Firth", "By telephone, then by letter", "Two people who wrote the assessment have moved on, and we need to speak to both.")
            {
                Ground = ExtensionGround.Complex,
                Until = until,
                OmbudsmanTold = true,
            })
            .On(4).Draft(LetterKind.Extension, "Ellis Sketched");
    }

    private async Task DueTodayAsync(CaseStory ofTheSameFamily)
    {
        var story = await council.LogAsync(10, Staff.Ada, A("Robin Sample", "parent", "Contact visits cancelled twice"));
        story.On(9).Accept().Point("Two visits were cancelled on the day itself", "contact", "The visits made up for, and notice in future")
            .On(3).LinkTo(ofTheSameFamily, "same-family");
    }

    private async Task WaitingForApprovalAsync()
    {
        var story = await council.LogAsync(8, Staff.Ada, A("Pat Conjured", "parent", "Papers for a review arrived a week late"));
        story.On(7).Accept().Point("The papers came after the review had been held", "delay", "The papers in time, and an apology")
            .On(1).Submit("You should have had the papers five working days before the review. They were posted to an old address. We are sorry, and the address has been put right.");
    }

    private async Task DueSoonAsync()
    {
        var contact = A("Jordan Example", "care-leaver", "No personal adviser since turning 18") with { Service = "leaving-care", Status = "care-leaver", Channel = "online" };
        var story = await council.LogAsync(7, Staff.Ada, contact);
        story.On(6).Accept().Point("Nobody has been named as personal adviser", "quality", "A personal adviser, and a first meeting this month")
            .Keep((@case, act) => @case.RecordAdvocacy(null, new AdvocacyFacts(act.Day), act.By, act.Now));
    }

    // The guidance presumes that a change in dispute waits.
    private async Task HeldBackAsync()
    {
        var story = await council.LogAsync(4, Staff.Ben, A("Frankie Devised", "foster-carer", "A move far from school is planned against a child's wishes") with { Service = "fostering" });
        story.Assess(answers => answers with { DisputesChange = true }).On(3).Accept()
            .Point("The plan to move the child was made without asking the child", "placement", "No move before the end of the school year")
            .Do((@case, act) => @case.ConsiderFreezing(
                new FreezingFacts(FreezingAnswer.Frozen, "The present placement is safe, and the school year matters to the child.", "Head of Service, Children in Care", act.Day, council.Ahead(10)),
                act.By, act.Now));
    }

    private static Contact A(string from, string type, string summary) => new(DefaultProcedures.ChildrenAct, from, type, summary);
}
