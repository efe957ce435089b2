using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Complaints under the Complaint Handling Code: at stage 2, put right, refused, returned, to be sent, not yet decided on.</summary>
internal sealed class CodeCases(InventedCouncil council)
{
    internal static readonly Contact Underpaid =
        A("Kit Pretended", "An allowance was underpaid for four months", "He turned 11 in May, and the rate should have gone up.") with
        {
            Type = "foster-carer",
            Service = "fostering",
            Status = "child-in-care"
        };

    private static readonly Contact Closed =
        A("Rowan Makebelieve", "A referral was closed without a call back", "I missed one call at work. When I rang back the referral had been closed.");
    private static readonly Contact LongAgo =
        A("Sandy Chimera", "A conference three years ago was unfair", "I have thought about it ever since. Nobody let me speak.") with { Channel = "letter" };
    private static readonly Contact WrongDates =
        A("Lee Notional", "A report held wrong dates", "My daughter's date of birth is wrong on every page. I said so, and nobody answered.");
    private static readonly Contact MissedVisits =
        A("Kim Supposed", "Two visits by a supervising worker were missed", "Nobody came in two months, and nobody rang.") with
        {
            Type = "foster-carer",
            Service = "fostering",
            Status = "child-in-care"
        };
    private static readonly Contact NoCall =
        A("Nicky Fabricated", "Nobody rang back after an assessment", "I was promised a call by Friday three weeks ago.") with { Channel = "online" };

    private Staff Staff => council.Staff;

    internal IEnumerable<Arriving> All() =>
    [
        new(36, Staff.Ada, Closed, TellClosed),
        new(27, Staff.Ada, Underpaid, TellUnderpaid),
        new(11, Staff.Ada, LongAgo, TellLongAgo),
        new(9, Staff.Ada, WrongDates, TellWrongDates),
        new(9, Staff.Ada, MissedVisits, TellMissedVisits),
        new(0, Staff.Ada, NoCall, _ => { }),
    ];

    // Under the Code somebody else considers stage 2: Ada and Gwen considered stage 1.
    private void TellClosed(CaseStory story) => story
        .On(34).Accept().Acknowledge().Point("The referral was closed after one missed call", "quality", "The referral looked at again")
        .On(26).Respond("One call is our rule where a family does not answer. We see that it did not help you.", Staff.Gwen).Find("not-upheld")
        .On(15).GoOn().On(12).Acknowledge().Do((@case, act) => @case.Keeping.AssignTo(Staff.Ben, act.Office))
        .By(Staff.Ben).On(1)
        .Submit("One missed call is too little to close a referral. We have opened it again, and somebody will visit you this week. We are sorry.");

    private void TellUnderpaid(CaseStory story)
    {
        story.On(25).Accept().Acknowledge().Point("The higher rate was not paid after the birthday", "finance", "The difference, and an apology")
            .On(18).Respond("You are right. The higher rate should have been paid from the birthday on. The difference will be paid this week. We are sorry.")
            .Find("upheld")
            .LinkTo(council.StoryOf(InvestigationCases.Support), "related");
        var apology = story.On(17).Promise("apology", "A letter of apology from the Head of Fostering", council.Ago(12));
        story.Promise("record-amended", "Every birthday entered in the payments system", council.Ahead(6));
        story.Pay("quantifiable-loss", "complainant", 312.40m).Pay("time-and-trouble", "complainant", 100m, paid: false)
            .On(14).Do((@case, act) => apology.Provide(@case, act.Day, act.Office));
    }

    private void TellLongAgo(CaseStory story) => story
        .Assess(answers => answers with
        {
            GroundsArose = story.Case.Received.AddYears(-3),
            NotReasonableEarlier = false,
            StillFairAndEffective = false,
            LateReason = "Nothing kept the parent from complaining then, and the people who were there have left.",
        })
        .On(8).Do((@case, act) => @case.Triage.Reject(new RejectionTerms(
                council.Setup.Lists.Find(ListName.TriageReason, RejectionReason.OverTwelveMonths)!,
                "It happened three years ago. The chair and the social worker have left, so that we could no longer look at it fairly.", act.Day,
                OmbudsmanTold: true), act.Office))
        .Send(LetterKind.Refusal);

    private void TellWrongDates(CaseStory story) => story
        .On(8).Accept().Acknowledge().Point("The report gives a wrong date of birth", "records", "The report corrected")
        .Point("Nobody answered when this was pointed out", "communication", "An apology")
        .On(2).Submit("The date of birth has been corrected.")
        .On(1).Do((_, act) => story.Stage.Response.Return("The second point is not answered", act.Office with { Who = Staff.Mabel }));

    private void TellMissedVisits(CaseStory story) => story
        .On(8).Accept().Acknowledge().Point("Two monthly visits were missed", "staff", "Visits every month, and notice where one has to move")
        .On(3).Submit("Two visits were missed while the worker was ill, and nobody stood in. From now on a colleague will come. We are sorry.")
        .On(0).Approve(Staff.Mabel);

    private static Contact A(string from, string summary, string account) =>
        new(DefaultProcedures.Code, from, "parent", summary, account) { Channel = "email", Service = "assessment", Status = "child-in-need" };
}
