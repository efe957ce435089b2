using System.Globalization;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>What the first page of an edition says of the edition itself.</summary>
internal static class EditionCover
{
    /// <summary>The report that is published on those terms, with all that goes with it.</summary>
    public static AnnualReport Of(AnnualReport report, ReportCourse course, PublishingTerms terms) => report with
    {
        Cover = Of(report.Cover, course, terms),
        Annex = Of(report.Annex, course, terms),
        ForYoungPeople = Of(report.ForYoungPeople, course, terms),
        CommitteeSheet = Of(report.CommitteeSheet, course, terms),
    };

    private static Paper? Of(Paper? paper, ReportCourse course, PublishingTerms terms) =>
        paper is null ? null : paper with { Cover = Of(paper.Cover, course, terms) };

    private static Cover Of(Cover cover, ReportCourse course, PublishingTerms terms)
    {
        var standing = terms.Embargo is { } at ? $"Edition {Words.Number(course.Number)}, for publication on {DayAndHour(at)}" : cover.Standing;
        return cover with
        {
            Standing = standing,
            Facts = [.. cover.Facts.Select(fact => fact.Meaning == cover.Standing ? fact with { Meaning = standing } : fact), .. About(course, terms)],
        };
    }

    /// <summary>What the audit says was done: "published".</summary>
    public static string Done(PublishingTerms terms) => terms.Embargo is { } at
        ? $"set to be published on {DayAndHour(at)}{(terms.Readers.Count == 0 ? "" : $", open before that to {Names(terms)}")}"
        : "published";

    /// <summary>"17 November 2026 at 10:00", on the clock of the United Kingdom.</summary>
    public static string DayAndHour(DateTimeOffset at)
    {
        var wall = at.InUnitedKingdom();
        return $"{Words.Date(wall.Date())} at {wall.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private static string Names(PublishingTerms terms) => Words.List([.. terms.Readers.Select(reader => reader.Name)]);

    private static IEnumerable<Definition> About(ReportCourse course, PublishingTerms terms)
    {
        if (course is { ApprovedByName: { } name, ApprovedAt: { } at })
        {
            yield return new("Approved by", $"{name}, {Words.Date(at.InUnitedKingdom().Date())}");
        }

        if (course.Reason is { } reason)
        {
            yield return new("Takes the place of", $"Edition {Words.Number(course.Number - 1)}");
            yield return new("Why there is another edition", reason);
        }

        if (terms is { Embargo: not null, Readers.Count: > 0 })
        {
            yield return new("Seen before publication by", Names(terms));
        }
    }
}
