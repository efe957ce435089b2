using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>A complaint that went through all three stages, and then to the Ombudsman.</summary>
internal sealed class OmbudsmanCases(InventedCouncil council)
{
    private static readonly Contact MovingOn = new(DefaultProcedures.ChildrenAct, "Jesse Imagined", "care-leaver", "No pathway plan until months after leaving care")
    {
        Account = "I turned 18 and moved into a flat on my own. My pathway plan came months later and somebody else had filled it in. I had no money for a bed.",
        Channel = "online",
        Service = "leaving-care",
        Status = "care-leaver",
    };

    private Staff Staff => council.Staff;

    /// <summary>Enters the complaint and the Ombudsman's case, both Ada's.</summary>
    internal async Task AddAsync()
    {
        var story = await council.LogAsync(232, Staff.Ada, MovingOn);
        AnswerStageOne(story);
        AnswerStageTwo(story);
        HoldThePanel(story);
        AnswerThePanel(story);
        PutRight(story);
        await AskedByTheOmbudsmanAsync(story);
    }

    private static void AnswerStageOne(CaseStory story) => story
        .On(231).Accept()
        .Point("The pathway plan came five months late", "delay", "An apology, and a plan that was written together")
        .Point("No setting-up allowance was paid when Jesse moved", "finance", "The allowance, with something for the time without it")
        .On(224).Respond("We are sorry that your plan was late. We had no record that you asked for the allowance.").Find("upheld", "not-upheld");

    private void AnswerStageTwo(CaseStory story) => story
        .On(216).GoOn("issues-not-addressed")
        .Keep((@case, act) => @case.RecordAdvocacy(
            null, new AdvocacyFacts(act.Day, AdvocacyAnswer.Accepted, "anyshire-youth-voice", "Nell Advocate", "nell@youthvoice.example"), act.By, act.Now))
        .On(213).Appoint(Independents.Ines, Independents.Philippa).SendStatement()
        .On(209).AgreeStatement()
        .On(195).ExtendInvestigation("The files of the placement have to come from another council.")
        .On(165).Report(InvestigationRole.InvestigatingOfficer).Recommend(Recommender.InvestigatingOfficer, "Pay the setting-up allowance, and say sorry for the wait.")
        .On(163).Report(InvestigationRole.IndependentPerson)
        .On(158).AcceptRecommendation("Allowance paid at the rate of the day", council.Ago(150))
        .On(155).Respond("Both of your points are upheld. The allowance will be paid. We are sorry that it took an investigation.").Find("upheld", "partially-upheld");

    private void HoldThePanel(CaseStory story) => story
        .On(146).GoOn("disagreed-outcome").On(145).Acknowledge()
        .On(141).AppointPanel(Independents.Hector, Independents.Joan, Independents.Tomasz).On(140).ArrangePanel(council.Ago(122))
        .On(134).Do((_, act) => story.Stage.SendPapers(act.Day, act.By, act.Now))
        .On(122).Do((_, act) => story.Stage.MeetPanel(act.Day, new PanelAttendance("Nell Advocate", null, "The independent person of stage 2"), act.By, act.Now))
        .On(118).Do((_, act) => story.Stage.ReceivePanelReport(act.Day, null, act.By, act.Now))
        .Recommend(Recommender.Panel, "Write the next pathway plan with Jesse, and let Jesse choose where and when.");

    private void AnswerThePanel(CaseStory story) => story
        .On(112).AcceptRecommendation("A personal adviser of Jesse's choice meets Jesse", council.Ago(95))
        .On(110).Do((_, act) => story.Stage.ConsultIndependentPerson(act.Day, "The response answers what the panel found", act.By, act.Now))
        .On(107).Respond("We accept everything that the panel found. Thank you for coming and telling us yourself.").Find("upheld", "upheld");

    private void PutRight(CaseStory story) => story
        .On(106).Keep((@case, act) => Remedy.Add(@case, new RemedyFacts("apology", "A letter of apology from the Director") { Stage = 3, Agreed = act.Day, Due = council.Ago(96) }, "Apology", act.By, act.Now))
        .Keep((@case, act) => Payment.Add(@case, new PaymentFacts(council.Ago(104), "investigating-officer", 1_860m) { Payee = "investigating-officer", Recharge = "leaving-care", Agreed = act.Day }, "Investigating officer", act.By, act.Now));

    private async Task AskedByTheOmbudsmanAsync(CaseStory story)
    {
        var asked = council.Ago(88);
        var reference = await council.NextReferenceAsync(asked);
        var opened = await council.AddAsync(
            story.Case.OpenForOmbudsman(reference, asked, council.Setup.Procedure("ombudsman"), council.Setup.Calendar, Staff.Ada, council.At(asked)), Staff.Ada);
        var number = $"{asked.Year % 100:00} 001 573";
        var record = new OmbudsmanRecord(opened.Case.Id, new OmbudsmanFacts(number) { Received = asked });
        opened.Keep((_, _) => record).On(35).Do((@case, act) => record.Record(@case, Decision(number, asked, act.Day), act.By, act.Now));
        Comply(opened);
    }

    private void Comply(CaseStory opened)
    {
        var late = OmbudsmanRecommendation.Add(opened.Case, "Pay Jesse £400 for the distress of the months without a plan.", council.Ago(15), Staff.Ada, council.At(council.Ago(35)));
        opened.On(35).Keep((_, _) => late)
            .Keep((@case, act) => OmbudsmanRecommendation.Add(@case, "Show that every young person has a pathway plan by 18, for the last six months.", council.Ahead(20), act.By, act.Now))
            .On(12).Do((@case, act) => late.Complete(@case, act.Day, "Payment made; confirmation sent to the Ombudsman", act.By, act.Now))
            .Keep((@case, act) => Payment.Add(@case, new PaymentFacts(act.Day, "distress", 400m) { Payee = "complainant", Recharge = "leaving-care", Agreed = council.Ago(35) }, "Distress", act.By, act.Now));
    }

    private static OmbudsmanFacts Decision(string number, DateOnly received, DateOnly decided) => new(number)
    {
        Received = received,
        Decided = decided,
        Category = "detailed-investigation",
        Decision = "upheld",
        DecisionType = "fault-injustice",
        Topic = "education-children",
    };
}
