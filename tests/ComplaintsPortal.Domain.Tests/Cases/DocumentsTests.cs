using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class DocumentsTests
{
    private static readonly DocumentFacts Report = new(
        3, "Report on Rose Example", "rose.pdf", March(2), new StoredFile(FileKind.Pdf, new string('a', 32), 12, new string('b', 64)), Ada.Id, At(March(3)));

    [Fact]
    public void AddDocument_ByAnOfficer_IsRecordedByItsNumberAlone()
    {
        var @case = AtStage1().Build();

        var document = @case.Keeping.AddDocument(Report, A.Office(Ada, At(March(3))));

        Assert.Equal(new HistoryEntry(At(March(3)), Ada.Id, Ada.Name, "Document 3 added (pdf)"), @case.Latest());
        Assert.Equal(Report, document.Facts);
    }

    [Fact]
    public void RemoveDocument_Once_KeepsTheTraceAndTheFactsMakeItAgain()
    {
        var @case = AtStage1().Build();
        var document = @case.Keeping.AddDocument(Report, A.Office(Ada, At(March(3))));

        @case.Keeping.RemoveDocument(document, "It belongs elsewhere", A.Office(Mabel, At(March(4))));

        Assert.Equal("Document 3 removed", @case.Latest().What);
        Assert.Equal((false, Mabel.Id, "It belongs elsewhere", Report.Title), (document.IsKept, document.RemovedBy, document.RemovedWhy, document.Title));
        Assert.Equal(document.Facts, new CaseDocument(document.CaseId, document.Facts).Facts);
        AssertRefused("This document has already been removed", CaseKeeping.WhyNotRemoveDocument(document, A.Office(Ada)), @case,
            () => @case.Keeping.RemoveDocument(document, "Again", A.Office(Ada, At(March(5)))));
    }

    [Fact]
    public void Documents_ByAClerk_AreRefused()
    {
        var @case = AtStage1().Build();

        AssertRefused(NotACaseWorker, CaseKeeping.WhyNotAddDocument(A.Office(Colin)), @case,
            () => @case.Keeping.AddDocument(Report, A.Office(Colin, At(March(3)))));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "Enter a date that is today or in the past")]
    public void AddDocument_MadeOnADate_IsNotOfTheFuture(int day, string? sentence) =>
        Assert.Equal(sentence, CaseKeeping.WhyNotAddDocumentMadeOn(March(day), A.Office(today: March(4)))?.ToString());
}
