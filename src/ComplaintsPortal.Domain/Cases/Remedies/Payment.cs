
namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>Money paid because of a complaint, to a complainant or to somebody who worked on it.</summary>
public sealed class Payment
{
    /// <summary>The longest words on how the guidance was considered.</summary>
    public const int ConsiderationLength = 4_000;

    /// <summary>The largest amount in pounds that is taken for no slip of the pen.</summary>
    public const decimal LargestAmount = 1_000_000m;

    private Payment()
    {
    }

    /// <summary>A payment with its category.</summary>
    public Payment(int? caseId, PaymentFacts facts)
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The case it belongs to, if any.</summary>
    public int? CaseId { get; private set; }

    /// <summary>The date on which it was paid; null where it is not known, or not paid yet.</summary>
    public DateOnly? Paid { get; private set; }

    /// <summary>A key of the list <c>payment-category</c>.</summary>
    public string? Category { get; private set; }

    /// <summary>The amount in pence, so that every database adds it up exactly.</summary>
    public long Pence { get; private set; }

    /// <summary>The amount in pounds.</summary>
    public decimal Amount => Pence / 100m;

    /// <summary>A key of the list <c>payee</c>: to whom it is paid.</summary>
    public string? Payee { get; private set; }

    /// <summary>A key of the list <c>service</c>: whose budget bears it.</summary>
    public string? Recharge { get; private set; }

    /// <summary>The date on which it was agreed.</summary>
    public DateOnly? Agreed { get; private set; }

    /// <summary>How the Ombudsman's guidance on remedies was considered in setting the amount.</summary>
    public string? Consideration { get; private set; }

    /// <summary>The payment as the interchange format writes it.</summary>
    public PaymentFacts Facts => new(Paid, Category, Amount) { Payee = Payee, Recharge = Recharge, Agreed = Agreed, Consideration = Consideration };

    internal void Restate(PaymentFacts facts)
    {
        (Paid, Category, Pence) = (facts.Paid, facts.Category, (long)(facts.Amount * 100));
        (Payee, Recharge, Agreed, Consideration) = (facts.Payee, facts.Recharge, facts.Agreed, facts.Consideration);
    }

    /// <summary>Why the person may not record a payment.</summary>
    public static Refusal? WhyNotAdd(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why it cannot have been agreed or paid on that date.</summary>
    public static Refusal? WhyNotOn(DateOnly on, DateOnly? agreed, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(agreed, "when it was agreed"));

    /// <summary>Why that is no amount of a payment.</summary>
    /// <param name="pounds">Pounds and pence.</param>
    public static Refusal? WhyNotAmount(decimal pounds) => pounds is > 0 and <= LargestAmount && decimal.Round(pounds, 2) == pounds
        ? null
        : new Refusal($"Enter pounds and pence, more than nothing and at most {LargestAmount:N0}");

    /// <summary>Why it cannot be recorded as paid now.</summary>
    public Refusal? WhyNotPay(Office office) => this switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Paid: not null } => new("This payment has already been made"),
        _ => null,
    };

    internal void Pay(DateOnly on) => Paid = on;
}

/// <summary>What the interchange format says of a payment.</summary>
/// <param name="Paid">The date.</param>
/// <param name="Category">A key of the list <c>payment-category</c>.</param>
/// <param name="Amount">Pounds, at most two decimals.</param>
public sealed record PaymentFacts(DateOnly? Paid, string? Category, decimal Amount)
{
    public string? Payee { get; init; }

    public string? Recharge { get; init; }

    public DateOnly? Agreed { get; init; }

    public string? Consideration { get; init; }
}
