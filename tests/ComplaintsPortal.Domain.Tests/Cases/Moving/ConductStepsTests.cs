using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Moving;

/// <summary>Stages 2 and 3 as lists of tasks: where each step stands at several points of a case, a row each.</summary>
public sealed class ConductStepsTests
{
    private const InvestigationRole Investigator = InvestigationRole.InvestigatingOfficer;

    private const string Officer = "Investigating officer appointed";
    private const string Independent = "Independent person appointed";
    private const string Sent = "Statement of complaint sent";
    private const string Agreed = "Statement of complaint agreed";
    private const string Report = "Report of the investigating officer received";
    private const string Decided = "Every recommendation decided on";
    private const string Meeting = "Meeting with the adjudicating officer offered";
    private const string Response = "Response sent";
    private const string Asked = "Review panel asked for";
    private const string Members = "Chair and two members appointed";
    private const string Arranged = "Date and place arranged, and the complainant told";
    private const string Papers = "Papers sent to the panel and the complainant";
    private const string Met = "Panel met";
    private const string PanelReport = "Report of the panel received";
    private const string Consulted = "Response considered with the independent person";

    public static TheoryData<string, CaseBuilder, string, StepState, string?, string?> AtStage2 => new()
    {
        { "asked for", Two(), Officer, StepState.ToDo, null, null },
        { "asked for", Two(), Report, StepState.NotYet, null, "Nobody has been appointed yet (regulation 17(2))" },
        { "asked for", Two(), Decided, StepState.NotYet, null, "No report has been received yet" },
        { "asked for", Two(), Meeting, StepState.NotYet, null, "The investigating officer has not reported yet" },
        { "asked for", Two(), Asked, StepState.NotYet, null, "Not before this stage is concluded" },
        { "one appointed", Two().On(March(3)).Appointing(Investigator, A.Appointee()), Officer, StepState.Done, "2026-03-03", null },
        { "one appointed", Two().Appointing(Investigator, A.Appointee()), Independent, StepState.ToDo, null, null },
        { "one appointed", Two().Appointing(Investigator, A.Appointee()), Report, StepState.ToDo, null, null },
        { "no statement", Two().Investigated(), Agreed, StepState.NotNeeded, null, "There is no agreed statement: The complainant would rather not have one" },
        { "no statement", Two().Investigated(), Sent, StepState.NotNeeded, null, "There is no agreed statement: The complainant would rather not have one" },
        { "both reported", Two().Investigated(), Decided, StepState.NotNeeded, null, "No recommendation was entered" },
        { "one recommended", Two().Investigated().WithRecommendation(), Decided, StepState.ToDo, null, null },
        { "one recommended", Two().Investigated().WithRecommendation(), Response, StepState.NotYet, null,
            "Record first: a decision on every recommendation (regulation 17)" },
        { "decided", Two().On(March(9)).Investigated().WithRecommendation().Adjudicated(), Decided, StepState.Done, "2026-03-09", null },
        { "ready to answer", Two().Investigated(), Response, StepState.ToDo, null, null },
        { "answered", Two().WithApprovedResponse().SentOn(March(9)), Response, StepState.Done, "2026-03-09", null },
        { "answered", Two().WithApprovedResponse().SentOn(March(9)), Meeting, StepState.NotRecorded, null, "The response has already been sent" },
        { "concluded", Two().ConcludedOn(March(9)), Asked, StepState.ToDo, null, null },
        { "referred early", Upheld().ReferredEarly(), Asked, StepState.NotNeeded, null,
            "The complaint was referred early to the Ombudsman" },
    };

    public static TheoryData<string, CaseBuilder, string, StepState, string?, string?> AtStage3 => new()
    {
        { "asked for", Three(), Members, StepState.ToDo, null, null },
        { "asked for", Three(), Papers, StepState.NotYet, null, "No meeting of the panel has been arranged yet" },
        { "asked for", Three(), Met, StepState.NotYet, null, "The panel has 0 of its three people (regulation 19(2))" },
        { "asked for", Three(), PanelReport, StepState.NotYet, null, "The panel has not met yet" },
        { "appointed", Three().On(March(9)).WithPanel(), Members, StepState.Done, "2026-03-09", null },
        { "appointed", Three().WithPanel(), Met, StepState.NotYet, null, "The complainant has not been told when and where the panel meets" },
        { "arranged", Three().On(March(9)).WithPanel().PanelArrangedFor(March(27)), Arranged, StepState.Done, "2026-03-09", null },
        { "arranged", Three().WithPanel().PanelArrangedFor(March(27)), Papers, StepState.ToDo, null, null },
        { "met", Three().PanelMetOn(March(27)), Met, StepState.Done, "2026-03-27", null },
        { "met", Three().PanelMetOn(March(27)), Papers, StepState.NotRecorded, null, "The panel has already met" },
        { "met", Three().PanelMetOn(March(27)), Consulted, StepState.NotYet, null, "The panel has not reported yet" },
        { "reported", Three().PanelMetOn(March(27)).PanelReportedOn(March(30)), PanelReport, StepState.Done, "2026-03-30", null },
        { "reported", Three().PanelMetOn(March(27)).PanelReportedOn(March(30)), Consulted, StepState.ToDo, null, null },
        { "answered", Three().WithApprovedResponse().SentOn(March(30)), Response, StepState.Done, "2026-03-30", null },
    };

    [Theory]
    [MemberData(nameof(AtStage2))]
    [MemberData(nameof(AtStage3))]
    public void Of_EachPoint_SaysWhereTheStepStands(string point, CaseBuilder builder, string what, StepState state, string? done, string? why)
    {
        Assert.NotEmpty(point);

        var step = Step(builder, what);

        Assert.Equal((state, done, why), (step.State, step.Done?.ToString("yyyy-MM-dd", null), step.Why));
    }

    [Fact]
    public void Of_StageTwo_GoesInTheOrderOfTheRegulations() => Assert.Equal(
        [
            Officer, Independent, Sent, Agreed, "Adjudicating officer named", "Delay explained in writing, and the time extended", Report,
            "Report of the independent person received", Decided, Meeting, Response, "Day recorded on which the response was received", Asked,
        ],
        Steps(Two()).Select(step => step.What));

    [Fact]
    public void Of_StageThree_GoesInTheOrderOfTheRegulations() => Assert.Equal(
        ["Request acknowledged", Members, Arranged, Papers, Met, PanelReport, Decided, Consulted, Response], Steps(Three()).Select(step => step.What));

    // Asked for on Wednesday 4 March 2026: Easter lies within the 30 days.
    [Theory]
    [InlineData(Members, "2026-03-18")]
    [InlineData(Met, "2026-04-17")]
    [InlineData(Papers, "2026-03-13")]
    public void Due_OfAPanel_IsTheDeadlines(string what, string due) =>
        Assert.Equal(due, Step(Three().WithPanel().PanelArrangedFor(March(27)), what).Due?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void Due_AfterTheReport_IsThatOfTheResponse() =>
        Assert.Equal(new DateOnly(2026, 4, 22), Step(Three().PanelMetOn(March(27)).PanelReportedOn(March(30)), Response).Due);

    // No step leads to what the table of moves refuses.
    [Theory]
    [MemberData(nameof(AtStage2))]
    [MemberData(nameof(AtStage3))]
    public void MayBeDone_EachPoint_IsNothingThatTheMovesRefuse(string point, CaseBuilder builder, string what, StepState state, string? done, string? why)
    {
        Assert.NotEmpty(point + what + state + done + why);
        var @case = builder.Build();
        var moves = Moves.Now(@case, At(March(31)));

        Assert.All(
            ConductSteps.Of(@case.CurrentStage!, At(March(31))).Where(step => step.MayBeDone),
            step => Assert.DoesNotContain(moves, move => !move.Allowed && move.Verb == step.Verb));
    }

    [Fact]
    public void Of_StageOne_HasNone() => Assert.Empty(Steps(AtStage1()));

    private static CaseBuilder Two() => A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(2);

    private static CaseBuilder Three() => A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(3);

    private static CaseBuilder Upheld() =>
        Two().WithPoint().FoundOnPoints("upheld").Investigated().WithRecommendation().Adjudicated().ConcludedOn(March(9), "upheld");

    private static Domain.Office At(DateOnly day) => A.Office(Ada, today: day);

    private static IReadOnlyList<ConductStep> Steps(CaseBuilder builder) => ConductSteps.Of(builder.Build().CurrentStage!, At(March(31)));

    private static ConductStep Step(CaseBuilder builder, string what) => Steps(builder).Single(step => step.What == what);
}
