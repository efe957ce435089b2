using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>
/// Something that somebody set themselves or a colleague to do for a case by a date: "ring back on Tuesday". What the law or the council
/// asks is no task: it is worked out from the case.
/// </summary>
public sealed class CaseTask : ICaseRecord
{
    /// <summary>The longest line of what is to be done.</summary>
    public const int WhatLength = 300;

    private CaseTask() => What = "";

    /// <summary>A task with everything that is known of it.</summary>
    public CaseTask(int caseId, CaseTaskFacts facts)
    {
        CaseId = caseId;
        (Number, What, Due, Owner, SetBy, SetAt, DoneOn, DoneBy) =
            (facts.Number, facts.What, facts.Due, facts.Owner, facts.SetBy, facts.SetAt, facts.DoneOn, facts.DoneBy);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the task in its case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What is to be done.</summary>
    public string What { get; private set; }

    /// <summary>The day by which it is to be done.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The account that is to do it; null for whoever has the case.</summary>
    public Guid? Owner { get; private set; }

    /// <summary>The account that set it.</summary>
    public Guid SetBy { get; private set; }

    /// <summary>When it was set, UTC.</summary>
    public DateTimeOffset SetAt { get; private set; }

    /// <summary>The date on which it was done; null while it is open.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The account that did it.</summary>
    public Guid? DoneBy { get; private set; }

    /// <summary>Everything that it says.</summary>
    public CaseTaskFacts Facts => new(Number, What, Due, Owner, SetBy, SetAt) { DoneOn = DoneOn, DoneBy = DoneBy };

    internal void Change(CaseTaskTerms terms) => (What, Due, Owner) = (terms.What, terms.Due, terms.Owner?.Id);

    internal void GiveTo(Guid owner) => Owner = owner;

    internal void Finish(DateOnly on, Guid by) => (DoneOn, DoneBy) = (on, by);
}

/// <summary>Everything that a task says.</summary>
public sealed record CaseTaskFacts(int Number, string What, DateOnly Due, Guid? Owner, Guid SetBy, DateTimeOffset SetAt)
{
    public DateOnly? DoneOn { get; init; }

    public Guid? DoneBy { get; init; }
}

/// <summary>What is entered about a task.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Due">The day by which it is to be done.</param>
/// <param name="Owner">Who is to do it; null for whoever has the case.</param>
public sealed record CaseTaskTerms(string What, DateOnly Due, Officer? Owner);
