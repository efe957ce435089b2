namespace ComplaintsPortal.Domain.Cases.Retaining;

/// <summary>
/// Restriction of processing (UK GDPR, article 18): while it stands, the case is kept, and the complaint is handled as far as article 18(2) lets
/// it be; whoever makes something of it that goes to others says first why.
/// </summary>
public sealed class CaseRestricting(Case @case)
{
    /// <summary>What the history says where somebody used the case all the same.</summary>
    public const string UsedAllTheSame = "Used although its processing is restricted";

    /// <summary>What the history says where it went out with all records.</summary>
    public const string ExportedAllTheSame = "Exported with all records although its processing is restricted";

    /// <summary>The restriction that stands; null where there is none.</summary>
    public ProcessingRestriction? Standing => @case.ProcessingRestrictions.Find(one => one.Stands);

    /// <summary>Why the person may not restrict the processing.</summary>
    public Refusal? WhyNotRestrict(Office office) => office.Who.Supervises
        ? @case.Keeping.WhyNotTouch ?? (Standing is null ? null : new Refusal("The processing of this case is restricted already"))
        : new Refusal("Only a manager may restrict processing");

    /// <summary>Why nobody can have asked for it on that date.</summary>
    public static Refusal? WhyNotAskedOn(DateOnly on, Office office) => DateOfAct.WhyNot(on, office.Today);

    /// <summary>Restricts the processing until that is lifted.</summary>
    public ProcessingRestriction Restrict(ProcessingRestrictionTerms terms, Office office)
    {
        (WhyNotRestrict(office) ?? WhyNotAskedOn(terms.Asked, office))?.Throw();
        @case.Record($"Processing restricted, asked for on {terms.Asked:d MMMM yyyy}: {InWords(terms.Ground)}", office, terms.Reason);
        @case.ProcessingRestrictions.Add(new ProcessingRestriction(
            @case.Id, new ProcessingRestrictionFacts(terms.Ground, terms.Reason, terms.Asked, office.Today, office.Who.Id)));
        return @case.ProcessingRestrictions[^1];
    }

    /// <summary>Why the restriction cannot be lifted now.</summary>
    public Refusal? WhyNotLift(Office office) => office.Who.Supervises
        ? @case.Keeping.WhyNotTouch ?? (Standing is null ? new Refusal("The processing of this case is not restricted") : null)
        : new Refusal("Only a manager may lift a restriction of processing");

    /// <summary>Lifts it. Whoever asked for it is told before (article 18(3)).</summary>
    public void Lift(string why, Office office)
    {
        WhyNotLift(office)?.Throw();
        Standing!.Lift(office.Today, why, office.Who.Id);
        @case.changedBeside = true;
        @case.Record("Restriction of processing lifted", office, why);
    }

    /// <summary>Why the person cannot say why they use it: they work on no case, or nothing is restricted.</summary>
    public Refusal? WhyNotUse(Office office) =>
        Case.NotACaseWorker(office.Who) ?? (Standing is null ? new Refusal("The processing of this case is not restricted") : null);

    /// <summary>Records why somebody is about to make something of the case that goes to others (article 18(2)).</summary>
    public void Use(string why, Office office)
    {
        WhyNotUse(office)?.Throw();
        @case.Record(UsedAllTheSame, office, why);
    }

    /// <summary>A ground, within a sentence.</summary>
    public static string InWords(RestrictionGround ground) => ground switch
    {
        RestrictionGround.Accuracy => "they contest that it is accurate, and that is being checked (article 18(1)(a))",
        RestrictionGround.Unlawful => "the processing is unlawful, and they do not want it erased (article 18(1)(b))",
        RestrictionGround.Claims => "the council does not need it any more, and they do for legal claims (article 18(1)(c))",
        _ => "they object to the processing, and whose grounds weigh more is being checked (article 18(1)(d))",
    };
}
