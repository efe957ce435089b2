using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Sealing;

/// <summary>Who may see the case: sealed to named people, or some barred from it.</summary>
public sealed class CaseSealing(Case @case)
{
    private static readonly Refusal NotSealed = new("This case is not sealed");

    /// <summary>Whether only named people see the case.</summary>
    public bool IsSealed => @case.access.Exists(one => one.Kind is AccessKind.SealedTo);

    /// <summary>Whether that person is barred from the case.</summary>
    public bool Bars(Guid account) => @case.access.Exists(one => one.Kind is AccessKind.Barred && one.Account == account);

    /// <summary>Whether the case is sealed and open to that person.</summary>
    public bool IsSealedTo(Guid account) => @case.access.Exists(one => one.Kind is AccessKind.SealedTo && one.Account == account);

    /// <summary>Why the person may not decide to whom the case is sealed.</summary>
    public Refusal? WhyNotSeal(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may seal a case"),
        _ when Bars(office.Who.Id) => Barred,
        _ => null,
    };

    /// <summary>Why the case cannot be sealed to these people. Ask <see cref="WhyNotSeal"/> first.</summary>
    public Refusal? WhyNotSealTo(IReadOnlyList<Officer> people)
    {
        if (people.FirstOrDefault(person => Bars(person.Id)) is { } barred)
        {
            return new Refusal($"{barred.Name} is barred from this case");
        }

        return people switch
        {
            _ when people.Any(person => !person.WorksOnCases) => new("Choose complaints officers and managers"),
            _ when !people.Any(person => person.Supervises) => new("Choose at least one manager: nobody else can unseal the case"),
            _ when @case.Owner is { } owner && people.All(person => person.Id != owner) =>
                new("Choose the person who has the case as well, or give it to somebody else first"),
            _ => null,
        };
    }

    /// <summary>Seals the case to these people, in the place of those to whom it was sealed before. Figures still count it.</summary>
    public void Seal(IReadOnlyList<Officer> people, string why, Office office)
    {
        (WhyNotSeal(office) ?? WhyNotSealTo(people))?.Throw();
        var today = office.Today;
        var what = IsSealed ? "Case sealed anew, to" : "Case sealed to";
        @case.access.RemoveAll(one => one.Kind is AccessKind.SealedTo && people.All(person => person.Id != one.Account));
        @case.access.AddRange(people.Where(person => !IsSealedTo(person.Id))
            .Select(person => new CaseAccess(@case.Id, new(AccessKind.SealedTo, person.Id, today, why))));
        @case.Record($"{what} {string.Join(", ", people.Select(person => person.Name).Order(StringComparer.CurrentCulture))}", office, why);
    }

    /// <summary>Why the case cannot be unsealed now.</summary>
    public Refusal? WhyNotUnseal(Office office) => WhyNotSeal(office) switch
    {
        { } refusal => refusal,
        _ when !IsSealed => NotSealed,
        _ when !IsSealedTo(office.Who.Id) => new("This case is not open to you"),
        _ => null,
    };

    /// <summary>Opens a sealed case to everybody who works on cases.</summary>
    public void Unseal(string why, Office office)
    {
        WhyNotUnseal(office)?.Throw();
        @case.access.RemoveAll(one => one.Kind is AccessKind.SealedTo);
        @case.Record("Case unsealed", office, why);
    }

    /// <summary>Why the person may not bar anybody from the case.</summary>
    public Refusal? WhyNotBar(Office office) => Case.NotACaseWorker(office.Who) ?? (Bars(office.Who.Id) ? Barred : null);

    /// <summary>Why that person cannot be barred. Ask <see cref="WhyNotBar"/> first.</summary>
    public Refusal? WhyNotBarFrom(Officer who) => who switch
    {
        _ when Bars(who.Id) => new($"{who.Name} is barred from this case already"),
        { WorksOnCases: false } => new("Choose a complaints officer or a manager: nobody else sees cases"),
        _ when IsSealedTo(who.Id) => new($"The case is sealed to {who.Name}. Seal it anew without them first"),
        _ => null,
    };

    /// <summary>Bars the member of staff whom the case is about. Where they had it, nobody has it now.</summary>
    public void Bar(Officer who, string why, Office office)
    {
        (WhyNotBar(office) ?? WhyNotBarFrom(who))?.Throw();
        @case.access.Add(new CaseAccess(@case.Id, new(AccessKind.Barred, who.Id, office.Today, why)));
        var hadIt = @case.Owner == who.Id;
        @case.Owner = hadIt ? null : @case.Owner;
        @case.Record($"{who.Name} barred from the case{(hadIt ? ", which nobody has now" : "")}", office, why);
    }

    /// <summary>Why the person may not lift a bar: nobody lifts their own.</summary>
    public Refusal? WhyNotLiftBar(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may lift a bar"),
        _ when Bars(office.Who.Id) => Barred,
        _ when @case.access.All(one => one.Kind is not AccessKind.Barred) => new("Nobody is barred from this case"),
        _ => null,
    };

    /// <summary>Lifts the bar of somebody.</summary>
    public void LiftBar(Officer who, string why, Office office)
    {
        (WhyNotLiftBar(office) ?? (Bars(who.Id) ? null : new Refusal($"{who.Name} is not barred from this case")))?.Throw();
        @case.access.RemoveAll(one => one.Kind is AccessKind.Barred && one.Account == who.Id);
        @case.Record($"{who.Name} is no longer barred from the case", office, why);
    }

    internal static Refusal Barred { get; } = new("You are barred from this case");

    internal Refusal? WhyNotBelongTo(Officer owner) => owner switch
    {
        _ when Bars(owner.Id) => new($"{owner.Name} is barred from this case"),
        _ when IsSealed && !IsSealedTo(owner.Id) => new($"The case is sealed, and not open to {owner.Name}"),
        _ => null,
    };
}
