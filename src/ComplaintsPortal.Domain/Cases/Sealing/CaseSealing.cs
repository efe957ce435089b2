using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Sealing;

/// <summary>Who may see the case: sealed to named people, or some barred from it.</summary>
public sealed class CaseSealing(Case @case)
{
    private static readonly Refusal NotSealed = new("This case is not sealed");

    /// <summary>Opening it to one more manager where it is sealed to others.</summary>
    public CaseLettingIn LettingIn => new(@case);

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
            .Select(person => new CaseAccess(@case.Id, new(AccessKind.SealedTo, person.Id, today, why) { By = office.Who.Id })));
        @case.access.RemoveAll(one => one.Kind is AccessKind.LetInAsked);
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
        @case.access.RemoveAll(one => one.Kind is AccessKind.SealedTo or AccessKind.LetInAsked);
        @case.Record("Case unsealed", office, why);
    }

    /// <summary>
    /// Why the person may not bar anybody from the case: it is a manager's act. Nobody bars themselves, so that a manager who sees the
    /// case is always left.
    /// </summary>
    public Refusal? WhyNotBar(Office office) => office.Who switch
    {
        { Supervises: false } => Case.NotACaseWorker(office.Who) ?? new("Only a manager may bar somebody from a case. Ask one to"),
        _ when Bars(office.Who.Id) => Barred,
        _ => null,
    };

    /// <summary>Why that person cannot be barred. Ask <see cref="WhyNotBar"/> first.</summary>
    public Refusal? WhyNotBarFrom(Officer who, Office office) => who switch
    {
        _ when who.Id == office.Who.Id => new("You cannot bar yourself. Ask another manager to"),
        _ when Bars(who.Id) => new($"{who.Name} is barred from this case already"),
        { WorksOnCases: false } => new("Choose a complaints officer or a manager: nobody else sees cases"),
        _ when IsSealedTo(who.Id) => new($"The case is sealed to {who.Name}. Seal it anew without them first"),
        _ => null,
    };

    /// <summary>Why none of these people can be barred. Ask <see cref="WhyNotBar"/> first.</summary>
    public Refusal? WhyNotBarAnyOf(IEnumerable<Officer> people, Office office) => people.Any(one => WhyNotBarFrom(one, office) is null)
        ? null
        : new("There is nobody else who could be barred: whoever works on cases is barred already, or the case is sealed to them");

    /// <summary>Bars the member of staff whom the case is about. Where they had it, nobody has it now.</summary>
    public void Bar(Officer who, string why, Office office)
    {
        (WhyNotBar(office) ?? WhyNotBarFrom(who, office))?.Throw();
        @case.access.RemoveAll(one => one.Account == who.Id && one.Kind is AccessKind.BarAsked or AccessKind.LetInAsked);
        @case.access.Add(new CaseAccess(@case.Id, new(AccessKind.Barred, who.Id, office.Today, why) { By = office.Who.Id }));
        var hadIt = @case.Owner == who.Id;
        (@case.Owner, @case.GivenAt) = hadIt ? (null, null) : (@case.Owner, @case.GivenAt);
        @case.Record($"{who.Name} barred from the case{(hadIt ? ", which nobody has now" : "")}", office, why);
    }

    /// <summary>Whether a manager was asked to bar that person, and none has decided yet.</summary>
    public bool IsAskedToBar(Guid account) => @case.access.Exists(one => one.Kind is AccessKind.BarAsked && one.Account == account);

    /// <summary>Why the person may not ask a manager to bar somebody.</summary>
    public Refusal? WhyNotAskToBar(Office office) => office.Who switch
    {
        { Supervises: true } => new("A manager bars somebody without asking"),
        _ when Bars(office.Who.Id) => Barred,
        _ => Case.NotACaseWorker(office.Who),
    };

    /// <summary>Why a manager cannot be asked to bar that person. Ask <see cref="WhyNotAskToBar"/> first.</summary>
    public Refusal? WhyNotAskToBarFrom(Officer who, Office office) => who switch
    {
        // Whoever asks for themselves learns nothing of what others asked.
        _ when who.Id == office.Who.Id => null,
        _ when IsAskedToBar(who.Id) => new($"A manager has already been asked to bar {who.Name}"),
        _ => WhyNotBarFrom(who, office),
    };

    /// <summary>Asks a manager to bar somebody. The history, which that person still sees, does not say whom or why.</summary>
    public void AskToBar(Officer who, string why, Office office)
    {
        (WhyNotAskToBar(office) ?? WhyNotAskToBarFrom(who, office))?.Throw();
        var asked = @case.access.Find(one => one.Kind is AccessKind.BarAsked && one.Account == who.Id);
        var facts = asked is null
            ? new CaseAccessFacts(AccessKind.BarAsked, who.Id, office.Today, why) { By = office.Who.Id }
            : asked.Facts with { Reason = $"{asked.Reason}\n{why}"[..Math.Min(CaseAccess.ReasonLength, asked.Reason.Length + 1 + why.Length)] };
        @case.access.RemoveAll(one => one == asked);
        @case.access.Add(new CaseAccess(@case.Id, facts));
        @case.Record("A manager was asked to bar a member of staff", office);
    }

    // Of a bar that was asked for, the person whom it is about knows nothing.
    internal bool HasBarToLift(Guid manager) =>
        @case.access.Exists(one => one.Account != manager && one.Kind is AccessKind.Barred or AccessKind.BarAsked);

    /// <summary>Why the person may not lift a bar: nobody lifts their own.</summary>
    public Refusal? WhyNotLiftBar(Office office) => office.Who switch
    {
        { Supervises: false } => new("Only a manager may lift a bar"),
        _ when Bars(office.Who.Id) => Barred,
        _ when !HasBarToLift(office.Who.Id) => new("Nobody is barred from this case"),
        _ => null,
    };

    /// <summary>Lifts the bar of somebody, or declines one that was asked for.</summary>
    public void LiftBar(Officer who, string why, Office office)
    {
        (WhyNotLiftBar(office) ?? WhyNotLiftBarOf(who, office))?.Throw();
        var barred = Bars(who.Id);
        @case.access.RemoveAll(one => one.Kind is AccessKind.Barred or AccessKind.BarAsked && one.Account == who.Id);
        @case.Record(barred ? $"{who.Name} is no longer barred from the case" : "It was declined to bar a member of staff", office, barred ? why : null);
    }

    /// <summary>Why there is no bar of that person to lift or to decline. Ask <see cref="WhyNotLiftBar"/> first.</summary>
    public Refusal? WhyNotLiftBarOf(Officer who, Office office) => who switch
    {
        _ when who.Id == office.Who.Id => new("Nobody decides about their own bar. Ask another manager to"),
        _ when !Bars(who.Id) && !IsAskedToBar(who.Id) => new($"{who.Name} is not barred from this case"),
        _ => null,
    };

    // The one door for every verb that makes a case of this one: whatever is made is seen by those who see this one, and says so.
    internal Case Derive(Arrival arrival, Office office)
    {
        var made = arrival.Log(office.Who, office.Now);
        made.access.AddRange(@case.access.Where(one => one.Kind is not AccessKind.LetInAsked).Select(one => new CaseAccess(made.Id, one.Facts)));
        if (IsSealed)
        {
            made.Record($"Sealed to the same people as {@case.Reference}", office);
        }

        if (@case.access.Exists(one => one.Kind is AccessKind.Barred))
        {
            made.Record($"Barred to the same people as {@case.Reference}", office);
        }

        return made;
    }

    internal static Refusal Barred { get; } = new("You are barred from this case");

    internal Refusal? WhyNotBelongTo(Officer owner) => owner switch
    {
        _ when Bars(owner.Id) => new($"{owner.Name} is barred from this case"),
        _ when IsSealed && !IsSealedTo(owner.Id) => new($"The case is sealed, and not open to {owner.Name}"),
        _ => null,
    };
}
