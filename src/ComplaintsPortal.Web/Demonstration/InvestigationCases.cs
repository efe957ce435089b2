using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Two complaints at stage 2: one to be adjudicated, one in the middle of its investigation.</summary>
internal sealed class InvestigationCases(InventedCouncil council)
{
    internal static readonly Contact Support = new(
        DefaultProcedures.ChildrenAct, "Hollis Pretend", "foster-carer", "Promised support for a foster placement never came",
        "We were promised a support worker and respite before the twins came. Neither has happened. We love them, and we are worn out.")
    {
        Channel = "email",
        Service = "fostering",
    };

    private static readonly Contact Move = new(
        DefaultProcedures.ChildrenAct, "Alex Madeup", "young-person", "Moved to a new placement with one day's notice",
        "They told me after school that I was moving the next day. My things went into bags. I have not seen my old carers since, and nobody asked me.")
    {
        Channel = "face-to-face",
    };

    internal IEnumerable<Arriving> All() => [new(90, council.Staff.Ada, Support, TellSupport), new(58, council.Staff.Ada, Move, TellMove)];

    private void TellSupport(CaseStory story)
    {
        InvestigateSupport(story);
        AdjudicateSupport(story);
    }

    private static void InvestigateSupport(CaseStory story) => story
        .Child("Noor Pretend", 6).Child("Sami Pretend", 6).On(89).Accept().Acknowledge()
        .Point("The support worker promised before the placement never came", "quality", "A named support worker")
        .Point("No respite was arranged", "delay", "One weekend of respite a month")
        .Point("Calls to the duty desk were not returned", "communication", "One person to call")
        .On(81).Respond("We are sorry that you have waited. A support worker is to be found in the next month.")
        .Find("partially-upheld", "not-upheld", "upheld")
        .On(62).GoOn().Acknowledge().On(60).Appoint(Independents.Ines, Independents.Desmond).SendStatement()
        .On(55).AgreeStatement()
        .On(42).ExtendInvestigation("The agency that was to provide respite has been slow to answer.");

    private void AdjudicateSupport(CaseStory story) => story
        .On(8).Report(InvestigationRole.InvestigatingOfficer)
        .Recommend(Recommender.InvestigatingOfficer, "Name a support worker within two weeks.")
        .Recommend(Recommender.InvestigatingOfficer, "Pay for the respite that the family arranged itself.")
        .On(7).Report(InvestigationRole.IndependentPerson).Recommend(Recommender.IndependentPerson, "Answer calls of foster carers within one working day.")
        .On(4).Do((_, act) => story.Stage.Investigation.OfferMeeting(act.Day, act.Office))
        .On(2).AcceptRecommendation("The Fostering team names a support worker", council.Ahead(8));

    private static void TellMove(CaseStory story)
    {
        AnswerMove(story);
        InvestigateMove(story);
    }

    private static void AnswerMove(CaseStory story) => story
        .IsTheChild("Alex Madeup", 15).On(57).OfferAdvocate("Toby Advocate")
        .On(56).Accept().Acknowledge()
        .Point("Alex was told of the move only the day before", "placement", "To be asked before a move, and to be told why")
        .Point("There has been no contact with the former carers", "contact", "To see them, and to have the rest of the belongings back")
        .Send(LetterKind.Acknowledgement, LetterVariant.YoungPerson)
        .On(49).Respond("We are sorry that it was so sudden. The placement had ended, and no other could be found nearer.")
        .Find("partially-upheld", "not-upheld");

    private static void InvestigateMove(CaseStory story) => story
        .On(38).GoOn().Acknowledge()
        .On(35).Appoint(Independents.Howard, Independents.Philippa).Send(LetterKind.StatementOfComplaint, LetterVariant.YoungPerson)
        .On(30).AgreeStatement()
        .On(16).ExtendInvestigation("Alex would like the investigating officer to speak to both families first.")
        .On(2).Report(InvestigationRole.InvestigatingOfficer)
        .On(1).Note("Toby says that Alex would rather be met at school than at home, and would like to see the report first.");
}
