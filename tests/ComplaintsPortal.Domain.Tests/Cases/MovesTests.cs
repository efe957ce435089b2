using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

public sealed class MovesTests
{
    private static readonly Officer[] Everybody = [Ada, Ben, Mabel, Martin, Colin, Priya];

    // What Ada wrote, Mabel approves. Each stands on 12 March, but for the one that waits for day 20.
    private static readonly Dictionary<string, (CaseBuilder Builder, string Procedure, DateOnly Today)> Situations = new()
    {
        ["awaiting triage"] = (A.Case(), "children-act", March(12)),
        ["assessed"] = (A.Case().Assessed(), "children-act", March(12)),
        ["with a safeguarding concern"] = (A.Case().WithConcern(), "children-act", March(12)),
        ["rejected for proceedings"] = (A.Case().Assessed(Prejudiced).Rejected("legal-proceedings"), "children-act", March(12)),
        ["accepted, to be reconsidered"] = (AtStage1().ReviewedBy(Martin, agreed: false), "children-act", March(12)),
        ["accepted, and assessed anew"] = (AtStage1().ReviewedBy(Martin, agreed: false).Assessed(Unlisted), "children-act", March(12)),
        ["rejected"] = (A.Case().Rejected(), "children-act", March(12)),
        ["withdrawn"] = (A.Case().Withdrawn(), "children-act", March(12)),
        ["accepted"] = (AtStage1(), "children-act", March(12)),
        ["acknowledged and extended"] = (AtStage1().AcknowledgedOn(March(3)).Extended(), "children-act", March(12)),
        ["drafted"] = (AtStage1().WithResponseDraftedBy(Ada), "children-act", March(12)),
        ["drafted by a manager"] = (AtStage1().WithResponseDraftedBy(Mabel).Submitted(), "children-act", March(12)),
        ["submitted"] = (AtStage1().WithResponseDraftedBy(Ada).Submitted(), "children-act", March(12)),
        ["returned"] = (AtStage1().WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel), "children-act", March(12)),
        ["approved"] = (AtStage1().WithApprovedResponse(), "children-act", March(12)),
        ["sent"] = (AtStage1().SentOn(March(9)), "children-act", March(12)),
        ["concluded"] = (AtStage1().ConcludedOn(March(9)), "children-act", March(12)),
        ["withdrawn at stage 1"] = (AtStage1().WithdrawnOn(March(9)), "children-act", March(12)),
        ["day 20 passed"] = (AtStage1(), "children-act", new DateOnly(2026, 3, 31)),
        ["gone on without a response"] = (AtStage1().GoneOn(new DateOnly(2026, 3, 31)), "children-act", new DateOnly(2026, 4, 1)),
        ["at the panel"] = (
            AtStage1().AtStage(2).Investigated().WithRecommendation().Adjudicated().ConcludedOn(March(4), "upheld").GoneOn(March(5)),
            "children-act", March(12)),
        ["at its end"] = (AtStage1().AtStage(3).ConcludedOn(March(10)), "children-act", March(12)),
        ["a compliment"] = (AtStage1().Under("compliment"), "compliment", March(12)),
        ["an Ombudsman case"] = (AtStage1().Under("ombudsman"), "ombudsman", March(12)),
        ["with a point"] = (AtStage1().WithPoint(), "children-act", March(12)),
        ["with a point found on"] = (AtStage1().WithPoint().FoundOnPoints("upheld"), "children-act", March(12)),
        ["an enquiry"] = (AtStage1().Under("mp-enquiry"), "mp-enquiry", March(12)),
        ["an enquiry answered"] = (AtStage1().Under("mp-enquiry").ConcludedOn(March(9), "answered"), "mp-enquiry", March(12)),
    };

    private static readonly Verb[] OfCase =
    [
        Verb.Assign, Verb.Accept, Verb.Reject, Verb.Withdraw, Verb.GoOn, Verb.WithdrawAccepted, Verb.ConfirmWithdrawal,
        Verb.Reinstate, Verb.RefuseRequest, Verb.SkipStageOne, Verb.ReferEarly, Verb.ConsiderFreezing, Verb.Assess,
        Verb.ReviewTriage, Verb.RaiseConcern, Verb.PassOn, Verb.Split, Verb.ConsiderAgain, Verb.ChangeProcedure, Verb.SendBack, .. AccessMoves.Verbs,
        .. CorrectingMoves.Verbs,
    ];

    private static readonly string[] Names = [.. Situations.Keys];

    public static TheoryData<string, string> Meetings => new(
        from situation in Names
        from officer in Everybody
        select (situation, officer.Name));

    [Theory]
    [InlineData("awaiting triage", "Assess Withdraw Split Assign RaiseConcern", "Assess Withdraw Split Assign RaiseConcern")]
    [InlineData("assessed", "Assess Accept Withdraw Split Assign SkipStageOne RaiseConcern",
        "Assess Accept Reject Withdraw Split ReviewTriage Assign SkipStageOne RaiseConcern")]
    [InlineData("with a safeguarding concern", "PassOn Assign", "PassOn Assign")]
    [InlineData("rejected for proceedings", "ConsiderAgain Assign RaiseConcern", "ConsiderAgain ReviewTriage Assign RaiseConcern")]
    [InlineData("accepted, to be reconsidered", "Draft Conclude Acknowledge Extend AddPoint WithdrawAccepted Assess Assign RaiseConcern",
        "Draft Conclude Acknowledge Extend AddPoint WithdrawAccepted Assess Assign RaiseConcern")]
    [InlineData("accepted, and assessed anew", "Draft Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude Acknowledge Extend AddPoint WithdrawAccepted ChangeProcedure ReviewTriage Assign RaiseConcern")]
    [InlineData("rejected", "Assign RaiseConcern", "ReviewTriage Assign RaiseConcern")]
    [InlineData("withdrawn", "Assign RaiseConcern", "Assign RaiseConcern")]
    [InlineData("accepted", "Draft Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("acknowledged and extended", "Draft Conclude AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("drafted", "Draft Submit Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Submit Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("drafted by a manager", "Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("submitted", "Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Approve Return Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("returned", "Draft Submit Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Submit Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("approved", "Draft Send Conclude Acknowledge Extend AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Send Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("sent", "Conclude Acknowledge AddPoint WithdrawAccepted Assign RaiseConcern",
        "Conclude Acknowledge AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("concluded", "GoOn Reopen Assign RaiseConcern", "GoOn Reopen ReviewTriage Assign RaiseConcern")]
    [InlineData("withdrawn at stage 1", "Reinstate ConfirmWithdrawal Assign RaiseConcern", "Reinstate ConfirmWithdrawal ReviewTriage Assign RaiseConcern")]
    [InlineData("day 20 passed", "Draft Conclude Acknowledge AddPoint GoOn OfferStageTwo WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude Acknowledge AddPoint GoOn OfferStageTwo WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("gone on without a response",
        "Draft2 Conclude2 Acknowledge2 Extend2 Draft Conclude Acknowledge AddPoint2 AddPoint AgreeStatement2 WithdrawAccepted Assign RaiseConcern",
        "Draft2 Conclude2 Acknowledge2 Extend2 Draft Conclude Acknowledge AddPoint2 AddPoint AgreeStatement2 WithdrawAccepted ReviewTriage Assign "
            + "RaiseConcern")]
    [InlineData("at the panel", "Draft3 Conclude3 Acknowledge3 FindOnPoints3 AgreePoints3 AddPoint3 WithdrawAccepted Assign RaiseConcern",
        "Draft3 Conclude3 Acknowledge3 FindOnPoints3 AgreePoints3 AddPoint3 WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("at its end", "Reopen3 Assign RaiseConcern", "Reopen3 ReviewTriage Assign RaiseConcern")]
    [InlineData("a compliment", "Conclude Acknowledge AddPoint WithdrawAccepted Assign RaiseConcern",
        "Conclude Acknowledge AddPoint WithdrawAccepted Assign RaiseConcern")]
    [InlineData("an Ombudsman case", "Conclude Acknowledge AddPoint WithdrawAccepted Assign RaiseConcern",
        "Conclude Acknowledge AddPoint WithdrawAccepted Assign RaiseConcern")]
    [InlineData("with a point", "Draft Conclude Acknowledge Extend FindOnPoints AgreePoints AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude Acknowledge Extend FindOnPoints AgreePoints AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("with a point found on",
        "Draft Conclude Acknowledge Extend FindOnPoints AgreePoints AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude Acknowledge Extend FindOnPoints AgreePoints AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern")]
    [InlineData("an enquiry", "Draft Conclude Acknowledge Extend SendHoldingReply AddPoint WithdrawAccepted Assign RaiseConcern",
        "Draft Conclude Acknowledge Extend SendHoldingReply AddPoint SetStart WithdrawAccepted Assign RaiseConcern")]
    [InlineData("an enquiry answered", "Reopen Assign RaiseConcern", "Reopen Assign RaiseConcern")]
    public void Now_AnOfficerOrAManager_MayDo(string situation, string officer, string manager)
    {
        Assert.Equal(officer, Allowed(situation, Ada));
        Assert.Equal(manager, Allowed(situation, Mabel));
    }

    [Fact]
    public void Now_EverySituation_HasItsRow() => Assert.Equal(Names.Length, typeof(MovesTests)
        .GetMethod(nameof(Now_AnOfficerOrAManager_MayDo))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Length);

    [Fact]
    public void Now_AClerkOrAnAdministrator_MayDoNothing() => Assert.All(Names, situation =>
    {
        Assert.Equal("", Allowed(situation, Colin));
        Assert.Equal("", Allowed(situation, Priya));
    });

    [Fact]
    public void Now_WhoSeesTheCase_IsDecidedByAManager()
    {
        Assert.All(Names, situation =>
            Assert.Equal([Verb.AskToBar], Now(situation, Ada).Where(move => AccessMoves.Verbs.Contains(move.Verb)).Select(move => move.Verb)));
        Assert.All(Names, situation =>
            Assert.Equal([Verb.Bar, Verb.Seal], Now(situation, Mabel).Where(move => AccessMoves.Verbs.Contains(move.Verb)).Select(move => move.Verb)));
    }

    [Fact]
    public void Now_WhatWasRecordedWrongly_IsCorrectedByAnybodyAndVoidedByAManager()
    {
        Assert.All(Names, situation => Assert.Equal([Verb.Correct], Correcting(situation, Ada)));
        Assert.All(Names, situation => Assert.Equal([Verb.Correct, Verb.Void], Correcting(situation, Mabel)));
    }

    [Fact]
    public void Now_AManagerWhoDidNotWriteIt_MayApproveWhatAManagerDrafted() =>
        Assert.Equal("Approve Return Conclude Acknowledge Extend AddPoint WithdrawAccepted ReviewTriage Assign RaiseConcern",
            Allowed("drafted by a manager", Martin));

    [Fact]
    public void Now_WhatMayNotBeDone_SaysWhy()
    {
        var moves = Now("submitted", Ada);

        Assert.Equal("You cannot approve a response that you drafted", moves.Single(move => move.Verb == Verb.Approve).Refusal?.Sentence);
        Assert.Equal("This response is already waiting for approval", moves.Single(move => move.Verb == Verb.Submit).Refusal?.Sentence);
    }

    [Theory]
    [MemberData(nameof(Meetings))]
    public void Now_EveryVerb_CanBeDoneWhereItIsAllowedAndThrowsWhereItIsNot(string situation, string name)
    {
        var officer = Everybody.Single(one => one.Name == name);
        var moves = Now(situation, officer);

        foreach (var (verb, stage) in VerbsOf(situation))
        {
            var @case = Build(situation);
            _ = @case.TakeNewHistory();
            var today = Situations[situation].Today;
            var deed = new Deed(verb, officer, today, OfCase.Contains(verb) ? today : @case.Stage(stage)?.CurrentResponse?.SentOn ?? today, Stage: stage);
            if (moves.SingleOrDefault(move => move.Verb == verb && (move.Stage ?? stage) == stage) is { Allowed: true })
            {
                Assert.True(deed.Do(@case, ProcedureOf(situation)));
                Assert.Equal(officer.Id, Assert.Single(@case.TakeNewHistory()).By);
            }
            else
            {
                Assert.Throws<RefusedException>(() => deed.Do(@case, ProcedureOf(situation)));
                Assert.Empty(@case.TakeNewHistory());
            }
        }
    }

    // A verb of a stage can only be tried where there is one.
    private static IEnumerable<(Verb Verb, int Stage)> VerbsOf(string situation)
    {
        var stages = Build(situation).Stages.Select(stage => stage.Number).ToList();
        return
        [
            .. OfCase.Select(verb => (verb, 1)),
            .. from verb in Enum.GetValues<Verb>().Except(OfCase) from stage in stages select (verb, stage),
        ];
    }

    private static string Allowed(string situation, Officer officer) => string.Join(
        ' ', Now(situation, officer).Where(move => move.Allowed && !Deed.Conduct.Contains(move.Verb) && !AccessMoves.Verbs.Contains(move.Verb)
                && !CorrectingMoves.Verbs.Contains(move.Verb))
            .Select(move => $"{move.Verb}{(move.Stage > 1 ? move.Stage : null)}"));

    private static IEnumerable<Verb> Correcting(string situation, Officer officer) =>
        Now(situation, officer).Where(move => move.Allowed && CorrectingMoves.Verbs.Contains(move.Verb)).Select(move => move.Verb);

    private static IReadOnlyList<Move> Now(string situation, Officer officer) =>
        Moves.Now(Build(situation), A.Office(officer, procedure: ProcedureOf(situation), today: Situations[situation].Today));

    private static TriageAnswers Prejudiced(TriageAnswers answers) => answers with
    {
        Proceedings = Proceedings.CourtOrTribunal,
        Prejudice = Prejudice.Whole,
        ProceedingsReview = new DateOnly(2026, 9, 1),
    };

    private static TriageAnswers Unlisted(TriageAnswers answers) => answers with { Matter = Matter.UnlistedFunction };

    private static Case Build(string situation) => Situations[situation].Builder.Build();

    private static Procedure ProcedureOf(string situation) => A.Procedure(Situations[situation].Procedure);
}
