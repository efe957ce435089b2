using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Editions;

/// <summary>
/// The course of one edition of the report on a period: drafted, submitted, approved by another manager, published. Two pairs of eyes look at
/// every report: what is approved is its exact text and figures, and a later change voids the approval.
/// </summary>
public sealed class ReportCourse
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private ReportCourse() => Period = "";

    /// <summary>A course that begins: nothing was submitted yet.</summary>
    public ReportCourse(Period period, int number) => (Period, Number) = (period.Name, number);

    /// <summary>The period of the report, as figures write it.</summary>
    public string Period { get; private set; }

    /// <summary>The number of the edition that it leads to.</summary>
    public int Number { get; private set; }

    /// <summary>Raised by every step; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>The account that submitted the report; null while it is a draft.</summary>
    public Guid? SubmittedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string? SubmittedByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The digest of what was submitted.</summary>
    public byte[]? Digest { get; private set; }

    /// <summary>The parts of what was submitted, as <see cref="ReportContent"/> has them.</summary>
    public string? Parts { get; private set; }

    /// <summary>The figures that were submitted, as CSV in UTF-8.</summary>
    public byte[]? Figures { get; private set; }

    /// <summary>Why another edition is needed; null for a first one. It is printed on its cover.</summary>
    public string? Reason { get; private set; }

    /// <summary>The manager who approved it; null while nobody has.</summary>
    public Guid? ApprovedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string? ApprovedByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Who returned it last; null where nobody did since it was submitted, or where the portal did because it had changed.</summary>
    public string? ReturnedByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>What has to change, or what had changed.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>When it led to its edition, published or kept until its hour, UTC; null before.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public CourseState State => this switch
    {
        { EndedAt: not null } => CourseState.Ended,
        { ApprovedAt: not null } => CourseState.Approved,
        { SubmittedAt: not null } => CourseState.Submitted,
        { ReturnedAt: not null } => CourseState.Returned,
        _ => CourseState.Draft,
    };

    /// <summary>Why the person may not submit reports at all.</summary>
    public static Refusal? WhyNotSubmit(Officer officer) => officer.WorksOnCases ? null : new Refusal("Only officers and managers submit a report");

    /// <summary>Why the report as it is now cannot be submitted.</summary>
    public Refusal? WhyNotSubmit(Officer officer, ReportContent content) => WhyNotSubmit(officer) ?? this switch
    {
        { State: CourseState.Ended } => HasEnded,
        { State: CourseState.Submitted } when content.Is(Digest) => new Refusal("This report has been submitted already and waits for a manager"),
        { State: CourseState.Approved } when content.Is(Digest) => new Refusal("This report has been approved already"),
        _ => null,
    };

    /// <summary>Why the reason for another edition does not do.</summary>
    public Refusal? WhyNotBecause(string? reason) => reason?.Trim() switch
    {
        { Length: > ReasonLength } => new Refusal($"Enter a reason of at most {ReasonLength:N0} characters"),
        null or "" when Number > 1 => new Refusal("Enter why another edition is needed: it is printed on its cover"),
        _ => null,
    };

    /// <summary>Puts the report as it is now to a manager.</summary>
    public HistoryEntry Submit(ReportContent content, string? reason, Officer officer, DateTimeOffset now)
    {
        (WhyNotSubmit(officer, content) ?? WhyNotBecause(reason))?.Throw();
        BackToDraft();
        (SubmittedBy, SubmittedByName, SubmittedAt) = (officer.Id, officer.Name, now);
        (Digest, Parts, Figures) = (content.Digest, content.Parts, content.Figures);
        Reason = Number > 1 ? reason!.Trim() : null;
        (ReturnedByName, ReturnedAt, ReturnReason) = (null, null, null);
        return Entry(officer, now, "submitted for approval", Reason);
    }

    /// <summary>Why the person may not approve reports at all.</summary>
    public static Refusal? WhyNotApprove(Officer officer) => officer.Approves ? null : new Refusal("Only a manager approves a report");

    /// <summary>
    /// Why the person may not approve the report as it is now: whoever submitted it or wrote what stands in it does not, and nobody approves
    /// anything else than what was submitted.
    /// </summary>
    public Refusal? WhyNotApprove(Officer officer, ReportContent content) => WhyNotApprove(officer) ?? this switch
    {
        { State: CourseState.Ended } => HasEnded,
        { State: CourseState.Approved } => new Refusal("This report has been approved already"),
        { SubmittedAt: null } => new Refusal("This report has not been submitted"),
        { SubmittedBy: var by } when by == officer.Id => new Refusal("You submitted this report: another manager approves it"),
        _ when content.Authors.Contains(officer.Id) => new Refusal("Your words stand in this report: another manager approves it"),
        _ when !content.Is(Digest) => new Refusal("This report has changed since it was submitted: it has to be submitted again"),
        _ => null,
    };

    /// <summary>Approves exactly this text and these figures.</summary>
    public HistoryEntry Approve(ReportContent content, Officer officer, DateTimeOffset now)
    {
        WhyNotApprove(officer, content)?.Throw();
        (ApprovedBy, ApprovedByName, ApprovedAt) = (officer.Id, officer.Name, now);
        Version++;
        return Entry(officer, now, $"approved: {Convert.ToHexStringLower(content.Digest)}");
    }

    /// <summary>Why the person may not return it.</summary>
    public Refusal? WhyNotReturn(Officer officer) => this switch
    {
        _ when !officer.Approves => new Refusal("Only a manager returns a report"),
        { State: CourseState.Ended } => HasEnded,
        { SubmittedAt: null } => new Refusal("This report has not been submitted"),
        _ => null,
    };

    /// <summary>Returns it to those who write it, approved or not.</summary>
    public HistoryEntry Return(string why, Officer officer, DateTimeOffset now)
    {
        WhyNotReturn(officer)?.Throw();
        BackToDraft();
        (ReturnedByName, ReturnedAt, ReturnReason) = (officer.Name, now, why.Trim());
        return Entry(officer, now, "returned", ReturnReason);
    }

    /// <summary>Why the report as it is now is not covered by an approval.</summary>
    public Refusal? WhyNotPublish(ReportContent content) => this switch
    {
        { State: CourseState.Ended } => HasEnded,
        { State: CourseState.Submitted } => new Refusal("This report waits for another manager to approve it"),
        { ApprovedAt: null } => new Refusal("Nobody has approved this report: it is submitted first, and another manager approves it"),
        _ when !content.Is(Digest) => new Refusal("This report has changed since it was approved: it has to be submitted again"),
        _ => null,
    };

    /// <summary>Records that the report has changed since it was approved, and how: it has to be submitted again. The portal does it.</summary>
    public HistoryEntry Void(string what, DateTimeOffset now)
    {
        BackToDraft();
        EndedAt = null;
        (ReturnedByName, ReturnedAt, ReturnReason) = (null, now, what.Length <= ReasonLength ? what : $"{what[..(ReasonLength - 1)]}…");
        return new HistoryEntry(now, null, "The portal", $"Report on {Period}, edition {Number}: approval void", ReturnReason);
    }

    /// <summary>Ends the course: its edition is there, published or kept until its hour.</summary>
    public void End(ReportContent content, DateTimeOffset now)
    {
        WhyNotPublish(content)?.Throw();
        EndedAt = now;
        Version++;
    }

    /// <summary>Takes the course up again where its edition was kept until an hour and somebody stopped it: the report is still approved.</summary>
    public void Resume()
    {
        EndedAt = null;
        Version++;
    }

    private static Refusal HasEnded => new("This edition is there already: it is published, or waits for its hour");

    private void BackToDraft()
    {
        (SubmittedBy, SubmittedByName, SubmittedAt) = (null, null, null);
        (ApprovedBy, ApprovedByName, ApprovedAt) = (null, null, null);
        Version++;
    }

    private HistoryEntry Entry(Officer officer, DateTimeOffset now, string what, string? why = null) =>
        new(now, officer.Id, officer.Name, $"Report on {Period}, edition {Number}: {what}", why);
}

/// <summary>Where the course of an edition stands.</summary>
public enum CourseState
{
    Draft,
    Returned,
    Submitted,
    Approved,

    /// <summary>Its edition is there.</summary>
    Ended,
}
