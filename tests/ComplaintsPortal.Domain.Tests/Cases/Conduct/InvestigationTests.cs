using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Conduct;

public sealed class InvestigationTests
{
    private const InvestigationRole Investigator = InvestigationRole.InvestigatingOfficer;
    private const InvestigationRole Independent = InvestigationRole.IndependentPerson;
    private const string NotInvestigated = "Only stage 2 of a statutory complaint is investigated (regulation 17)";

    private static readonly Appointee Ivan = A.Appointee("Ivan Orr");
    private static readonly Appointee Irene = A.Appointee("Irene Page");
    private static readonly AppointmentTerms Terms = new(March(10), "Nothing to declare") { OutsideTheLine = true };

    public static TheoryData<string, CaseBuilder, Officer, string> AllRefusals => new()
    {
        { "by a clerk", AtStage2(), Colin, NotACaseWorker },
        { "stage 1", AtStage1(), Ada, NotInvestigated },
        { "stage 3", AtStage1().AtStage(3), Ada, NotInvestigated },
        { "under the Code", AtStage1().Under("code").AtStage(2), Ada, NotInvestigated },
        { "answered", AtStage2().SentOn(March(9)), Ada, "The response has already been sent" },
        { "concluded", AtStage2().ConcludedOn(March(9), "withdrawn"), Ada, Concluded },
    };

    public static TheoryData<string, CaseBuilder, InvestigationRole, Appointee, string> PersonRefusals => new()
    {
        { "already that", AtStage2().Appointing(Investigator, Ivan), Investigator, Ivan, "Ivan Orr is already the investigating officer" },
        { "already the other", AtStage2().Appointing(Investigator, Ivan), Independent, Ivan, "Ivan Orr is already the investigating officer" },
        { "already the other too", AtStage2().Appointing(Independent, Irene), Investigator, Irene, "Irene Page is already the independent person" },
        { "reported before", AtStage2().Appointing(Investigator, Ivan).ReportedOn(March(9), Investigator), Investigator, Irene,
            "The investigating officer has already reported" },
        {
            "from the service", AtStage2().Knowing(facts => facts with { Service = "care" }), Investigator,
            A.Appointee("Ivan Orr", one => one with { Service = "care" }),
            "Ivan Orr works in the service complained about, or manages it (Getting the Best from Complaints)"
        },
        {
            "a member of the council", AtStage2(), Independent, A.Appointee("Irene Page", one => one with { Tie = CouncilTie.Member }),
            "Irene Page is a member of this council (regulations 2 and 17(2))"
        },
        { "without a reason", AtStage2().Appointing(Independent, Irene), Independent, Ivan, "Enter why the independent person changes" },
    };

    public static TheoryData<string, CaseBuilder, InvestigationRole, string> ReportRefusals => new()
    {
        { "nobody appointed", AtStage2(), Investigator, "Nobody has been appointed yet (regulation 17(2))" },
        { "nobody in that role", AtStage2().Appointing(Investigator, Ivan), Independent, "Nobody has been appointed independent person yet" },
        { "reported before", AtStage2().Appointing(Investigator, Ivan).ReportedOn(March(9), Investigator), Investigator,
            "The investigating officer has already reported" },
        { "both reported", AtStage2().Investigated(), Investigator, "Both reports have been received" },
    };

    [Theory]
    [MemberData(nameof(AllRefusals))]
    public void AnyVerb_WhereItMayNot_SaysWhy(string situation, CaseBuilder builder, Officer officer, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(sentence, stage.Investigation.WhyNotAppoint(A.Office(officer)), @case,
            () => stage.Investigation.Appoint(Investigator, Ivan, Terms, A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Investigation.WhyNotSendStatement(A.Office(officer)), @case,
            () => stage.Investigation.SendStatement(March(10), A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Investigation.WhyNotReceiveReport(A.Office(officer)), @case,
            () => stage.Investigation.ReceiveReport(Investigator, March(10), A.Office(officer, At(March(10)))));
        AssertRefused(sentence, stage.Investigation.WhyNotOfferMeeting(A.Office(officer)), @case,
            () => stage.Investigation.OfferMeeting(March(10), A.Office(officer, At(March(10)))));
    }

    [Theory]
    [MemberData(nameof(PersonRefusals))]
    public void Appoint_SomebodyWhoMayNot_SaysWhy(string situation, CaseBuilder builder, InvestigationRole role, Appointee who, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Investigation.WhyNotAppoint(role, who) ?? stage.Investigation.WhyNotReplace(role, null), @case,
            () => stage.Investigation.Appoint(role, who, Terms, A.Office(Ada, At(March(10)))));
    }

    [Theory]
    [MemberData(nameof(ReportRefusals))]
    public void ReceiveReport_TooEarlyOrTwice_SaysWhy(string situation, CaseBuilder builder, InvestigationRole role, string sentence)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Investigation.WhyNotReceiveReport(A.Office(Ada)) ?? stage.Investigation.WhyNotReceiveReport(role), @case,
            () => stage.Investigation.ReceiveReport(role, March(10), A.Office(Ada, At(March(10)))));
    }

    [Theory]
    [InlineData(2, "Enter a date on or after 3 March 2026, when the stage was asked for")]
    [InlineData(11, "Enter a date that is today or in the past")]
    public void Appoint_OnADateThatCannotBe_SaysWhy(int day, string sentence)
    {
        var @case = AtStage2().Build();
        var stage = @case.CurrentStage!;

        AssertRefused(
            sentence, stage.Investigation.WhyNotAppointOn(March(day), A.Office(today: March(10))), @case,
            () => stage.Investigation.Appoint(Investigator, Ivan, Terms with { On = March(day) }, A.Office(Ada, At(March(10)))));
    }

    [Fact]
    public void ReceiveReport_BeforeTheAppointment_IsRefused()
    {
        var stage = AtStage2().On(March(5)).Appointing(Investigator, Ivan).Build().CurrentStage!;

        Assert.Equal("Enter a date on or after 5 March 2026, when the investigating officer was appointed",
            stage.Investigation.WhyNotReceiveReportOn(Investigator, March(4), A.Office(today: March(10)))?.ToString());
        Assert.Null(stage.Investigation.WhyNotReceiveReportOn(Investigator, March(5), A.Office(today: March(10))));
    }

    [Fact]
    public void Appoint_SomebodyElse_KeepsTheReasonInTheHistory()
    {
        var @case = AtStage2().Appointing(Investigator, Ivan).Build();

        @case.CurrentStage!.Investigation.Appoint(Investigator, Irene, Terms with { Reason = "Ivan fell ill" }, A.Office(Ada, At(March(10))));

        Assert.Equal((Irene.Id, March(10), "Nothing to declare"),
            (@case.Investigation!.InvestigatingOfficer, @case.Investigation.OfficerAppointed, @case.Investigation.OfficerDeclaration));
        Assert.Equal(
            new HistoryEntry(At(March(10)), Ada.Id, Ada.Name, "Investigating officer appointed on 10 March 2026: Irene Page", "Ivan fell ill", 2)
            {
                HappenedOn = March(10),
            },
            @case.Latest());
    }

    [Fact]
    public void Conduct_StatementReportsAndMeeting_AreKeptWithTheirDates()
    {
        var @case = AtStage2().Appointing(Investigator, Ivan).Appointing(Independent, Irene).Build();
        var stage = @case.CurrentStage!;

        stage.Investigation.SendStatement(March(4), A.Office(Ada, At(March(10))));
        stage.Investigation.ReceiveReport(Investigator, March(5), A.Office(Ada, At(March(10))));
        stage.Investigation.ReceiveReport(Independent, March(6), A.Office(Ada, At(March(10))));
        stage.Investigation.OfferMeeting(March(9), A.Office(Ada, At(March(10))));

        var known = @case.Investigation!;
        Assert.Equal((March(4), March(5), March(6), March(9)), (known.StatementSent, known.OfficerReported, known.IndependentReported, known.MeetingOffered));
        Assert.Equal(
            [
                "Statement of complaint sent on 4 March 2026", "Report of the investigating officer received on 5 March 2026",
                "Report of the independent person received on 6 March 2026", "Meeting with the adjudicating officer offered on 9 March 2026",
            ],
            @case.TakeNewHistory().TakeLast(4).Select(entry => entry.What));
    }

    private static CaseBuilder AtStage2() => AtStage1().AtStage(2);
}
