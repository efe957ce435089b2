using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Investigating;

/// <summary>What was recommended at stages 2 and 3, and what the council decided on it.</summary>
public sealed class StageRecommendations(Stage stage)
{
    // Characters of a recommendation that fit into an entry of the history.
    private const int MostRemembered = 800;

    /// <summary>Who has reported at this stage, and so may have recommended something.</summary>
    public IEnumerable<Recommender> Recommenders()
    {
        var found = stage.Case.Investigation;
        if (stage.Number == Investigation.StageNumber && found?.OfficerReported is not null)
        {
            yield return Recommender.InvestigatingOfficer;
        }

        if (stage.Number == Investigation.StageNumber && found?.IndependentReported is not null)
        {
            yield return Recommender.IndependentPerson;
        }

        if (stage.Number == Panel.StageNumber && stage.PanelReported is not null)
        {
            yield return Recommender.Panel;
        }
    }

    /// <summary>What was recommended at this stage, in the order in which it was entered.</summary>
    public IEnumerable<Recommendation> Made() => stage.Case.Recommendations.Where(one => one.Stage == stage.Number);

    /// <summary>Why no recommendation can be entered now.</summary>
    public Refusal? WhyNotRecommend(Office office) => WhyNotTakeRecommendations(office)
        ?? (Recommenders().Any() ? null : new Refusal("No report has been received yet"));

    /// <summary>Enters a recommendation of a report.</summary>
    public void Recommend(Recommender from, string text, Office office)
    {
        WhyNotRecommend(office)?.Throw();
        if (!Recommenders().Contains(from))
        {
            new Refusal("Choose somebody who has reported at this stage").Throw();
        }

        stage.Case.Add(new Recommendation(stage.Case.Id, new RecommendationFacts(stage.Number, from, text)));
        stage.Case.Record($"Recommendation {Made().Count()} of stage {stage.Number} entered", office, stage: stage.Number);
    }

    /// <summary>Why nothing can be adjudicated now.</summary>
    public Refusal? WhyNotAdjudicate(Office office) => WhyNotTakeRecommendations(office)
        ?? (Made().Any() ? null : new Refusal("There is no recommendation to adjudicate"));

    /// <summary>Why a recommendation cannot have been adjudicated on that date.</summary>
    public Refusal? WhyNotAdjudicateOn(DateOnly on, Office office) => DateOfAct.WhyNot(
        on, office.Today, stage.AskedFor, new Milestone(stage.PanelReported, "when the panel reported"));

    /// <summary>Records the council's decision on a recommendation. It may be decided anew until the response is sent.</summary>
    public void Adjudicate(Recommendation recommendation, Adjudication decided, Office office)
    {
        (WhyNotAdjudicate(office) ?? WhyNotAdjudicateOn(decided.On, office))?.Throw();
        recommendation.Adjudicate(decided);
        var place = Made().TakeWhile(one => one != recommendation).Count() + 1;
        stage.Case.Record($"Recommendation {place} of stage {stage.Number} {(decided is Acceptance ? "accepted" : "rejected")}", office, stage: stage.Number);
    }

    /// <summary>Why no recommendation can be taken out now: one that was entered by mistake, on which nobody has decided.</summary>
    public Refusal? WhyNotTakeOut(Recommendation recommendation, Office office) => WhyNotTakeRecommendations(office)
        ?? (recommendation.Accepted is null ? null : new Refusal("This recommendation has been decided on"));

    /// <summary>Takes out a recommendation that was entered by mistake. The history says how it began, and why it went.</summary>
    public void TakeOut(Recommendation recommendation, string why, Office office)
    {
        WhyNotTakeOut(recommendation, office)?.Throw();
        stage.Case.Remove(recommendation);
        var text = recommendation.Text.Length <= MostRemembered ? recommendation.Text : $"{recommendation.Text[..MostRemembered]}…";
        stage.Case.Record($"Recommendation of stage {stage.Number} taken out: {text}", office, why, stage.Number);
    }

    private Refusal? WhyNotTakeRecommendations(Office office) => stage.Number == Panel.StageNumber
        ? stage.Investigation.WhyNotConduct(Panel.StageNumber, StagePanel.NotAPanel, office)
        : stage.Investigation.WhyNotConduct(Investigation.StageNumber, StageInvestigation.NotInvestigated, office);
}
