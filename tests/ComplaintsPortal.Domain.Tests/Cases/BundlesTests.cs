using ComplaintsPortal.Domain.Cases.Keeping;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>What usually goes into a bundle, who makes one, and what the history says of it.</summary>
public sealed class BundlesTests
{
    [Theory]
    [InlineData(PaperKind.Record, false, true, true)]
    [InlineData(PaperKind.Complaint, true, true, true)]
    [InlineData(PaperKind.Chronology, true, true, true)]
    [InlineData(PaperKind.Sent, true, true, true)]
    [InlineData(PaperKind.Draft, false, false, true)]
    [InlineData(PaperKind.Recommendations, true, true, true)]
    [InlineData(PaperKind.Document, true, true, true)]
    [InlineData(PaperKind.LegalAdvice, false, false, false)]
    [InlineData(PaperKind.Notes, false, true, true)]
    [InlineData(PaperKind.Contacts, false, true, true)]
    [InlineData(PaperKind.Tasks, false, true, true)]
    [InlineData(PaperKind.Remedies, false, true, true)]
    [InlineData(PaperKind.History, false, true, true)]
    public void Takes_EachPaper_IsWhatUsuallyGoesToWhomItIsFor(PaperKind paper, bool panel, bool ombudsman, bool person) => Assert.Equal(
        (panel, ombudsman, person),
        (BundleKind.Panel.Takes(paper), BundleKind.Ombudsman.Takes(paper), BundleKind.SubjectAccess.Takes(paper)));

    [Theory]
    [InlineData("Advice of counsel", PaperKind.LegalAdvice)]
    [InlineData("LEGAL advice of 3 May", PaperKind.LegalAdvice)]
    [InlineData("E-mail from the solicitors", PaperKind.LegalAdvice)]
    [InlineData("Report of the investigating officer", PaperKind.Document)]
    [InlineData("Illegally parked car", PaperKind.Document)]
    public void OfDocument_ByItsTitle_IsALawyersAdviceOrNot(string title, PaperKind kind) => Assert.Equal(kind, BundleWords.OfDocument(title));

    [Fact]
    public void Kinds_WithoutAPanel_AreNotForOne() =>
        Assert.Equal([BundleKind.Ombudsman, BundleKind.SubjectAccess], AtStage1().AtStage(2).Build().Keeping.Bundles.Kinds);

    [Fact]
    public void Kinds_OnceAPanelWasAskedFor_AreAll() => Assert.Equal(Enum.GetValues<BundleKind>(), AtStage1().AtStage(3).Build().Keeping.Bundles.Kinds);

    [Fact]
    public void Make_ForAPanelThatNobodyAskedFor_IsRefused()
    {
        var @case = AtStage1().Build();

        AssertRefused(
            "No review panel has been asked for (regulation 19)", @case.Keeping.Bundles.WhyNotMake(BundleKind.Panel, Ada.At(March(10))), @case,
            () => @case.Keeping.Bundles.Make(new BundleFacts(BundleKind.Panel, 1, 3), Ada.At(March(10))));
    }

    [Fact]
    public void Make_ByAClerk_IsRefused() =>
        Assert.Equal(NotACaseWorker, AtStage1().Build().Keeping.Bundles.WhyNotMake(BundleKind.Ombudsman, Colin.At(March(10)))?.ToString());

    [Fact]
    public void Make_WithPapersWithheld_SaysHowManyAndWhyInTheHistory()
    {
        var @case = AtStage1().Build();

        @case.Keeping.Bundles.Make(
            new BundleFacts(BundleKind.SubjectAccess, 12, 84)
            {
                Withheld = [WithheldBecause.LegalPrivilege, WithheldBecause.ThirdParty, WithheldBecause.LegalPrivilege],
            },
            Ada.At(March(10)));

        Assert.Equal(
            "Bundle made: subject access request, 12 papers on 84 pages; 3 papers withheld (third party, legal privilege)", @case.Latest().What);
    }

    [Fact]
    public void Make_Ordinarily_SaysForWhomAndHowLongItIs()
    {
        var @case = AtStage1().AtStage(3).Build();

        @case.Keeping.Bundles.Make(new BundleFacts(BundleKind.Panel, 1, 3), Ada.At(March(10)));

        Assert.Equal("Bundle made: papers of the review panel, 1 paper on 3 pages", @case.Latest().What);
    }
}
