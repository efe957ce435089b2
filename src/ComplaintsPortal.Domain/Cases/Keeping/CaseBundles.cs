using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.People;

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
        @case.Record(
            $"Bundle made: {FirstLetter.Small(made.Kind.Name())}, {Count(made.Papers, "paper")} on {Count(made.Pages, "page")}{Withheld(made.Withheld)}",
            office);
    }

    /// <summary>Why the person may not put together everything that is held about somebody: a request of that kind is answered by a manager.</summary>
    public static Refusal? WhyNotMakeOfPerson(Officer who) =>
        who.Supervises ? null : new Refusal("Only a manager puts together everything that is held about a person");

    /// <summary>
    /// Records that papers of the case went into a bundle of everything about one of its people. It can be done to a case that was voided too:
    /// what is held of somebody is held whether it counts or not.
    /// </summary>
    public void MakeOfPerson(string person, int papers, IReadOnlyList<WithheldBecause> withheld, Office office)
    {
        WhyNotMakeOfPerson(office.Who)?.Throw();
        @case.changedBeside = true;
        @case.RecordOf(person, $"Bundle of everything about one person made, with {Count(papers, "paper")} of this case{Withheld(withheld)}", office);
    }

    private static string Withheld(IReadOnlyList<WithheldBecause> withheld) => withheld.Count == 0
        ? ""
        : $"; {Count(withheld.Count, "paper")} withheld ({string.Join(", ", withheld.Distinct().Order().Select(why => why.Words()))})";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private Refusal? WhyNotFor(BundleKind kind) => kind is BundleKind.Panel && (!@case.IsUnderTheAct || @case.Stage(Panel.StageNumber) is null)
        ? new Refusal("No review panel has been asked for", new Regulation(19))
        : null;
}
