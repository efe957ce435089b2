using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>Gives some cases to one person at once: all of those that were shown, or none.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class Assigning(PortalDb db)
{
    /// <summary>How many cases can be given at once.</summary>
    public const int Most = 200;

    private static readonly Refusal Theirs = new("They have it already");

    private readonly ChosenCases cases = new(db);

    /// <summary>What would become of each of the cases that whoever reads may see, in the order of their references.</summary>
    public Task<IReadOnlyList<ChosenCase>> PlanAsync(
        IReadOnlyCollection<int> chosen, Officer to, Func<Case, Office> office, CancellationToken stop = default) =>
        cases.PlanAsync(chosen, @case => WhyNot(@case, to, office), stop);

    /// <summary>
    /// Gives the cases in one transaction; each says so in its history. False where one of them is not there any more, may not be given or was saved by
    /// somebody since it was shown: then nothing is stored.
    /// </summary>
    /// <param name="agreed">The cases, each with the version in which it was shown.</param>
    /// <param name="to">Who gets them.</param>
    /// <param name="office">The office in which a case is given.</param>
    /// <param name="stop">To give up.</param>
    public Task<bool> RunAsync(IReadOnlyDictionary<int, int> agreed, Officer to, Func<Case, Office> office, CancellationToken stop = default) =>
        cases.RunAsync(
            agreed, @case => WhyNot(@case, to, office), _ => Task.FromResult<Action<Case>>(@case => @case.Keeping.AssignTo(to, office(@case))), stop);

    private static Refusal? WhyNot(Case @case, Officer to, Func<Case, Office> office) =>
        @case.Owner == to.Id ? Theirs : @case.Keeping.WhyNotAssignTo(to, office(@case));
}
