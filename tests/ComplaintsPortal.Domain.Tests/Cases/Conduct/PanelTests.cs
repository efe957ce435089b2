using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

public sealed class PanelTests
{
    private const string NotAPanel = "Only stage 3 of a statutory complaint goes to a review panel (regulation 19)";
    private const string HasMet = "The panel has already met";
    private const string TookPart =
        "Ivan Orr took part in stage 2 of this complaint until somebody else did, and may not sit (regulation 19(3); Getting the Best from Complaints)";

    private static readonly CouncilRules Rules = new();
    private static readonly Appointee Paula = A.Appointee("Paula Chair");
    private static readonly Appointee Ivan = A.Appointee("Ivan Orr");
    private static readonly Appointee Irene = A.Appointee("Irene Page");
    private static readonly AppointmentTerms Terms = new(March(10), "Nothing to declare");
    private static readonly PanelArrangement Arranged = new(PanelMode.InPerson, PanelMode.Remote, March(20), new TimeOnly(10, 30), "Room 2", March(10));

    public static TheoryData<string, CaseBuilder, Officer, string> AllRefusals => new()
    {
        { "by a clerk", AtStage3(), Colin, NotACaseWorker },
        { "stage 2", AtStage1().AtStage(2), Ada, NotAPanel },
        { "under the Code", AtStage1().Under("code").AtStage(2), Ada, NotAPanel },
        { "concluded", AtStage3().ConcludedOn(March(9), "withdrawn"), Ada, Concluded },
        { "answered", AtStage3().SentOn(March(9)), Ada, "The response has already been sent" },
    };

    public static TheoryData<string, CaseBuilder, Appointee, bool, string> PersonRefusals => new()
    {
        { "on it already", AtStage3().OnThePanel(Paula, chairs: true), Paula, false, "Paula Chair is already on the panel" },
        { "a second chair", AtStage3().OnThePanel(Paula, chairs: true), Ivan, true, "The panel already has a chair (regulation 19(2))" },
        { "a third who does not chair", AtStage3().OnThePanel(Paula).OnThePanel(Ivan), Irene, false, "The panel still needs a chair (regulation 19(2))" },
        { "the independent person", AfterStage2(), Irene, false, "Irene Page was the independent person at stage 2 (regulation 19(3))" },
        { "the independent person as chair", AfterStage2(), Irene, true, "Irene Page was the independent person at stage 2 (regulation 19(3))" },
        {
            "the investigating officer", AfterStage2(), Ivan, false,
            "Ivan Orr investigated this complaint at stage 2, and nobody with an interest in it may sit (Getting the Best from Complaints)"
        },
        { "an investigating officer who was replaced", AfterAReplacement(), Ivan, false, TookPart },
        { "an investigating officer who was replaced, as chair", AfterAReplacement(), Ivan, true, TookPart },
        {
            "an officer of the council", AtStage3(), A.Appointee("Olive Officer", one => one with { Tie = CouncilTie.Officer }), false,
            "Olive Officer is an officer or employee of this council (regulations 2 and 19(2))"
        },
        {
            "a chair too soon after office", AtStage3(), A.Appointee("Fred Former", one => one with { TiedUntil = new DateOnly(2023, 3, 11) }), true,
            "Fred Former was a member or officer of this council until 11 March 2023, and the chair must not have been one for 3 years (Getting the "
                + "Best from Complaints; the number of years is a rule of the council)"
        },
    };

    public static TheoryData<string, CaseBuilder, string> MeetingRefusals => new()
    {
        { "nobody", AtStage3().PanelArrangedFor(March(9)), "The panel has 0 of its three people (regulation 19(2))" },
        { "two", AtStage3().OnThePanel(Paula, chairs: true).OnThePanel(Ivan).PanelArrangedFor(March(9)),
            "The panel has 2 of its three people (regulation 19(2))" },
        { "not arranged", AtStage3().WithPanel(), "The complainant has not been told when and where the panel meets" },
        { "met before", AtStage3().PanelMetOn(March(9)), HasMet },
    };

    [Theory]
    [MemberData(nameof(AllRefusals))]
    public void AnyVerb_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;
        var now = At(March(10));

        AssertRefused(sentence, stage.Panel.WhyNotAppoint(A.Office(officer)), @case,
            () => stage.Panel.Appoint(Paula, true, Terms, A.Office(officer, now, rules: Rules)));
        AssertRefused(sentence, stage.Panel.WhyNotArrange(A.Office(officer)), @case, () => stage.Panel.Arrange(Arranged, A.Office(officer, now)));
        AssertRefused(sentence, stage.Panel.WhyNotSendPapers(A.Office(officer)), @case, () => stage.Panel.SendPapers(March(10), A.Office(officer, now)));
        AssertRefused(sentence, stage.Panel.WhyNotStandDown(A.Office(officer)), @case, () => stage.Panel.StandDown(null!, "Ill", A.Office(officer, now)));
        AssertRefused(sentence, stage.Panel.WhyNotMeet(A.Office(officer)), @case,
            () => stage.Panel.Meet(March(10), new PanelAttendance(null, null, null), A.Office(officer, now)));
        AssertRefused(sentence, stage.Panel.WhyNotReceiveReport(A.Office(officer)), @case,
            () => stage.Panel.ReceiveReport(March(10), null, A.Office(officer, now)));
        AssertRefused(sentence, stage.Panel.WhyNotConsultIndependentPerson(A.Office(officer)), @case,
            () => stage.Panel.ConsultIndependentPerson(March(10), "Content", A.Office(officer, now)));
    }

    [Theory]
    [MemberData(nameof(PersonRefusals))]
    public void AppointToPanel_SomebodyWhoMayNot_SaysWhy(string situation, CaseBuilder builder, Appointee who, bool chairs, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Panel.WhyNotAppoint(who, chairs, Terms.On, A.Office(rules: Rules)), @case,
            () => stage.Panel.Appoint(who, chairs, Terms, A.Office(Ada, At(March(10)), rules: Rules)));
    }

    [Fact]
    public void AppointToPanel_AFourthPerson_IsRefused()
    {
        var @case = AtStage3().WithPanel().Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            "The panel has its three people (regulation 19(2))", stage.Panel.WhyNotAppoint(A.Office(Ada)), @case,
            () => stage.Panel.Appoint(Ivan, false, Terms, A.Office(Ada, At(March(10)), rules: Rules)));
    }

    [Theory]
    [MemberData(nameof(MeetingRefusals))]
    public void MeetPanel_BeforeItIsAPanel_SaysWhy(string situation, CaseBuilder builder, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Panel.WhyNotMeet(A.Office(Ada)), @case,
            () => stage.Panel.Meet(March(10), new PanelAttendance(null, null, null), A.Office(Ada, At(March(10)))));
    }

    [Theory]
    [InlineData(3, "Enter a date on or after 4 March 2026, when the stage was asked for")]
    [InlineData(4, null)]
    [InlineData(31, null)]
    public void ArrangePanel_ForADay_IsNotBeforeItWasAskedFor(int day, string? sentence) =>
        Assert.Equal(sentence, AtStage3().Build().CurrentStage!.Panel.WhyNotArrangeFor(March(day))?.ToString());

    [Theory]
    [InlineData(3, "Enter a date on or after 4 March 2026, when the stage was asked for")]
    [InlineData(10, null)]
    [InlineData(11, "Enter a date that is today or in the past")]
    [InlineData(21, "Enter a date on or before 20 March 2026, when the panel meets")]
    public void ArrangePanel_NoticeOnADate_LiesBetweenTheRequestAndTheMeeting(int day, string? sentence) =>
        Assert.Equal(sentence, AtStage3().Build().CurrentStage!.Panel.WhyNotGiveNoticeOn(March(day), March(20), A.Office(today: March(10)))?.ToString());

    [Fact]
    public void ArrangePanel_Anew_MovesTheMeetingButNotTheLimit()
    {
        var @case = AtStage3().Build();
        var stage = @case.CurrentStage!;
        var due = stage.Due;
        stage.Panel.Arrange(Arranged, A.Office(Ada, At(March(10))));

        stage.Panel.Arrange(Arranged with { On = March(27) }, A.Office(Ada, At(March(11))));

        Assert.Equal((March(27), PanelMode.InPerson, PanelMode.Remote, due), (@case.Panel!.MeetsOn, @case.Panel.Mode, @case.Panel.Preference, stage.Due));
        Assert.Equal("Panel arranged for 27 March 2026, before that 20 March 2026; complainant told on 10 March 2026", @case.Latest().What);
    }

    [Fact]
    public void SendPapers_BeforeAMeetingIsArranged_IsRefused() =>
        Assert.Equal("No meeting of the panel has been arranged yet", AtStage3().Build().CurrentStage!.Panel.WhyNotSendPapers(A.Office(Ada))?.ToString());

    [Fact]
    public void StandDown_AMember_MakesRoomForAnother()
    {
        var @case = AtStage3().WithPanel().Build();
        var stage = @case.CurrentStage!;

        stage.Panel.StandDown(@case.PanelMembers[1], "Fell ill", A.Office(Ada, At(March(10))));

        var entry = @case.Latest();
        Assert.Equal((2, "Panel member stood down", "Fell ill"), (@case.PanelMembers.Count, entry.What, entry.Why));
        Assert.Null(stage.Panel.WhyNotAppoint(A.Office(Ada)));
    }

    [Fact]
    public void Panel_FromMeetingToResponse_IsKeptStepByStep()
    {
        var @case = AtStage3().WithPanel().PanelArrangedFor(March(9)).Build();
        var stage = @case.CurrentStage!;

        stage.Panel.SendPapers(March(5), A.Office(Ada, At(March(5))));
        stage.Panel.Meet(March(9), new PanelAttendance("An advocate", "An aunt", "The director"), A.Office(Ada, At(March(10))));
        stage.Panel.ReceiveReport(March(11), "One member would have gone further", A.Office(Ada, At(March(12))));
        stage.Panel.ConsultIndependentPerson(March(12), "Content with it", A.Office(Ada, At(March(12))));

        Assert.Equal((March(9), March(11)), (stage.PanelMet, stage.PanelReported));
        Assert.Equal(
            (March(5), "An advocate", "An aunt", "The director", "One member would have gone further", March(12), "Content with it"),
            (@case.Panel!.PapersSent, @case.Panel.Advocate, @case.Panel.Companion, @case.Panel.Others, @case.Panel.Dissent,
                @case.Panel.IndependentPersonConsulted, @case.Panel.IndependentPersonView));
        Assert.Equal(
            ["Panel papers sent on 5 March 2026", "Panel met on 9 March 2026", "Report of the panel received on 11 March 2026, with dissent",
                "Response considered with the independent person on 12 March 2026"],
            @case.TakeNewHistory().TakeLast(4).Select(entry => entry.What));
    }

    [Fact]
    public void AfterTheMeeting_TheStepsInTurn_RefuseToBeSkippedOrRepeated()
    {
        var @case = AtStage3().Build();
        var stage = @case.CurrentStage!;

        Assert.Equal("The panel has not met yet", stage.Panel.WhyNotReceiveReport(A.Office(Ada))?.ToString());
        Assert.Equal("The panel has not reported yet", stage.Panel.WhyNotConsultIndependentPerson(A.Office(Ada))?.ToString());

        var done = AtStage3().SentOn(March(9)).Build().CurrentStage!;
        var reported = AtStage3().PanelMetOn(March(9)).PanelReportedOn(March(10)).Build().CurrentStage!;

        Assert.Equal("The response has already been sent", done.Panel.WhyNotReceiveReport(A.Office(Ada))?.ToString());
        Assert.Equal("The report of the panel has already been received", reported.Panel.WhyNotReceiveReport(A.Office(Ada))?.ToString());
        Assert.Equal(HasMet, reported.Panel.WhyNotAppoint(A.Office(Ada))?.ToString());
        Assert.Equal("Enter a date on or after 9 March 2026, when the panel met",
            reported.Panel.WhyNotReceiveReportOn(March(6), A.Office(today: March(11)))?.ToString());
        Assert.Equal("Enter a date on or after 10 March 2026, when the panel reported",
            reported.Panel.WhyNotConsultIndependentPersonOn(March(9), A.Office(today: March(11)))?.ToString());
    }

    private static CaseBuilder AtStage3() => AtStage1().AtStage(3);

    private static CaseBuilder AfterAReplacement() => AtStage1().AtStage(2)
        .Appointing(InvestigationRole.InvestigatingOfficer, Ivan)
        .Appointing(InvestigationRole.InvestigatingOfficer, A.Appointee("Ina Other"), "Ivan fell ill")
        .ConcludedOn(March(9)).GoneOn(March(10));

    private static CaseBuilder AfterStage2() => AtStage1().AtStage(2)
        .Appointing(InvestigationRole.InvestigatingOfficer, Ivan).Appointing(InvestigationRole.IndependentPerson, Irene)
        .ConcludedOn(March(4)).GoneOn(March(5));
}
