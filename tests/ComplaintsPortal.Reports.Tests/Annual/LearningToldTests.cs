using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Tests.Figures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>"You said, we found, we did": what became of what was promised, told where it was cleared and only counted where it was not.</summary>
public sealed partial class LearningToldTests
{
    private static readonly DateOnly June = new(2025, 6, 2);
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Clearance Cleared = new(Guid.CreateVersion7(Now), Guid.CreateVersion7(Now), new DateOnly(2026, 4, 20));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Actions_DoneInHandAndNotMade_AreToldByThemeWithWhatBecameOfThem()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Db.LearningActions.AddRange(
            Action("done", Agreed(June) with { Theme = "staff", Completed = June.AddDays(20) }),
            Action("in hand", Agreed(June) with { Theme = "delay", Due = new DateOnly(2026, 5, 31), Owner = "Rose Example" }),
            Action("not made", Agreed(June) with { Theme = "delay", NotImplemented = "The system cannot do it", NotImplementedOn = June.AddDays(90) }));

        var text = await WriteAsync(ledger);

        Assert.Contains("When it was agreed Done In hand Not made All In 2025-26 1 1 1 3 Before 0 0 0 0 All 1 1 1 3 ", text, StringComparison.Ordinal);
        Assert.Contains("All of them are told below.", text, StringComparison.Ordinal);
        Assert.Contains(
            "You said in hand: said We found in hand: found We are doing in hand: did Where it stands In hand: head of service, by 31 May 2026.", text,
            StringComparison.Ordinal);
        Assert.Contains("We had planned not made: did Where it stands Not made. The system cannot do it", text, StringComparison.Ordinal);
        Assert.Contains("We did done: did Where it stands Done on 22 June 2025.", text, StringComparison.Ordinal);
        Assert.True(
            text.IndexOf("in hand: said", StringComparison.Ordinal) < text.IndexOf("done: said", StringComparison.Ordinal),
            "delay stands before staff in the list of themes");
        Assert.DoesNotContain("Rose Example", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actions_WhoseWordsNobodyCleared_AreOnlyCounted()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Db.LearningActions.AddRange(
            Action("told", Agreed(June)), Action("secret", Agreed(June) with { Clearance = new Clearance(Guid.CreateVersion7(Now)) }),
            new LearningAction(null, Agreed(June)));

        var text = await WriteAsync(ledger);

        Assert.Contains("Below, 1 of them is told. The words about the other 2 have not been cleared for publication.", text, StringComparison.Ordinal);
        Assert.Contains("told: said", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actions_OfTheYearBefore_AreFollowedUpWhereTheyWereOpen()
    {
        await using var ledger = await Ledger.OpenAsync();
        var before = Agreed(June.AddYears(-1));
        ledger.Db.LearningActions.AddRange(
            Action("still open", before with { Due = June }), Action("done since", before with { Completed = June }),
            Action("dropped since", before with { NotImplemented = "No", NotImplementedOn = June }),
            Action("done before", before with { Completed = June.AddYears(-1).AddDays(3) }),
            Action("dropped before", before with { NotImplemented = "No", NotImplementedOn = June.AddYears(-1).AddDays(3) }),
            Action("dropped at some time", before with { NotImplemented = "No" }),
            Action("done after", before with { Completed = new DateOnly(2026, 4, 2) }),
            Action("of the next year", Agreed(new DateOnly(2026, 4, 1))));

        var text = await WriteAsync(ledger);

        Assert.Contains("In 2025-26 0 0 0 0 Before 1 2 1 4 All 1 2 1 4 ", text, StringComparison.Ordinal);
        Assert.Contains(
            "Where it stands Promised before 2025-26. In hand: head of service. It was due by 2 June 2025 and is late.", text, StringComparison.Ordinal);
        Assert.Contains("Where it stands Promised before 2025-26. Done on 2 June 2025.", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("done before:|dropped before:|at some time:|next year:", text);
    }

    [Fact]
    public async Task Counts_InAnOfficersDraft_AreSuppressedWhereTheyAreSmall()
    {
        await using var ledger = await Ledger.OpenAsync();
        ledger.Db.LearningActions.AddRange(Action("told", Agreed(June)), new LearningAction(null, Agreed(June)));

        var text = await WriteAsync(ledger, new Officer(Guid.CreateVersion7(Now), "Ada", Role.Officer));

        Assert.DoesNotContain("In 2025-26 0 2 0 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 of them is told", text, StringComparison.Ordinal);
        Assert.Contains("told: said", text, StringComparison.Ordinal);
    }

    private static LearningActionFacts Agreed(DateOnly on) => new(null, null, "Weekly review", null, on, null, null);

    private static LearningAction Action(string name, LearningActionFacts facts) => new(null, facts with
    {
        Words = new ActionWords($"{name}: said", $"{name}: found", $"{name}: did", "Head of service"),
        Clearance = facts.Clearance.WrittenBy is null ? Cleared : facts.Clearance,
    });

    private static async Task<string> WriteAsync(Ledger ledger, Officer? reader = null)
    {
        await ledger.Db.SaveChangesAsync(Stop);
        var year = Period.Parse("2025-26");
        var report = reader is null
            ? await AnnualReport.ComposeAsync(ledger.Db, year, null, Now, Stop)
            : await AnnualReport.DraftAsync(ledger.Db, year, reader, Now, Stop);
        var html = Encoding.UTF8.GetString(await ReportFiles.ToHtmlAsync(report));
        return Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ");
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
