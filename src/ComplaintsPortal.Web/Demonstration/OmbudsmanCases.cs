using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>A complaint that went through all three stages, and then to the Ombudsman.</summary>
internal sealed class OmbudsmanCases(InventedCouncil council)
{
    private static readonly Contact PathwayPlan = new(
        DefaultProcedures.ChildrenAct, "Jesse Imagined", "care-leaver", "No pathway plan until months after leaving care",
        "I turned 18 and moved into a flat on my own. My pathway plan came months later and somebody else had filled it in. I had no money for a bed.")
    {
        Channel = "online",
        Service = "leaving-care",
        Status = "care-leaver",
    };

    private Staff Staff => council.Staff;

    internal IEnumerable<Arriving> All() => [new(262, Staff.Ada, PathwayPlan, TellPathwayPlanAsync)];

    private async Task TellPathwayPlanAsync(CaseStory story)
    {
        AnswerStageOne(story);
        AnswerStageTwo(story);
        HoldThePanel(story);
        AnswerThePanel(story);
        PutRight(story);
        await AskedByTheOmbudsmanAsync(story);
    }

    private static void AnswerStageOne(CaseStory story) => story
        .IsTheChild("Jesse Imagined", 19).On(261).Accept().Acknowledge()
        .Point("The pathway plan came five months late", "delay", "An apology, and a plan that was written together")
        .Point("No setting-up allowance was paid when Jesse moved", "finance", "The allowance, with something for the time without it")
        .On(254).Respond("We are sorry that your plan was late. We had no record that you asked for the allowance.").Find("upheld", "not-upheld");

    private void AnswerStageTwo(CaseStory story) => story
        .On(246).GoOn("issues-not-addressed").Acknowledge().OfferAdvocate("Nell Advocate")
        .On(243).Appoint(Independents.Ines, Independents.Philippa).SendStatement()
        .On(239).AgreeStatement()
        .On(225).ExtendInvestigation("The files of the placement have to come from another council.")
        .On(195).Report(InvestigationRole.InvestigatingOfficer)
        .Recommend(Recommender.InvestigatingOfficer, "Pay the setting-up allowance, and say sorry for the wait.")
        .On(193).Report(InvestigationRole.IndependentPerson)
        .On(188).AcceptRecommendation("Allowance paid at the rate of the day", council.Ago(180))
        .On(185).Respond("Both of your points are upheld. The allowance will be paid. We are sorry that it took an investigation.")
        .Find("upheld", "partially-upheld");

    private void HoldThePanel(CaseStory story) => story
        .On(176).GoOn().On(175).Acknowledge()
        .On(171).AppointPanel(Independents.Hector, Independents.Joan, Independents.Tomasz).On(170).ArrangePanel(council.Ago(152))
        .On(164).Do((_, act) => story.Stage.Panel.SendPapers(act.Day, act.Office))
        .On(152).Do((_, act) => story.Stage.Panel.Meet(act.Day, new PanelAttendance("Nell Advocate", null, "The independent person of stage 2"), act.Office))
        .On(148).Do((_, act) => story.Stage.Panel.ReceiveReport(act.Day, null, act.Office))
        .Recommend(Recommender.Panel, "Write the next pathway plan with Jesse, and let Jesse choose where and when.");

    private void AnswerThePanel(CaseStory story) => story
        .On(142).AcceptRecommendation("A personal adviser of Jesse's choice meets Jesse", council.Ago(125))
        .On(140).Do((_, act) => story.Stage.Panel.ConsultIndependentPerson(act.Day, "The response answers what the panel found", act.Office))
        .On(137).Respond("We accept everything that the panel found. Thank you for coming and telling us yourself.").Find("upheld", "upheld");

    private void PutRight(CaseStory story)
    {
        var apology = story.On(136).Promise("apology", "A letter of apology from the Director", council.Ago(126));
        story.Pay("investigating-officer", "investigating-officer", 1_860m)
            .On(128).Do((@case, act) => apology.Provide(@case, act.Day, act.Office));
    }

    private async Task AskedByTheOmbudsmanAsync(CaseStory story)
    {
        var asked = council.Ago(120);
        var ombudsman = council.Setup.Procedure("ombudsman");
        var number = $"{asked.Year % 100:00} 001 573";
        var opened = await council.AddAsync(
            story.Case.Escalation.OpenForOmbudsman(await council.NextReferenceAsync(asked), asked, new OmbudsmanFacts(number) { Received = asked }, ombudsman,
                council.Setup.Office(Staff.Ada, council.At(asked), story.Case.Procedure)), Staff.Ada);
        opened.On(35).Do((@case, act) => @case.Escalation.Ombudsman.Record(Decision(number, asked, act.Day), act.Office));
        Comply(opened);
    }

    private void Comply(CaseStory opened)
    {
        var payment = opened.ToldByTheOmbudsman("Pay Jesse £400 for the distress of the months without a plan.", council.Ago(15));
        opened.ToldByTheOmbudsman("Show that every young person has had a pathway plan by 18, for the last six months.", council.Ahead(20));
        opened.On(12).Do((@case, act) => payment.Complete(@case, act.Day, "Payment made; confirmation sent to the Ombudsman", act.Office))
            .Pay("distress", "complainant", 400m);
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
