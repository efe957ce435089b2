namespace ComplaintsPortal.Reports.Wording;

/// <summary>The share that a figure has in its cohort, in this period and in the one before.</summary>
internal static class Shares
{
    /// <summary>"58% (46%)"; without brackets where there was no cohort a year before.</summary>
    public static string Of(Compared part, Compared whole) => whole.Last == 0
        ? Percentage.Share(part.This, whole.This)
        : $"{Percentage.Share(part.This, whole.This)} ({Percentage.Share(part.Last, whole.Last)})";
}
