using ComplaintsPortal.Domain;

namespace ComplaintsPortal.Data.Council.Changing;

/// <summary>A change of the set-up as it is kept: what was before, what is after, by whom, when and why. The audit tells of it too.</summary>
public sealed class SetupChange
{
    /// <summary>How the audit's entries of it begin.</summary>
    public const string Changed = "Set-up changed: ";

    /// <summary>The longest name of what was changed.</summary>
    public const int WhatLength = 500;

    /// <summary>The longest reason.</summary>
    public const int WhyLength = 1_000;

    private SetupChange() => (ByName, Part, What) = ("", "", "");

    internal SetupChange(SetupDifference difference, HistoryEntry entry)
    {
        (At, By, ByName, Why) = (entry.At, entry.By, entry.ByName, entry.Why);
        (Part, Before, After) = (difference.Part.Key, difference.Before, difference.After);
        What = difference.What.Length <= WhatLength ? difference.What : difference.What[..WhatLength];
    }

    /// <summary>The database's key; later changes have larger ones.</summary>
    public int Id { get; private set; }

    /// <summary>The instant, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The account that did it; null where the command line did.</summary>
    public Guid? By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>The reason given; null where it came with an import that gave none.</summary>
    public string? Why { get; private set; }

    /// <summary>The key of the <see cref="SetupPart"/>.</summary>
    public string Part { get; private set; }

    /// <summary>What was changed.</summary>
    public string What { get; private set; }

    /// <summary>What it was; null where it was not there.</summary>
    public string? Before { get; private set; }

    /// <summary>What it is; null where it is no longer there.</summary>
    public string? After { get; private set; }
}

/// <summary>Keeping what was changed.</summary>
public static class SetupHistory
{
    /// <summary>Each difference goes into the history of the set-up and into the audit, with the next save.</summary>
    /// <param name="db">The database.</param>
    /// <param name="differences">What is otherwise.</param>
    /// <param name="entry">The audit's entry of a sentence, by whoever changed it and why.</param>
    public static void Keep(PortalDb db, IEnumerable<SetupDifference> differences, Func<string, HistoryEntry> entry)
    {
        foreach (var difference in differences)
        {
            Keep(db, difference, entry(difference.Sentence));
        }
    }

    /// <summary>A difference goes into the history of the set-up, and what is told of it into the audit, with the next save.</summary>
    public static void Keep(PortalDb db, SetupDifference difference, HistoryEntry told)
    {
        db.SetupChanges.Add(new SetupChange(difference, told));
        db.Record(told);
    }

    /// <summary>What came with a data set goes into the history of the set-up; the audit tells of the data set as a whole.</summary>
    internal static void KeepImported(PortalDb db, IEnumerable<SetupDifference> differences, HistoryEntry told) =>
        db.SetupChanges.AddRange(differences.Select(difference => new SetupChange(difference, told)));
}
