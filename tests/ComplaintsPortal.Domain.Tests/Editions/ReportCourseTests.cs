using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Editions;

/// <summary>Two pairs of eyes look at every report, and what the second pair approved is what is published.</summary>
public sealed class ReportCourseTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Mabel = A.Manager();
    private static readonly Officer Nora = A.Manager("Nora Bell");

    [Fact]
    public void Course_SubmittedAndApprovedByAnother_CanBePublishedAsItWasApproved()
    {
        var course = new ReportCourse(Year, 1);

        var submitted = course.Submit(Content(), null, Ada, Now);
        var approved = course.Approve(Content(), Mabel, Now.AddHours(1));

        Assert.Equal("Report on 2025-26, edition 1: submitted for approval", submitted.What);
        Assert.StartsWith("Report on 2025-26, edition 1: approved: 07", approved.What, StringComparison.Ordinal);
        Assert.Equal((CourseState.Approved, Mabel.Name, 2), (course.State, course.ApprovedByName, course.Version));
        Assert.Null(course.WhyNotPublish(Content()));

        course.End(Content(), Now.AddHours(2));

        Assert.Equal(CourseState.Ended, course.State);
        Assert.NotNull(course.WhyNotPublish(Content()));
        Assert.NotNull(course.WhyNotSubmit(Ada, Content()));
    }

    [Fact]
    public void Approve_ByWhoeverSubmittedItOrWroteInIt_IsRefused()
    {
        var course = new ReportCourse(Year, 1);
        course.Submit(Content(authors: [Nora.Id]), null, Mabel, Now);

        Assert.Equal("You submitted this report: another manager approves it", course.WhyNotApprove(Mabel, Content(authors: [Nora.Id]))!.Sentence);
        Assert.Equal("Your words stand in this report: another manager approves it", course.WhyNotApprove(Nora, Content(authors: [Nora.Id]))!.Sentence);
        Assert.Equal("Only a manager approves a report", course.WhyNotApprove(Ada, Content())!.Sentence);
        Assert.Throws<RefusedException>(() => course.Approve(Content(authors: [Nora.Id]), Nora, Now));
        Assert.Null(course.WhyNotApprove(A.Manager("Third Manager"), Content(authors: [Nora.Id])));
    }

    [Fact]
    public void Approve_WhatWasNotSubmittedOrHasChangedSince_IsRefused()
    {
        var course = new ReportCourse(Year, 1);
        Assert.Equal("This report has not been submitted", course.WhyNotApprove(Mabel, Content())!.Sentence);

        course.Submit(Content(), null, Ada, Now);

        Assert.Equal("This report has changed since it was submitted: it has to be submitted again", course.WhyNotApprove(Mabel, Content(8))!.Sentence);
        course.Submit(Content(8), null, Ada, Now);
        Assert.Null(course.WhyNotApprove(Mabel, Content(8)));
    }

    [Fact]
    public void Publish_WithoutAnApprovalOfExactlyThis_IsRefused()
    {
        var course = new ReportCourse(Year, 1);
        Assert.Equal("Nobody has approved this report: it is submitted first, and another manager approves it", course.WhyNotPublish(Content())!.Sentence);

        course.Submit(Content(), null, Ada, Now);
        Assert.Equal("This report waits for another manager to approve it", course.WhyNotPublish(Content())!.Sentence);

        course.Approve(Content(), Mabel, Now);
        Assert.Equal("This report has changed since it was approved: it has to be submitted again", course.WhyNotPublish(Content(8))!.Sentence);
        Assert.Throws<RefusedException>(() => course.End(Content(8), Now));
    }

    [Fact]
    public void Submit_TheSameTwice_IsRefusedAndAgainAfterAChangeIsNot()
    {
        var course = new ReportCourse(Year, 1);
        course.Submit(Content(), null, Ada, Now);

        Assert.Equal("This report has been submitted already and waits for a manager", course.WhyNotSubmit(Ada, Content())!.Sentence);
        course.Approve(Content(), Mabel, Now);
        Assert.Equal("This report has been approved already", course.WhyNotSubmit(Ada, Content())!.Sentence);

        course.Submit(Content(8), null, Ada, Now);

        Assert.Equal((CourseState.Submitted, (Guid?)null), (course.State, course.ApprovedBy));
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public void Submit_ByWhoeverDoesNotWorkOnCases_IsRefused(Role role) => Assert.Equal(
        "Only officers and managers submit a report", new ReportCourse(Year, 1).WhyNotSubmit(Ada with { Role = role }, Content())!.Sentence);

    [Fact]
    public void Submit_AnotherEdition_NeedsAReasonWhichIsKept()
    {
        var course = new ReportCourse(Year, 2);

        Assert.Equal("Enter why another edition is needed: it is printed on its cover", course.WhyNotBecause(" ")!.Sentence);
        Assert.NotNull(course.WhyNotBecause(new string('a', ReportCourse.ReasonLength + 1)));
        Assert.Null(new ReportCourse(Year, 1).WhyNotBecause(null));

        course.Submit(Content(), " Two cases were entered late ", Ada, Now);

        Assert.Equal("Two cases were entered late", course.Reason);
    }

    [Fact]
    public void Return_WithAReason_GoesBackToThoseWhoWriteIt()
    {
        var course = new ReportCourse(Year, 1);
        Assert.Equal("This report has not been submitted", course.WhyNotReturn(Mabel)!.Sentence);
        course.Submit(Content(), null, Ada, Now);
        Assert.Equal("Only a manager returns a report", course.WhyNotReturn(Ada)!.Sentence);

        var entry = course.Return("Say more of advocacy", Mabel, Now);

        Assert.Equal(("Report on 2025-26, edition 1: returned", "Say more of advocacy"), (entry.What, entry.Why));
        Assert.Equal((CourseState.Returned, Mabel.Name, "Say more of advocacy"), (course.State, course.ReturnedByName, course.ReturnReason));
        Assert.Null(course.WhyNotSubmit(Ada, Content()));
    }

    [Fact]
    public void Void_AnApproval_SaysWhatChangedAndAsksForAnotherSubmission()
    {
        var course = new ReportCourse(Year, 1);
        course.Submit(Content(), null, Ada, Now);
        course.Approve(Content(), Mabel, Now);

        var entry = course.Void("Figures moved: received from 3 to 4.", Now);

        Assert.Equal(("Report on 2025-26, edition 1: approval void", "Figures moved: received from 3 to 4."), (entry.What, entry.Why));
        Assert.Null(entry.By);
        Assert.Equal((CourseState.Returned, (string?)null), (course.State, course.ReturnedByName));
        Assert.NotNull(course.WhyNotPublish(Content()));
    }

    private static ReportContent Content(byte what = 7, params Guid[] authors) =>
        new([.. Enumerable.Repeat(what, ReportContent.DigestLength)], "", [], authors);
}
