using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Two complaints at stage 2: one to be adjudicated, one in the middle of its investigation.</summary>
internal sealed class InvestigationCases(InventedCouncil council)
{
    private static readonly Contact Fostering = new(DefaultProcedures.ChildrenAct, "Hollis Pretend", "foster-carer", "Promised support for a foster placement never came")
    {
        Account = "We were promised a support worker and respite before the twins came. Neither has happened. We love them, and we are worn out.",
        Channel = "email",
        Service = "fostering",
    };

    private static readonly Contact Moved = new(DefaultProcedures.ChildrenAct, "Alex Madeup", "young-person", "Moved to a new placement with one day's notice")
    {
        Account = "They told me after school that I was moving the next day. My things went into bags. I have not seen my old carers since and nobody asked me.",
        Channel = "face-to-face",
    };

    private Staff Staff => council.Staff;

    /// <summary>Enters both, which are Ada's.</summary>
    internal async Task<CaseStory> AddAsync()
    {
        var fostering = await council.LogAsync(90, Staff.Ada, Fostering);
        InvestigateFostering(fostering);
        AdjudicateFostering(fostering);
        await InTheMiddleAsync();
        return fostering;
    }

    private void InvestigateFostering(CaseStory story) => story
        .On(89).Accept()
        .Point("The support worker promised before the placement never came", "quality", "A named support worker")
        .Point("No respite was arranged", "delay", "One weekend of respite a month")
        .Point("Calls to the duty desk were not returned", "communication", "One person to call")
        .On(81).Respond("We are sorry that you have waited. A support worker is to be found in the next month.", Staff.Mabel).Find("partially-upheld", "not-upheld", "upheld")
        .On(62).GoOn().On(60).Appoint(Independents.Ines, Independents.Desmond).SendStatement()
        .On(55).AgreeStatement()
        .On(42).ExtendInvestigation("The agency that was to provide respite has been slow to answer.");

    private void AdjudicateFostering(CaseStory story) => story
        .On(8).Report(InvestigationRole.InvestigatingOfficer)
        .Recommend(Recommender.InvestigatingOfficer, "Name a support worker within two weeks.")
        .Recommend(Recommender.InvestigatingOfficer, "Pay for the respite that the family arranged itself.")
        .On(7).Report(InvestigationRole.IndependentPerson).Recommend(Recommender.IndependentPerson, "Answer calls of foster carers within one working day.")
        .On(4).Do((_, act) => story.Stage.OfferMeeting(act.Day, act.By, act.Now))
        .On(2).AcceptRecommendation("The Fostering team names a support worker", council.Ahead(8));

    private async Task InTheMiddleAsync()
    {
        var story = await council.LogAsync(58, Staff.Ada, Moved);
        Support(story);
        AnswerStageOne(story);
        Investigate(story);
    }

    private void Support(CaseStory story) => story
        .Keep((@case, act) => @case.AddChild(new CaseChildFacts(@case.Complainant!, "Alex Madeup", council.Born(15), "child-in-care"), act.By, act.Now))
        .On(57).Keep((@case, act) => @case.RecordAdvocacy(
            null, new AdvocacyFacts(act.Day, AdvocacyAnswer.Accepted, "anyshire-youth-voice", "Toby Advocate", "toby@youthvoice.example"), act.By, act.Now));

    private static void AnswerStageOne(CaseStory story) => story
        .On(56).Accept()
        .Point("Alex was told of the move only the day before", "placement", "To be asked before a move, and to be told why")
        .Point("There has been no contact with the former carers", "contact", "To see them, and to have the rest of the belongings back")
        .Send(LetterKind.Acknowledgement, "Alex Madeup", LetterVariant.YoungPerson)
        .On(49).Respond("We are sorry that it was so sudden. The placement had ended, and no other could be found nearer.").Find("partially-upheld", "not-upheld");

    private static void Investigate(CaseStory story) => story
        .On(38).GoOn("disagreed-outcome")
        .On(35).Appoint(Independents.Howard, Independents.Philippa).SendStatement().Send(LetterKind.StatementOfComplaint, "Alex Madeup", LetterVariant.YoungPerson)
        .On(30).AgreeStatement()
        .On(16).ExtendInvestigation("Alex would like the investigating officer to speak to both families first.")
        .On(2).Report(InvestigationRole.InvestigatingOfficer)
        .On(1).Keep((@case, act) => @case.WriteNote("Toby says that Alex would rather be met at school than at home, and would like to see the report first.", null, 0, act.By, act.Now));
}
