using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>
/// Tells whether two questions ask the same although they are written differently: members in another order, or a facet that says nothing more
/// (the only stage of a procedure, the kind of a procedure that is named, an advocate where a provider of advocates is named).
/// </summary>
/// <param name="setup">The lists and procedures.</param>
public sealed class SameCohort(CouncilSetup setup)
{
    /// <summary>What is equal for questions that ask the same.</summary>
    public (DateOnly From, DateOnly To, string Measure, string Facets) Of(Question question)
    {
        var plain = WithoutAdvocate(WithoutStage(WithProcedures(WithOutcomes(question))));
        return (plain.Period.From, plain.Period.To, plain.Measure.Key,
            string.Join(';', plain.Facets.Select(facet => $"{facet.Key}={string.Join('|', facet.Value.Order(StringComparer.Ordinal))}")));
    }

    // A kind is the procedures of that kind; where procedures are named as well, those of them.
    private Question WithProcedures(Question question)
    {
        if (!question.Facets.TryGetValue(Facet.Kind.Key, out var kinds) || kinds.Contains(Facet.None))
        {
            return question;
        }

        var ofKind = setup.Procedures.Where(procedure => kinds.Contains(Written(procedure.Kind))).Select(procedure => procedure.Key);
        var named = question.Facets.TryGetValue(Facet.Procedure.Key, out var keys) ? ofKind.Intersect(keys) : ofKind;
        return named.ToList() is { Count: > 0 } procedures
            ? question.Without(Facet.Kind.Key).Without(Facet.Procedure.Key).With(Facet.Procedure, procedures)
            : question;
    }

    // Where every procedure that is named has one stage, and it is that one.
    private Question WithoutStage(Question question) =>
        question.Facets.TryGetValue(Facet.Stage.Key, out var stages) && question.Facets.TryGetValue(Facet.Procedure.Key, out var keys)
        && keys.All(key => setup.FindProcedure(key)?.Stages is [var only] && stages.Contains($"{only.Number}"))
            ? question.Without(Facet.Stage.Key)
            : question;

    private static Question WithoutAdvocate(Question question) =>
        question.Facets.TryGetValue(Facet.AdvocacyProvider.Key, out var providers) && !providers.Contains(Facet.None)
        && question.Facets.TryGetValue(Facet.Advocate.Key, out var advocate) && advocate is [Facet.Yes]
            ? question.Without(Facet.Advocate.Key)
            : question;

    private Question WithOutcomes(Question question) =>
        question.Facets.TryGetValue(Facet.Fault.Key, out var fault) && fault is [Facet.Yes] && !question.Facets.ContainsKey(Facet.Outcome.Key)
        && setup.Lists.All(ListName.Outcome).Where(outcome => outcome.Fault).Select(outcome => outcome.Key).ToList() is { Count: > 0 } outcomes
            ? question.Without(Facet.Fault.Key).With(Facet.Outcome, outcomes)
            : question;

    private static string Written(ProcedureKind kind) => kind.ToString().ToLowerInvariant();
}
