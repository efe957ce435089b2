using ComplaintsPortal.Domain.Cases.Reviewing;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>Papers of the case, put together for somebody.</summary>
public sealed class CaseBundles(Case @case)
{
    /// <summary>The kinds that fit the case: there are papers for a panel only where a panel was asked for.</summary>
    public IReadOnlyList<BundleKind> Kinds => [.. Enum.GetValues<BundleKind>().Where(kind => WhyNotFor(kind) is null)];

    /// <summary>Why no bundle of that kind can be made now.</summary>
    public Refusal? WhyNotMake(BundleKind kind, Office office) => Case.NotACaseWorker(office.Who) ?? WhyNotFor(kind);

    /// <summary>Records that a bundle was made. The history says for whom and how long it is, never what is in it.</summary>
    public void Make(BundleFacts made, Office office)
    {
        WhyNotMake(made.Kind, office)?.Throw();
        var reasons = string.Join(", ", made.Withheld.Distinct().Order().Select(why => why.Words()));
        var withheld = made.Withheld.Count == 0 ? "" : $"; {Count(made.Withheld.Count, "paper")} withheld ({reasons})";
        @case.Record(
            $"Bundle made: {FirstLetter.Small(made.Kind.Name())}, {Count(made.Papers, "paper")} on {Count(made.Pages, "page")}{withheld}", office);
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private Refusal? WhyNotFor(BundleKind kind) => kind is BundleKind.Panel && (!@case.IsUnderTheAct || @case.Stage(Panel.StageNumber) is null)
        ? new Refusal("No review panel has been asked for", new Regulation(19))
        : null;
}
