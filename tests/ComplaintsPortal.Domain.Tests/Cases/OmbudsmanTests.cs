using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>What a decision of the Ombudsman counts as, and what the report may tell of it.</summary>
public sealed class OmbudsmanTests
{
    private static readonly CouncilLists Lists = new(DefaultLists.All());

    [Theory]
    [InlineData("upheld", null, true)]
    [InlineData("upheld", "not-investigated", true)]
    [InlineData("not-upheld", null, true)]
    [InlineData("closed-after-enquiries", null, false)]
    [InlineData("closed-after-enquiries", "detailed-investigation", false)]
    [InlineData("invalid", null, false)]
    [InlineData("advice-given", null, false)]
    [InlineData("referred-back", null, false)]
    [InlineData("the-councils-own", "detailed-investigation", true)]
    [InlineData("the-councils-own", null, false)]
    [InlineData(null, "detailed-investigation", false)]
    public void IsInvestigated_EachDecision_IsInTheBaseOfTheUpholdRateOrNot(string? decision, string? category, bool expected) =>
        Assert.Equal(expected, OmbudsmanDecision.IsInvestigated(decision, category, Lists));

    [Fact]
    public void Clear_AParagraphOnADecision_TakesSomebodyElseAndIsVoidAfterAChange()
    {
        var (@case, record) = Decided();
        Assert.Equal("There are no words for the public to clear", record.WhyNotClear(A.Office(Ben))?.Sentence);

        record.Tell(@case, "The council took too long", A.Office(Ada, At(March(5))));
        AssertRefused("You cannot clear words that you wrote", record.WhyNotClear(A.Office(Ada)), @case,
            () => record.Clear(@case, A.Office(Ada, At(March(5)))));
        record.Clear(@case, A.Office(Ben, At(March(6))));
        Assert.Equal((new Clearance(Ada.Id, Ben.Id, March(6)), "Paragraph for the report on the Ombudsman's decision cleared"),
            (record.Clearance, @case.Latest().What));

        record.Tell(@case, "The council took far too long", A.Office(Ben, At(March(7))));
        Assert.Equal((new Clearance(Ben.Id), "Paragraph for the report on the Ombudsman's decision written; its clearance is void"),
            (record.Clearance, @case.Latest().What));
    }

    [Fact]
    public void Record_OtherParticulars_KeepTheParagraphAndVoidItsClearance()
    {
        var (@case, record) = Decided();
        record.Tell(@case, "The council took too long", A.Office(Ada, At(March(5))));
        record.Clear(@case, A.Office(Ben, At(March(6))));
        @case.TakeNewHistory();

        @case.Escalation.Ombudsman.Record(new OmbudsmanFacts("25 001 573") { Decided = March(4), Decision = "upheld" }, A.Office(Ada, At(March(7))));
        Assert.Equal((March(6), 0), (record.Clearance.ClearedOn!.Value, @case.TakeNewHistory().Count));

        @case.Escalation.Ombudsman.Record(new OmbudsmanFacts("25 001 573") { Decided = March(4), Decision = "not-upheld" }, A.Office(Ada, At(March(7))));
        Assert.Equal(("The council took too long", null, "Particulars of the Ombudsman changed; its clearance is void"),
            (record.Paragraph, record.Clearance.ClearedOn, @case.Latest().What));
    }

    private static (Case Case, OmbudsmanRecord Record) Decided()
    {
        var @case = AtStage1().Under("ombudsman").Build();
        @case.Escalation.Ombudsman.Record(new OmbudsmanFacts("25 001 573") { Decided = March(4), Decision = "upheld" }, A.Office(Ada, At(March(5))));
        return (@case, Recorded(@case));
    }

    // The record lies beside the case, and pages read it by itself.
    private static OmbudsmanRecord Recorded(Case @case) => (OmbudsmanRecord)typeof(Case)
        .GetProperty("OmbudsmanRecord", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(@case)!;
}
