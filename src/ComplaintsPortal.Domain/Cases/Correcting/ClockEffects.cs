using ComplaintsPortal.Domain.Cases.Clocks;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>What a case is to have done by when, and when it did, at one moment: held against another, it shows what a correction moves.</summary>
internal sealed class ClockEffects
{
    private readonly Dictionary<(string What, int? Stage), Term> terms;

    private ClockEffects(Dictionary<(string, int?), Term> terms) => this.terms = terms;

    internal static ClockEffects Of(Case @case, Office office)
    {
        var ofStages = @case.Stages.Where(stage => stage.Due is not null)
            .Select(stage => (What: "Respond", Stage: (int?)stage.Number, Term: new Term(stage.Due!.Value, stage.DueMaximum, stage.Ended)));
        var others = CaseDeadlines.Of(@case, office.Procedure, office.Calendar, office.Rules)
            .Where(deadline => deadline is { Whose: Party.Office, Advisory: false })
            .Select(deadline => (What: DeadlineWords.ToDo(deadline.Kind, deadline.Stage), deadline.Stage, Term: new Term(deadline.Due, null, deadline.Met)));
        var atFirst = @case.Stages.Where(stage => stage.First is { Due: not null })
            .Select(stage => (
                What: "Respond before it was reopened", Stage: (int?)stage.Number,
                Term: new Term(stage.First!.Due!.Value, null, stage.First.Concluded)));
        return new ClockEffects(ofStages.Concat(atFirst).Concat(others)
            .DistinctBy(one => (one.What, one.Stage)).ToDictionary(one => (one.What, one.Stage), one => one.Term));
    }

    /// <summary>What moves on the way to another state.</summary>
    internal IEnumerable<MovedDueDate> MovesTo(ClockEffects after) =>
        from one in terms
        join other in after.terms on one.Key equals other.Key
        where one.Value.Due != other.Value.Due
        select new MovedDueDate(one.Key.What, one.Key.Stage, one.Value.Due, other.Value.Due);

    /// <summary>Why an officer alone may not go on to that state: a due date would be later, or what was late on time.</summary>
    internal Refusal? WhyNotAlone(ClockEffects after, DateOnly today)
    {
        foreach (var ((what, stage), before) in terms)
        {
            if (!after.terms.TryGetValue((what, stage), out var then))
            {
                continue;
            }

            if (then.Due > before.Due || then.Maximum > before.Maximum)
            {
                return new Refusal($"Only a manager may correct this: it makes a due date later ({Of(what, stage)})");
            }

            if (before.IsLate(today) && !then.IsLate(today))
            {
                return new Refusal($"Only a manager may correct this: what was late would count as in time ({Of(what, stage)})");
            }
        }

        return null;
    }

    private static string Of(string what, int? stage) => $"{FirstLetter.Small(what)}{(stage is { } number ? $", stage {number}" : "")}";

    private sealed record Term(DateOnly Due, DateOnly? Maximum, DateOnly? Done)
    {
        internal bool IsLate(DateOnly today) => (Done ?? today) > Due;
    }
}

/// <summary>A due date that a correction moves.</summary>
/// <param name="What">What is due: "Respond".</param>
/// <param name="Stage">The stage that it belongs to, where it belongs to one.</param>
/// <param name="From">The date as it stands.</param>
/// <param name="To">The date after the correction.</param>
public sealed record MovedDueDate(string What, int? Stage, DateOnly From, DateOnly To);
