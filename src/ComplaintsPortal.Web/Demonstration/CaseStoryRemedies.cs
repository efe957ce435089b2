using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Web.Demonstration;

// Putting things right.
internal sealed partial class CaseStory
{
    /// <summary>A remedy promised by a date.</summary>
    /// <param name="kind">A key of the list <c>remedy</c>.</param>
    /// <param name="what">What is put right.</param>
    /// <param name="due">The date by which it is to be done.</param>
    public Remedy Promise(string kind, string what, DateOnly due)
    {
        var facts = new RemedyFacts(kind, what) { Stage = Stage.Number, Agreed = day, Due = due };
        var remedy = Remedy.Add(@case, facts, council.Setup.Lists.Label(ListName.Remedy, kind), Office);
        Keep((_, _) => remedy);
        return remedy;
    }

    /// <summary>Money agreed, and paid on the same day unless it is still to be paid.</summary>
    /// <param name="category">A key of the list <c>payment-category</c>.</param>
    /// <param name="payee">A key of the list <c>payee</c>.</param>
    /// <param name="amount">Pounds.</param>
    /// <param name="paid">Whether it was paid.</param>
    public CaseStory Pay(string category, string payee, decimal amount, bool paid = true)
    {
        var facts = new PaymentFacts(paid ? day : null, category, amount) { Payee = payee, Recharge = @case.Service, Agreed = day };
        return Keep((_, act) => Payment.Add(@case, facts, council.Setup.Lists.Label(ListName.PaymentCategory, category), act.Office));
    }

    /// <summary>A recommendation of the Ombudsman, to be carried out by a date.</summary>
    public OmbudsmanRecommendation ToldByTheOmbudsman(string text, DateOnly due)
    {
        var recommendation = OmbudsmanRecommendation.Add(@case, text, due, Office);
        Keep((_, _) => recommendation);
        return recommendation;
    }
}
