using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>A complaint that has come to stage 3, and whose review panel is still to meet.</summary>
internal sealed class PanelCases(InventedCouncil council)
{
    internal static readonly Contact ShortBreaks = new(
        DefaultProcedures.ChildrenAct, "Robin Sample", "parent", "Short breaks were stopped without a new assessment",
        "We had two weekends a month for Skye. They ended in one telephone call. Nobody came to see her, and nobody has told us why.")
    {
        Channel = "letter",
        Service = "assessment",
        Status = "disability",
    };

    internal IEnumerable<Arriving> All() => [new(112, council.Staff.Ben, ShortBreaks, TellShortBreaks)];

    private void TellShortBreaks(CaseStory story)
    {
        AnswerStageOne(story);
        Investigate(story);
        AnswerStageTwo(story);
        PrepareThePanel(story);
    }

    private static void AnswerStageOne(CaseStory story) => story
        .Child("Skye Sample", 11).On(111).Accept().Acknowledge()
        .Point("Short breaks ended without a new assessment of Skye's needs", "decision", "An assessment, and short breaks until it is finished")
        .Point("The family was told by telephone and never in writing", "communication", "A written explanation and an apology")
        .On(103).Respond("We are sorry that you heard of this by telephone. The short breaks had been agreed for one year, and that year was over.")
        .Find("not-upheld", "upheld");

    private static void Investigate(CaseStory story) => story
        .On(92).GoOn().On(91).Acknowledge()
        .On(89).Appoint(Independents.Howard, Independents.Desmond).SendStatement()
        .On(84).AgreeStatement()
        .On(72).ExtendInvestigation("Two workers have left the council, and the investigating officer has yet to speak to them.")
        .On(36).Report(InvestigationRole.InvestigatingOfficer).Recommend(Recommender.InvestigatingOfficer, "Assess Skye's needs anew within six weeks.")
        .On(34).Report(InvestigationRole.IndependentPerson).Recommend(Recommender.IndependentPerson, "Never end a short break without a letter that says why.");

    private void AnswerStageTwo(CaseStory story) => story
        .On(32).AcceptRecommendation("The Assessment team visits the family and assesses anew", council.Ahead(3))
        .AcceptRecommendation("A letter with reasons becomes part of ending any service", council.Ahead(15))
        .On(30).Respond(
            "Skye should have been assessed before anything ended. We accept that, and we are sorry. We do not agree to pay for the weekends that were missed.")
        .Find("upheld", "upheld")
        .On(29).Do((@case, act) => @case.Stage(2)!.Escalation.RecordReceipt(act.Day, act.Office));

    private void PrepareThePanel(CaseStory story) => story
        .On(14).GoOn().On(13).Acknowledge()
        .On(9).AppointPanel(Independents.Winifred, Independents.Joan, Independents.Tomasz)
        .On(8).ArrangePanel(council.Ahead(12)).Send(LetterKind.PanelNotice)
        .On(6).Do((@case, act) => @case.People.AddAdjustment(
            new AdjustmentFacts("Papers in large print, and breaks during meetings", act.Day, council.Ahead(30)), act.Office))
        .Note("Robin would like to speak first, and may need a break after half an hour. The room has no steps.");
}
