using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Approving;

/// <summary>Tells what is different in a report since it was submitted, as far as that can be told.</summary>
public static class WhatChanged
{
    // The rest is counted: whoever wishes to know all compares the drafts.
    private const int MostFigures = 5;

    /// <summary>A sentence for the figures that moved, one for the words that changed and one for the parts; none where it says the same.</summary>
    /// <param name="db">The records.</param>
    /// <param name="course">What was submitted.</param>
    /// <param name="now">What the report says now.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<IReadOnlyList<string>> SinceAsync(PortalDb db, ReportCourse course, ReportContent now, CancellationToken stop = default)
    {
        if (course is not { Figures: { } figures, Parts: { } parts } || now.Is(course.Digest))
        {
            return [];
        }

        var setup = await CouncilSetup.ReadAsync(db, stop);
        string[] told =
        [
            .. OfFigures(FigureChanges.Between(figures, now.Figures, setup)),
            .. await OfWordsAsync(db, course, setup, stop),
            .. OfParts(Parts(parts), Parts(now.Parts)),
        ];
        return told.Length > 0 ? told : ["Its title or the name of the council or of its team is different."];
    }

    private static IEnumerable<string> OfFigures(IReadOnlyList<FigureChange> changes)
    {
        if (changes.Count > 0)
        {
            var named = changes.Take(MostFigures).Select(change => $"{change.Name} ({change.Period}) from {change.Before} to {change.Now}").ToList();
            var others = changes.Count - named.Count;
            string[] all = [.. named, .. others > 0 ? [Words.Count(others, "other figure", "other figures")] : Array.Empty<string>()];
            yield return $"Figures moved: {string.Join(", ", all)}.";
        }
    }

    private static async Task<IEnumerable<string>> OfWordsAsync(PortalDb db, ReportCourse course, CouncilSetup setup, CancellationToken stop)
    {
        if (course.SubmittedAt is not { } since)
        {
            return [];
        }

        var written = await db.WordsOf(Period.Parse(course.Period)).Where(version => version.At > since)
            .OrderBy(version => version.At).Select(version => new { version.Slot, version.ByName }).ToListAsync(stop);
        var names = ReportSlot.Everywhere(setup.Procedures).ToDictionary(slot => slot.Key, slot => slot.Name);
        return written.Count == 0
            ? []
            : [$"Words changed: {string.Join(", ", written.Select(one => $"{names.GetValueOrDefault(one.Slot, one.Slot)} (by {one.ByName})"))}."];
    }

    private static IEnumerable<string> OfParts(IReadOnlyList<(string Hash, string Heading)> before, IReadOnlyList<(string Hash, string Heading)> now)
    {
        var (were, are) = (before.Select(part => part.Heading).ToList(), now.Select(part => part.Heading).ToList());
        string[] different = [.. now.Where(part => were.Contains(part.Heading) && !before.Contains(part)).Select(part => part.Heading)];
        if (different.Length > 0)
        {
            yield return $"Parts that say something else: {string.Join(", ", different)}.";
        }

        if (are.Except(were).ToArray() is { Length: > 0 } added)
        {
            yield return $"Parts that are new: {string.Join(", ", added)}.";
        }

        if (were.Except(are).ToArray() is { Length: > 0 } gone)
        {
            yield return $"Parts that are no longer there: {string.Join(", ", gone)}.";
        }

        if (different.Length == 0 && were.Order().SequenceEqual(are.Order()) && !were.SequenceEqual(are))
        {
            yield return "The parts stand in another order.";
        }
    }

    // Each line is a hash, a blank and a heading.
    private static List<(string Hash, string Heading)> Parts(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2)).Select(line => (line[0], line[^1]))];
}
