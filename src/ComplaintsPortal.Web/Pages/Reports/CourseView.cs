using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>How far the course of a report is, for one reader.</summary>
/// <param name="Course">The course towards the next edition.</param>
/// <param name="Waiting">The edition that waits for its hour; null where none does.</param>
/// <param name="Changed">What is different since it was submitted, with every number.</param>
/// <param name="Reader">Who reads.</param>
public sealed record CourseView(ReportCourse Course, Edition? Waiting, IReadOnlyList<string> Changed, Officer Reader)
{
    /// <summary>Whether the report no longer says what was submitted.</summary>
    public bool HasChanged => Changed.Count > 0;

    /// <summary>What is different, as the reader may know it: numbers that moved are for those who see all of them.</summary>
    public IReadOnlyList<string> ChangedForReader => Reader.SeesSmallFigures || !HasChanged ? Changed : ["A manager sees which figures, words or parts."];

    /// <summary>Why it was returned, as the reader may know it: what the portal says of figures is for those who see all of them.</summary>
    public string? ReturnReason => Reader.SeesSmallFigures || Course.ReturnedByName is not null
        ? Course.ReturnReason
        : "It had changed since it was approved. A manager sees how.";

    /// <summary>Whether the person may submit it now.</summary>
    public bool MaySubmit => ReportCourse.WhyNotSubmit(Reader) is null
        && (Course.State is CourseState.Draft or CourseState.Returned || (HasChanged && Course.State is not CourseState.Ended));

    /// <summary>Whether it waits for a manager.</summary>
    public bool Waits => Course.State is CourseState.Submitted && !HasChanged;

    /// <summary>Whether the person may return it.</summary>
    public bool MayReturn => Course.WhyNotReturn(Reader) is null;

    /// <summary>Whether the person may approve reports at all; the page says where not this one.</summary>
    public bool MayApprove => Waits && ReportCourse.WhyNotApprove(Reader) is null;

    /// <summary>Whether the person may publish it.</summary>
    public bool MayPublish => Course.State is CourseState.Approved && !HasChanged && Publisher.WhyNotPublish(Reader) is null;

    /// <summary>Whether the person may stop the publication that is set.</summary>
    public bool MayStop => Waiting is not null && EditionRelease.WhyNotStop(Reader) is null;

    /// <summary>Why the person cannot publish reports; null for those who can.</summary>
    public Refusal? WhyNotPublish => Publisher.WhyNotPublish(Reader);
}
