using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Complaints under the Complaint Handling Code, and what is none: refused, split, not yet decided on.</summary>
internal sealed class CorporateCases(InventedCouncil council)
{
    private Staff Staff => council.Staff;

    internal async Task AddAsync(CaseStory ofTheSameIssue)
    {
        await AtStageTwoAsync();
        await PutRightAsync(ofTheSameIssue);
        await RefusedAsync();
        await ReturnedAsync();
        await ToBeSentAsync();
        await SplitAsync();
        await AwaitingTriageAsync();
    }

    // Under the Code somebody else considers stage 2: Ada and Gwen considered stage 1.
    private async Task AtStageTwoAsync()
    {
        var story = await council.LogAsync(36, Staff.Ada, A("Rowan Makebelieve", "parent", "A referral was closed without a call back"));
        story.On(34).Accept().Acknowledge().Point("The referral was closed after one missed call", "quality", "The referral looked at again")
            .On(26).Respond("One call is our rule where a family does not answer. We see that it did not help you.", Staff.Gwen).Find("not-upheld")
            .On(15).GoOn("disagreed-outcome").On(12).Acknowledge()
            .Do((@case, act) => @case.AssignTo(Staff.Ben, act.By, act.Now))
            .By(Staff.Ben).On(1).Submit("One missed call is too little to close a referral. We have opened it again, and somebody will visit you this week. We are sorry.");
    }

    private async Task PutRightAsync(CaseStory ofTheSameIssue)
    {
        var story = await council.LogAsync(27, Staff.Ada, A("Kit Pretended", "foster-carer", "An allowance was underpaid for four months") with { Service = "fostering", Status = "child-in-care" });
        story.On(25).Accept().Acknowledge().Point("The higher rate was not paid after the birthday", "finance", "The difference, and an apology")
            .On(18).Respond("You are right. The higher rate should have been paid from the birthday on. The difference will be paid this week. We are sorry.").Find("upheld");
        PutRight(story.On(17));
        story.LinkTo(ofTheSameIssue, "same-issue");
    }

    private void PutRight(CaseStory story)
    {
        var apology = Remedy.Add(story.Case, new RemedyFacts("apology", "A letter of apology from the Head of Fostering") { Stage = 1, Agreed = council.Ago(18), Due = council.Ago(12) }, "Apology", Staff.Ada, council.At(council.Ago(17)));
        story.Keep((_, _) => apology)
            .Keep((@case, act) => Remedy.Add(@case, new RemedyFacts("record-amended", "Every birthday entered in the payments system") { Stage = 1, Agreed = act.Day, Due = council.Ahead(6) }, "Record amended", act.By, act.Now))
            .Keep((@case, act) => Payment.Add(@case, new PaymentFacts(act.Day, "quantifiable-loss", 312.40m) { Payee = "complainant", Recharge = "fostering", Agreed = council.Ago(18) }, "Quantifiable loss", act.By, act.Now))
            .Keep((@case, act) => Payment.Add(@case, new PaymentFacts(null, "time-and-trouble", 100m) { Payee = "complainant", Recharge = "fostering", Agreed = act.Day, Consideration = "The Ombudsman's guidance: up to £300 for time and trouble" }, "Time and trouble", act.By, act.Now))
            .On(14).Do((@case, act) => apology.Provide(@case, act.Day, act.By, act.Now));
    }

    private async Task RefusedAsync()
    {
        var story = await council.LogAsync(11, Staff.Ada, A("Sandy Chimera", "parent", "A conference three years ago was unfair"));
        var reason = council.Setup.Lists.Find(ListName.TriageReason, RefusalReason.OverTwelveMonths)!;
        story.Assess(answers => answers with
            {
                GroundsArose = story.Case.Received.AddYears(-3),
                NotReasonableEarlier = false,
                StillFairAndEffective = false,
                LateReason = "Nothing kept the family from complaining then, and the people who were there have left.",
            })
            .On(8).Do((@case, act) => @case.Reject(
                new RefusalTerms(reason, "It happened three years ago. The chair and the social worker have left, so that we could no longer look at it fairly.", act.Day, true),
                council.Setup.Procedure(@case.Procedure), act.By, act.Now))
            .Send(LetterKind.Refusal, "Sandy Chimera");
    }

    private async Task ReturnedAsync()
    {
        var story = await council.LogAsync(9, Staff.Ada, A("Lee Notional", "parent", "A report held wrong dates"));
        story.On(8).Accept().Acknowledge().Point("The report gives a wrong date of birth", "records", "The report corrected")
            .Point("Nobody answered when this was pointed out", "communication", "An apology")
            .On(2).Submit("The date of birth has been corrected.")
            .On(1).Do((_, act) => story.Stage.ReturnResponse("The second point is not answered", Staff.Mabel, act.Now));
    }

    private async Task ToBeSentAsync()
    {
        var story = await council.LogAsync(9, Staff.Ada, A("Kim Supposed", "foster-carer", "Two visits by a supervising worker were missed") with { Service = "fostering", Status = "child-in-care" });
        story.On(8).Accept().Acknowledge().Point("Two monthly visits were missed", "staff", "Visits every month, and notice where one has to move")
            .On(3).Submit("Two visits were missed while the worker was ill, and nobody stood in. From now on a colleague will come. We are sorry.")
            .On(0).Approve(Staff.Mabel);
    }

    private async Task SplitAsync()
    {
        var story = await council.LogAsync(2, Staff.Ada, new Contact(DefaultProcedures.ChildrenAct, "Morgan Fictive", "parent", "A social worker came late to three meetings, and a school bus does not come") { Channel = "email" });
        var reference = await council.NextReferenceAsync(story.Case.Received);
        var bus = await council.AddAsync(story.Case.Split(reference, new SplitPart(DefaultProcedures.Corporate, "The school bus does not come on Fridays"), Staff.Ada, council.At(story.Case.Received)), Staff.Ada);
        bus.On(1).Accept();
        story.On(1).Accept();
    }

    private async Task AwaitingTriageAsync()
    {
        await council.LogAsync(1, Staff.Ben, new Contact(DefaultProcedures.Corporate, "Sidney Invention", "other-family", "A grandparent was not told of a review") { Channel = "letter", Status = "child-in-need" });
        await council.LogAsync(0, Staff.Ada, A("Nicky Fabricated", "parent", "Nobody rang back after an assessment"));
    }

    private static Contact A(string from, string type, string summary) =>
        new(DefaultProcedures.Code, from, type, summary) { Channel = "email", Service = "assessment", Status = "child-in-need" };
}
