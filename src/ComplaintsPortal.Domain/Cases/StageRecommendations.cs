using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// What is recommended at stages 2 and 3, and the council's decision on each.
public sealed partial class Stage
{
    // Characters of a recommendation that fit into an entry of the history.
    private const int MostRemembered = 800;

    /// <summary>Who has reported at this stage, and so may have recommended something.</summary>
    public IEnumerable<Recommender> Recommenders()
    {
        var found = Case.Investigation;
        if (Number == Investigation.StageNumber && found?.OfficerReported is not null)
        {
            yield return Recommender.InvestigatingOfficer;
        }

        if (Number == Investigation.StageNumber && found?.IndependentReported is not null)
        {
            yield return Recommender.IndependentPerson;
        }

        if (Number == Panel.StageNumber && PanelReported is not null)
        {
            yield return Recommender.Panel;
        }
    }

    /// <summary>What was recommended at this stage, in the order in which it was entered.</summary>
    public IEnumerable<Recommendation> RecommendationsMade() => Case.Recommendations.Where(one => one.Stage == Number);

    /// <summary>Why no recommendation can be entered now.</summary>
    public Refusal? WhyNotRecommend(Officer officer) => WhyNotTakeRecommendations(officer)
        ?? (Recommenders().Any() ? null : new Refusal("No report has been received yet"));

    /// <summary>Enters a recommendation of a report.</summary>
    public void Recommend(Recommender from, string text, Officer officer, DateTimeOffset now)
    {
        WhyNotRecommend(officer)?.Throw();
        if (!Recommenders().Contains(from))
        {
            new Refusal("Choose somebody who has reported at this stage").Throw();
        }

        Case.Add(new Recommendation(Case.Id, new RecommendationFacts(Number, from, text)));
        Case.Record(officer, now, $"Recommendation {RecommendationsMade().Count()} of stage {Number} entered", stage: Number);
    }

    /// <summary>Why nothing can be adjudicated now.</summary>
    public Refusal? WhyNotAdjudicate(Officer officer) => WhyNotTakeRecommendations(officer)
        ?? (RecommendationsMade().Any() ? null : new Refusal("There is no recommendation to adjudicate"));

    /// <summary>Why a recommendation cannot have been adjudicated on that date.</summary>
    public Refusal? WhyNotAdjudicateOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(
        on, today, AskedFor, new Milestone(PanelReported, "when the panel reported"));

    /// <summary>Records the council's decision on a recommendation. It may be decided anew until the response is sent.</summary>
    public void Adjudicate(Recommendation recommendation, Adjudication decided, Officer officer, DateTimeOffset now)
    {
        (WhyNotAdjudicate(officer) ?? WhyNotAdjudicateOn(decided.On, now.InUnitedKingdom().Date()))?.Throw();
        recommendation.Adjudicate(decided);
        var place = RecommendationsMade().TakeWhile(one => one != recommendation).Count() + 1;
        Case.Record(officer, now, $"Recommendation {place} of stage {Number} {(decided is Acceptance ? "accepted" : "rejected")}", stage: Number);
    }

    /// <summary>Why no recommendation can be taken out now: one that was entered by mistake, on which nobody has decided.</summary>
    public Refusal? WhyNotTakeOut(Recommendation recommendation, Officer officer) => WhyNotTakeRecommendations(officer)
        ?? (recommendation.Accepted is null ? null : new Refusal("This recommendation has been decided on"));

    /// <summary>Takes out a recommendation that was entered by mistake. The history says how it began, and why it went.</summary>
    public void TakeOut(Recommendation recommendation, string why, Officer officer, DateTimeOffset now)
    {
        WhyNotTakeOut(recommendation, officer)?.Throw();
        Case.Remove(recommendation);
        var text = recommendation.Text.Length <= MostRemembered ? recommendation.Text : $"{recommendation.Text[..MostRemembered]}…";
        Case.Record(officer, now, $"Recommendation of stage {Number} taken out: {text}", why, Number);
    }

    private Refusal? WhyNotTakeRecommendations(Officer officer) => Number == Panel.StageNumber
        ? WhyNotConduct(Panel.StageNumber, NotAPanel, officer)
        : WhyNotConduct(Investigation.StageNumber, NotInvestigated, officer);
}
