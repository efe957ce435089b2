using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Bundles;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Reports.Tests.Bundles;

/// <summary>Which papers a case has, in which order, and what the chronology tells of those that go in.</summary>
public sealed class PapersOfACaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    [Fact]
    public void All_PapersOfEverySort_StandInTheOrderOfABundle() => Assert.Equal(
        [
            "The case and its people", "Chronology", "The complaint, point by point", "Response to stage 1", "Response to stage 2", "Acknowledgement",
            "Draft: extension of time", "Recommendations of stage 2, and what was decided", "Older report", "Newer report",
            "Notes of the council's own people", "What was done in the council's records",
        ],
        Papers(Beside()).All.Select(paper => paper.Title));

    [Fact]
    public void All_AResponseThatWentAsALetter_StandsOnce()
    {
        var sent = Case().Stage(1)!.CurrentResponse!.SentOn!.Value;
        var beside = Beside() with { Letters = [Letter(LetterKind.StageOneResponse, sent)] };

        Assert.Equal(
            ["Response to stage 1", "Response to stage 2"], Papers(beside).All.Where(paper => paper.Kind is PaperKind.Sent).Select(paper => paper.Title));
    }

    [Fact]
    public void All_ABundleThatWasKept_IsNoPaper()
    {
        var beside = Beside() with { Documents = [Document(1, BundleWords.KeptAs(BundleKind.Panel, 84), Today)] };

        Assert.DoesNotContain(Papers(beside).All, paper => paper.File is not null);
    }

    [Fact]
    public void Chosen_ItsChronology_TellsOfTheChosenPapersAlone()
    {
        var chosen = Papers(Beside()).Chosen(BundleKind.Panel, ["chronology", "document-2", "letter-0"]);

        var told = chosen[0].Parts.Single().Rows.Select(row => row.Said).ToList();
        Assert.Contains("Older report", told);
        Assert.DoesNotContain("Newer report", told);
        Assert.Contains("Letter sent: acknowledgement", told);
        Assert.Contains("Stage 2 response sent", told);
        Assert.Equal(told.Distinct(), told);
    }

    [Fact]
    public void All_AnAddressThatNobodyMayTell_IsKeptBackFromTheRecord()
    {
        var hidden = new ContactDetails("person", "Ref Uged", null, "01234 567890", "7 Safe Street\nAnytown", RestrictedAddress.Refuge);

        var words = string.Join('\n', Papers(Beside() with { Complainant = hidden }).All[0].Words);

        Assert.Contains("01234 567890", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Safe Street", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Discreet_OfADocument_TellsNothingOfIt() =>
        Assert.Equal("Document 2, dated 3 November 2026", Papers(Beside()).All.Single(paper => paper.Title == "Older report").Discreet);

    private static PapersOfACase Papers(CasePapers beside) =>
        new(Case(), beside, new CouncilLists(DefaultLists.All()), new CouncilProfile("Anyshire County Council", "Complaints team"), Today);

    private static Case Case() =>
        A.Case().ReceivedOn(new DateOnly(2026, 11, 2)).AtStage(2).Investigated().WithRecommendation().Adjudicated().AtStage(3).Build();

    private static CasePapers Beside() => new(
        [Letter(LetterKind.Acknowledgement, new DateOnly(2026, 11, 5)), Letter(LetterKind.Extension, null)],
        [Document(1, "Newer report", new DateOnly(2026, 11, 6)), Document(2, "Older report", new DateOnly(2026, 11, 3))],
        [new NotePaper(1, new DateTimeOffset(2026, 11, 5, 9, 0, 0, TimeSpan.Zero), "Ada Osei", "Rang the school")],
        [new Domain.HistoryEntry(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), null, "Ada Osei", "Case logged")]);

    private static Letter Letter(LetterKind kind, DateOnly? sent) => new(1, new LetterFacts(
        kind, LetterVariant.Plain, 1, new LetterWording("Robin Sample", null, "Dear Robin Sample"), Guid.Empty, DateTimeOffset.UnixEpoch)
    {
        SentOn = sent,
    });

    private static CaseDocument Document(int number, string title, DateOnly made) => new(1, new DocumentFacts(
        number, title, "file.pdf", made, new StoredFile(FileKind.Pdf, "stored", 1, ""), Guid.Empty, DateTimeOffset.UnixEpoch));
}
