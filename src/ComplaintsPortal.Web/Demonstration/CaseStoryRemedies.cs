using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Putting things right.</summary>
internal static class CaseStoryRemedies
{
    /// <summary>A remedy promised by a date.</summary>
    /// <param name="story">The story of the case.</param>
    /// <param name="kind">A key of the list <c>remedy</c>.</param>
    /// <param name="what">What is put right.</param>
    /// <param name="due">The date by which it is to be done.</param>
    public static Remedy Promise(this CaseStory story, string kind, string what, DateOnly due)
    {
        var facts = new RemedyFacts(kind, what) { Stage = story.Stage.Number, Agreed = story.Day, Due = due };
        var remedy = story.Case.Keeping.Remedies.Add(facts, story.Council.Setup.Lists.Label(ListName.Remedy, kind), story.Office);
        story.Later();
        return remedy;
    }

    /// <summary>Money agreed, and paid on the same day unless it is still to be paid.</summary>
    /// <param name="story">The story of the case.</param>
    /// <param name="category">A key of the list <c>payment-category</c>.</param>
    /// <param name="payee">A key of the list <c>payee</c>.</param>
    /// <param name="amount">Pounds.</param>
    /// <param name="paid">Whether it was paid.</param>
    public static CaseStory Pay(this CaseStory story, string category, string payee, decimal amount, bool paid = true)
    {
        var facts = new PaymentFacts(paid ? story.Day : null, category, amount) { Payee = payee, Recharge = story.Case.Service, Agreed = story.Day };
        var what = story.Council.Setup.Lists.Label(ListName.PaymentCategory, category);
        return story.Do((@case, act) => @case.Keeping.Remedies.AddPayment(facts, what, act.Office));
    }

    /// <summary>A recommendation of the Ombudsman, to be carried out by a date.</summary>
    public static OmbudsmanRecommendation ToldByTheOmbudsman(this CaseStory story, string text, DateOnly due)
    {
        var recommendation = story.Case.Escalation.Ombudsman.AddRecommendation(text, due, story.Office);
        story.Later();
        return recommendation;
    }
}
