namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>An amount of money that was recorded with a case and can be corrected.</summary>
/// <param name="Key">By which it is named in an address: <c>payment-1-amount</c>.</param>
/// <param name="Name">What it is: "Amount of payment 1".</param>
/// <param name="Pounds">The amount, in pounds.</param>
public sealed record RecordedAmount(string Key, string Name, decimal Pounds)
{
    /// <summary>Puts another in its place, in pounds.</summary>
    internal Action<decimal> Write { get; init; } = _ => { };

    /// <summary>Every amount beside a case.</summary>
    public static IReadOnlyList<RecordedAmount> Of(BesideACase? beside) =>
    [
        .. from one in (beside?.Payments ?? []).Index()
        let payment = one.Item
        select new RecordedAmount($"payment-{one.Index + 1}-amount", $"Amount of payment {one.Index + 1}", payment.Amount)
        {
            Write = pounds => payment.Restate(payment.Facts with { Amount = pounds }),
        },
    ];
}
