using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What a case is about, in words. Personal data, beside the case so that retention can erase it and keep the facts.</summary>
public sealed class CaseParticulars
{
    /// <summary>The longest summary.</summary>
    public const int SummaryLength = 1_000;

    /// <summary>The longest account, in characters.</summary>
    public const int AccountLength = 60_000;

    /// <summary>The longest name of a child.</summary>
    public const int NameLength = 200;

    private CaseParticulars()
    {
    }

    internal CaseParticulars(string? summary, string? account = null, string? childName = null) =>
        (Summary, Account, ChildName) = (summary, account, childName);

    /// <summary>What it is about, in one line: the heading of the case.</summary>
    public string? Summary { get; internal set; }

    /// <summary>What was said or written, in full.</summary>
    public string? Account { get; internal set; }

    /// <summary>The child or young person whom it is about.</summary>
    public string? ChildName
    {
        get;
        internal set
        {
            field = value;
            ChildKey = value is null ? null : FoldedKey.OfName(value);
        }
    }

    /// <summary>What the child is found by, however the name is typed.</summary>
    public string? ChildKey { get; private set; }
}
