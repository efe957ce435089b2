using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>What a council calls things: its lists, and its procedures in their order.</summary>
/// <param name="Lists">The lists.</param>
/// <param name="Procedures">The procedures, retired ones too.</param>
public sealed record Vocabulary(CouncilLists Lists, IReadOnlyList<Procedure> Procedures)
{
    internal Procedure? Procedure(string key) => Procedures.FirstOrDefault(procedure => procedure.Key == key);

    // What may be chosen today, and what is recorded although it may not any more.
    internal IReadOnlyList<FactChoice> Choices(string list, string? recorded) =>
    [
        .. Lists.All(list).Where(entry => !entry.Retired || entry.Key == recorded).Select(entry => new FactChoice(entry.Key, entry.Label)),
    ];
}
