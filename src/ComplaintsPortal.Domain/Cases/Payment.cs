namespace ComplaintsPortal.Domain.Cases;

/// <summary>Money paid because of a complaint, to a complainant or to somebody who worked on it.</summary>
public sealed class Payment
{
    private Payment()
    {
    }

    /// <summary>A payment with its category.</summary>
    public Payment(int? caseId, PaymentFacts facts)
    {
        CaseId = caseId;
        Paid = facts.Paid;
        Category = facts.Category;
        Pence = (long)(facts.Amount * 100);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The case it belongs to, if any.</summary>
    public int? CaseId { get; private set; }

    /// <summary>The date on which it was paid; null where it is not known.</summary>
    public DateOnly? Paid { get; private set; }

    /// <summary>A key of the list <c>payment-category</c>.</summary>
    public string? Category { get; private set; }

    /// <summary>The amount in pence, so that every database adds it up exactly.</summary>
    public long Pence { get; private set; }

    /// <summary>The amount in pounds.</summary>
    public decimal Amount => Pence / 100m;

    /// <summary>The payment as the interchange format writes it.</summary>
    public PaymentFacts Facts => new(Paid, Category, Amount);
}

/// <summary>What the interchange format says of a payment.</summary>
/// <param name="Paid">The date.</param>
/// <param name="Category">A key of the list <c>payment-category</c>.</param>
/// <param name="Amount">Pounds, at most two decimals.</param>
public sealed record PaymentFacts(DateOnly? Paid, string? Category, decimal Amount);
