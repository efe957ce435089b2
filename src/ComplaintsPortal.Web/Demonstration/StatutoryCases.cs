using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Complaints at stage 1 of the statutory procedure: on time, extended, late, withdrawn, waiting for a manager.</summary>
internal sealed class StatutoryCases(InventedCouncil council)
{
    private static readonly Contact Unanswered =
        A("Casey Invented", "No answer to questions about a care plan",
            "I have written four times since the summer. All I ask is what the plan is for the holidays.") with
        { Channel = "letter" };
    private static readonly Contact Withdrawn =
        A("Quinn Notional", "A meeting was held without the parents", "You met about our son and we heard of it from the school.");
    private static readonly Contact Late =
        A("Drew Fictional", "Special guardianship allowance not reviewed",
            "The review was due in the summer. Nobody has asked us for anything.") with
        {
            Type = "special-guardian",
            Service = "fostering",
            Status = "special-guardianship",
            Channel = "email"
        };
    private static readonly Contact Extended =
        A("Ellis Sketched", "Wrong facts in an assessment", "It says that we moved twice. We have lived here for nine years.") with
        {
            Service = "assessment",
            Status = "child-in-need",
            Channel = "email"
        };
    private static readonly Contact DueToday =
        A("Robin Sample", "Contact visits cancelled twice", "Skye's brother waited at the window both times. We were told an hour before.");
    private static readonly Contact AwaitingApproval =
        A("Pat Conjured", "Papers for a review arrived a week late", "The review was over when the papers came.");
    private static readonly Contact DueSoon =
        A("Jordan Example", "No personal adviser since turning 18", "I was told in June that somebody would call. Nobody has.") with
        {
            Type = "care-leaver",
            Service = "leaving-care",
            Status = "care-leaver",
            Channel = "online"
        };
    private static readonly Contact HeldBack =
        A("Frankie Devised", "A move far from school is planned against a child's wishes",
            "He has two terms left before his examinations. He has said that he does not want to go.") with
        {
            Type = "foster-carer",
            Service = "fostering",
            Channel = "email"
        };

    private Staff Staff => council.Staff;

    internal IEnumerable<Arriving> All() =>
    [
        new(23, Staff.Ben, Unanswered, TellUnanswered),
        new(18, Staff.Ada, Withdrawn, TellWithdrawn),
        new(14, Staff.Ada, Late, TellLate),
        new(13, Staff.Ada, Extended, TellExtended),
        new(10, Staff.Ada, DueToday, TellDueToday),
        new(8, Staff.Ada, AwaitingApproval, TellAwaitingApproval),
        new(7, Staff.Ada, DueSoon, TellDueSoon),
        new(4, Staff.Ben, HeldBack, TellHeldBack),
    ];

    // Day 20 has passed, and nobody has offered stage 2.
    private static void TellUnanswered(CaseStory story) => story
        .Child("Remy Invented", 13).On(22).Accept().Acknowledge()
        .Point("Four letters about the care plan were not answered", "communication", "Answers, and one person to write to")
        .Send(LetterKind.Acknowledgement);

    private static void TellWithdrawn(CaseStory story) => story
        .On(17).Accept().Acknowledge()
        .On(11).Do((@case, act) => @case.Withdrawal.Withdraw(
            new WithdrawalFacts(null, act.Day, "phone", null, false, "The team manager met the family, and the meeting is to be held again."), act.Office))
        .On(10).Send(LetterKind.Withdrawal);

    private static void TellLate(CaseStory story) => story
        .On(13).Accept().Acknowledge().Point("The yearly review of the allowance is four months late", "finance", "A review, and the difference paid");

    private void TellExtended(CaseStory story) => story
        .On(12).Accept().Acknowledge()
        .Point("The assessment says that the family moved twice, which it did not", "records", "The assessment corrected, and sent to whoever has it")
        .On(5).Extend(new ExtensionTerms("Mabel Firth", "By telephone; a letter follows",
            "Two people who wrote the assessment have moved on, and we need to speak to both.")
        {
            Ground = ExtensionGround.Complex,
            Until = council.Setup.Calendar.AddWorkingDays(story.Case.Received, 17),
            OmbudsmanTold = true,
        })
        .On(4).Draft(LetterKind.Extension);

    private void TellDueToday(CaseStory story) => story
        .Child("Ari Sample", 8).On(9).Accept().Acknowledge()
        .Point("Two visits were cancelled on the day itself", "contact", "The visits made up for, and notice in future")
        .On(3).LinkTo(council.StoryOf(PanelCases.ShortBreaks), "same-family");

    private static void TellAwaitingApproval(CaseStory story) => story
        .On(7).Accept().Acknowledge().Point("The papers came after the review had been held", "delay", "The papers in time, and an apology")
        .On(1).Submit(
            "You should have had the papers five working days before the review. They were posted to an old address. We are sorry, and the address "
                + "has been put right.");

    private static void TellDueSoon(CaseStory story) => story
        .IsTheChild("Jordan Example", 18).On(6).Accept().Acknowledge().OfferAdvocate(null)
        .Point("Nobody has been named as personal adviser", "quality", "A personal adviser, and a first meeting this month");

    // The guidance presumes that a change in dispute waits.
    private void TellHeldBack(CaseStory story) => story
        .Assess(answers => answers with { DisputesChange = true }).On(3).Accept().Acknowledge()
        .Point("The plan to move the child was made without asking the child", "placement", "No move before the end of the school year")
        .Do((@case, act) => @case.Escalation.ConsiderFreezing(
            new FreezingFacts(FreezingAnswer.Frozen, "The present placement is safe, and the school year matters to the child.",
                "the Head of Service, Children in Care", act.Day, council.Ahead(10)), act.Office));

    private static Contact A(string from, string summary, string account) => new(DefaultProcedures.ChildrenAct, from, "parent", summary, account);
}
