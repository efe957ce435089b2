namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>What is put right because of the case, and what is paid.</summary>
public sealed class CaseRemedies(Case @case)
{
    /// <summary>Records a remedy that was promised.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="kind">Of which kind it is, in words.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Remedy Add(RemedyFacts facts, string kind, Office office)
    {
        (Remedy.WhyNotAdd(office) ?? (facts.Due is { } last ? KnownDate.WhyNotDue(last, facts.Agreed) : null))?.Throw();
        var by = facts.Due is { } due ? $", by {due:d MMMM yyyy}" : "";
        @case.Record($"Remedy promised: {kind}{by}", office, stage: facts.Stage);
        @case.Remedies.Add(new Remedy(@case.Id, facts));
        return @case.Remedies[^1];
    }

    /// <summary>Records a payment.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="category">What it is for, in words.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public Payment AddPayment(PaymentFacts facts, string category, Office office)
    {
        Payment.WhyNotAdd(office)?.Throw();
        @case.changedBeside = true;
        @case.Record($"Payment of £{facts.Amount:N2} recorded: {category}", office);
        @case.Payments.Add(new Payment(@case.Id, facts));
        return @case.Payments[^1];
    }

    /// <summary>Records that an agreed payment was made.</summary>
    public void Pay(Payment payment, DateOnly on, Office office)
    {
        (payment.WhyNotPay(office) ?? Payment.WhyNotOn(on, payment.Agreed, office.Today))?.Throw();
        payment.Pay(on);
        @case.changedBeside = true;
        @case.Record($"Payment of £{payment.Amount:N2} made on {on:d MMMM yyyy}", office, on: on);
    }
}
