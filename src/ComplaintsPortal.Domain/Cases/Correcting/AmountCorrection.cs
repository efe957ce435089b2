using System.Globalization;
using ComplaintsPortal.Domain.Cases.Remedies;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>Putting right an amount of money that was recorded, with a reason; the history keeps both.</summary>
/// <param name="case">The case.</param>
/// <param name="beside">What is kept beside it.</param>
public sealed class AmountCorrection(Case @case, BesideACase? beside)
{
    private static readonly Refusal NotRecorded = new("Choose an amount that is recorded with the case");

    /// <summary>The amounts that can be corrected.</summary>
    public IReadOnlyList<RecordedAmount> Amounts => RecordedAmount.Of(beside);

    /// <summary>The recorded amount of that key; null where there is none.</summary>
    public RecordedAmount? Find(string? key) => Amounts.FirstOrDefault(amount => amount.Key == key);

    /// <summary>Why that amount cannot be corrected to another. Ask <see cref="CaseCorrection.WhyNotCorrect"/> first.</summary>
    /// <param name="key">Which of <see cref="Amounts"/>.</param>
    /// <param name="to">The amount that is right, in pounds.</param>
    public Refusal? WhyNotCorrectTo(string key, decimal to) => Find(key) switch
    {
        null => NotRecorded,
        var amount when amount.Pounds == to => new("Enter another amount: this one is recorded already"),
        _ => Payment.WhyNotAmount(to),
    };

    /// <summary>Corrects an amount.</summary>
    public void Correct(string key, decimal to, string why, Office office)
    {
        (@case.Keeping.Correction.WhyNotCorrect(office) ?? WhyNotCorrectTo(key, to))?.Throw();
        var amount = Find(key)!;
        amount.Write(to);
        @case.Record($"Corrected: {FirstLetter.Small(amount.Name)}, from {InWords(amount.Pounds)} to {InWords(to)}", office, why);
    }

    /// <summary>Pounds as a person reads them: "£1,250.00".</summary>
    public static string InWords(decimal pounds) => string.Create(CultureInfo.InvariantCulture, $"£{pounds:N2}");
}
