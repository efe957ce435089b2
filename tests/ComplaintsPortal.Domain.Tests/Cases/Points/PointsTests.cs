using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Points;

public sealed class PointsTests
{
    private static readonly PointTerms Late = new("Nobody rang back", "communication", "failure-to-communicate", "An apology");

    public static TheoryData<string, CaseBuilder, Officer, string> Closed => new()
    {
        { "by a clerk", AtStage1().WithPoint(), Colin, NotACaseWorker },
        { "concluded", AtStage1().WithPoint().ConcludedOn(March(9)), Ada, Concluded },
    };

    [Theory]
    [MemberData(nameof(Closed))]
    public void AnyVerb_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;
        var point = stage.PointsRaised[0];

        AssertRefused(sentence, stage.Points.WhyNotAdd(A.Office(officer)), @case, () => stage.Points.Add(Late, A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Points.WhyNotReword(point, A.Office(officer)), @case,
            () => stage.Points.Reword(point, Late, A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Points.WhyNotRemove(point, A.Office(officer)), @case,
            () => stage.Points.Remove(point, "A slip", A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Points.WhyNotAgree(A.Office(officer)), @case, () => stage.Points.Agree(March(9), A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Points.WhyNotFind(A.Office(officer)), @case, () => stage.Points.Find([], A.Office(officer, At(March(10)))));
    }

    [Fact]
    public void AddPoint_ASecond_GetsTheNextNumber()
    {
        var @case = AtStage1().WithPoint().Build();

        @case.CurrentStage!.Points.Add(Late, A.Office(Ada, At(March(3))));

        Assert.Equal([1, 2], @case.CurrentStage.PointsRaised.Select(point => point.Number));
        Assert.Equal(new PointFacts("communication", "failure-to-communicate", null) { Number = 2, Words = "Nobody rang back", DesiredOutcome = "An apology" },
            @case.CurrentStage.PointsRaised[1].Facts);
        Assert.Equal(new HistoryEntry(At(March(3)), Ada.Id, Ada.Name, "Stage 1 point 2 added", Stage: 1), @case.Latest());
    }

    [Fact]
    public void Reword_APointThatWasAgreed_VoidsTheAgreementUnlessOnlyACodeChanged()
    {
        var @case = AtStage1().WithPoint("Nobody rang").Build();
        var (stage, point) = (@case.CurrentStage!, @case.CurrentStage!.PointsRaised[0]);
        stage.Points.Agree(March(4), A.Office(Ada, At(March(4))));

        stage.Points.Reword(point, new PointTerms("Nobody rang", "communication"), A.Office(Ada, At(March(5))));
        Assert.Equal((March(4), "Stage 1 point 1 reworded"), (point.Agreed, @case.Latest().What));

        stage.Points.Reword(point, new PointTerms("Nobody rang back", "communication"), A.Office(Ada, At(March(5))));
        Assert.Equal((null, "Stage 1 point 1 reworded; its agreement is void"), (point.Agreed, @case.Latest().What));
    }

    [Fact]
    public void RewordOrRemove_APointThatWasFoundOn_IsRefused()
    {
        var @case = AtStage1().WithPoint().FoundOnPoints("upheld").Build();
        var (stage, point) = (@case.CurrentStage!, @case.CurrentStage!.PointsRaised[0]);

        AssertRefused("A finding has been recorded on this point, so its words stay as they are", stage.Points.WhyNotReword(point, A.Office(Ada)), @case,
            () => stage.Points.Reword(point, Late, A.Office(Ada, At(March(5)))));
        AssertRefused("A finding has been recorded on this point, so it cannot be removed", stage.Points.WhyNotRemove(point, A.Office(Ada)), @case,
            () => stage.Points.Remove(point, "A slip", A.Office(Ada, At(March(5)))));
    }

    [Fact]
    public void Remove_APoint_SaysWhy()
    {
        var @case = AtStage1().WithPoint().WithPoint("Nobody rang back").Build();

        @case.CurrentStage!.Points.Remove(@case.CurrentStage.PointsRaised[0], "The same as point 2", A.Office(Ada, At(March(5))));

        Assert.Equal([2], @case.CurrentStage.PointsRaised.Select(point => point.Number));
        Assert.Equal(("Stage 1 point 1 removed", "The same as point 2"), (@case.TakeNewHistory()[^1] is var entry ? entry.What : "", entry.Why));
    }

    [Theory]
    [InlineData(1, "Enter a date on or after 2 March 2026, when the stage was asked for")]
    [InlineData(2, null)]
    [InlineData(10, null)]
    [InlineData(11, "Enter a date that is today or in the past")]
    public void AgreePoints_OnADate_IsHeldToTheStage(int day, string? sentence) =>
        Assert.Equal(sentence, AtStage1().WithPoint().Build().CurrentStage!.Points.WhyNotAgreeOn(March(day), A.Office(today: March(10)))?.Sentence);

    [Fact]
    public void AgreePoints_Twice_IsRefused()
    {
        var @case = AtStage1().WithPoint().WithPoint("Nobody rang back").Build();
        var stage = @case.CurrentStage!;
        AssertRefused("There is no point to agree to", AtStage1().Build().CurrentStage!.Points.WhyNotAgree(A.Office(Ada)), @case,
            () => AtStage1().Build().CurrentStage!.Points.Agree(March(4), A.Office(Ada, At(March(4)))));

        stage.Points.Agree(March(4), A.Office(Ada, At(March(5))));

        Assert.Equal("Stage 1 points 1, 2 agreed in writing on 4 March 2026", @case.Latest().What);
        AssertRefused("Every point has been agreed in writing", stage.Points.WhyNotAgree(A.Office(Ada)), @case,
            () => stage.Points.Agree(March(4), A.Office(Ada, At(March(5)))));
    }

    [Fact]
    public void FindOnPoints_SomeOfThem_NamesWhatChanged()
    {
        var @case = AtStage1().WithPoint().WithPoint("Nobody rang back").FoundOnPoints("upheld").Build();
        var stage = @case.CurrentStage!;

        stage.Points.Find([new(stage.PointsRaised[0], A.Entry(ListName.Finding, "upheld")),
            new(stage.PointsRaised[1], A.Entry(ListName.Finding, "not-upheld"))], A.Office(Ada, At(March(5))));

        Assert.Equal("Stage 1 findings recorded: point 2 not upheld", @case.Latest().What);
        stage.Points.Find([new(stage.PointsRaised[0], null)], A.Office(Ada, At(March(5))));
        Assert.Equal((null, "Stage 1 findings recorded: point 1 open again"), (stage.PointsRaised[0].Finding, @case.Latest().What));
    }

    [Fact]
    public void GoOn_ACaseWithPoints_CarriesThemOverWithoutFindings()
    {
        var @case = AtStage1().WithPoint().WithPoint("Nobody rang back").WithPoint("Withdrawn since").FoundOnPoints("upheld", "not-upheld", "withdrawn")
            .ConcludedOn(March(9), "partially-upheld").GoneOn(March(10)).Build();

        Assert.Equal([(1, null), (2, null)], @case.Stage(2)!.PointsRaised.Select(point => (point.Number!.Value, point.Finding)));
        Assert.Equal("Nobody rang back", @case.Stage(2)!.PointsRaised[1].Words);
        Assert.Equal(["upheld", "not-upheld", "withdrawn"], @case.Stage(1)!.PointsRaised.Select(point => point.Finding));
    }

    [Fact]
    public void GoOn_PointsOfACouncilsOwnRecords_GetOneNumberAtBothStages()
    {
        var @case = AtStage1().WithIssue("delay", null, "upheld").WithIssue("staff", null, "not-upheld").ConcludedOn(March(9), "partially-upheld")
            .GoneOn(March(10)).Build();

        Assert.Equal([("delay", 1), ("staff", 2)], @case.Stage(2)!.PointsRaised.Select(point => (point.Theme!, point.Number!.Value)));
        Assert.Equal([1, 2], @case.Stage(1)!.PointsRaised.Select(point => point.Number));
    }

    [Fact]
    public void RestateIssues_APointThatStays_KeepsItsWords()
    {
        var stage = AtStage1().WithPoint("Nobody rang back").WithIssue("delay").Build().CurrentStage!;

        stage.Interchange.RestatePoints([new PointFacts("staff", null, null), new PointFacts(null, null, null)]);

        Assert.Equal([null, "Nobody rang back"], stage.PointsRaised.Select(point => point.Words));
    }
}
