using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>Sets the same task in some cases at once: in all of those that were shown, or in none.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class TaskSetting(PortalDb db)
{
    private readonly ChosenCases cases = new(db);

    /// <summary>What would become of each of the cases that whoever reads may see, in the order of their references.</summary>
    /// <param name="chosen">The cases.</param>
    /// <param name="owner">Who is to do it; null for whoever has each case.</param>
    /// <param name="office">The office in which a task is set.</param>
    /// <param name="stop">To give up.</param>
    public Task<IReadOnlyList<ChosenCase>> PlanAsync(
        IReadOnlyCollection<int> chosen, Officer? owner, Func<Case, Office> office, CancellationToken stop = default) =>
        cases.PlanAsync(chosen, @case => WhyNot(@case, owner, office), stop);

    /// <summary>Sets the task in one transaction. False where a case is not as it was shown: then nothing is stored.</summary>
    /// <param name="agreed">The cases, each with the version in which it was shown.</param>
    /// <param name="terms">What is to be done, by when and by whom.</param>
    /// <param name="office">The office in which a task is set.</param>
    /// <param name="stop">To give up.</param>
    public Task<bool> RunAsync(
        IReadOnlyDictionary<int, int> agreed, CaseTaskTerms terms, Func<Case, Office> office, CancellationToken stop = default) =>
        cases.RunAsync(agreed, @case => WhyNot(@case, terms.Owner, office), cancelled => SetAsync(agreed.Keys, terms, office, cancelled), stop);

    private static Refusal? WhyNot(Case @case, Officer? owner, Func<Case, Office> office) =>
        owner is null ? null : @case.Keeping.Diary.WhyNotTaskFor(owner, office(@case));

    // Tasks are numbered in their case.
    private async Task<Action<Case>> SetAsync(IEnumerable<int> chosen, CaseTaskTerms terms, Func<Case, Office> office, CancellationToken stop)
    {
        var ids = chosen.ToArray();
        var tasks = await db.CaseTasks.Where(task => EF.Parameter(ids).Contains(task.CaseId)).GroupBy(task => task.CaseId)
            .Select(its => new { its.Key, Count = its.Count() }).ToDictionaryAsync(its => its.Key, its => its.Count, stop);
        return @case => @case.Keeping.Diary.SetTask(terms, tasks.GetValueOrDefault(@case.Id), office(@case));
    }
}
