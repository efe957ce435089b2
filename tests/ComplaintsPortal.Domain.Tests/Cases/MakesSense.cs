using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>What is true of every case, however it came to be as it is.</summary>
internal static class MakesSense
{
    internal static void Check(Case @case, Procedure procedure, DateOnly today)
    {
        Assert.Equal(@case.Decision == TriageDecision.Accepted, @case.Stages.Count > 0);
        foreach (var stage in @case.Stages)
        {
            InOrder(today, stage.Received, stage.Acknowledged, stage.Concluded, today);
            InOrder(today, stage.Received, stage.Acknowledged, stage.CurrentResponse?.SentOn, today);
            Assert.Equal(stage.Concluded is null, stage.Outcome is null);
            Assert.Equal(stage.Clock.Under(procedure, WorkingDays)?.Due, stage.Due);
            Assert.Equal(stage.Extended, stage.Extension is not null);
            Assert.True(stage.First is not null || stage.Due is null || stage.Due <= stage.DueMaximum, "Due after the longest limit");
            Assert.True(stage.First is null || stage.First.Due <= stage.DueMaximum || stage.First.Due is null, "Once due after the longest limit");
            AnsweredIfItSaysSo(stage, procedure);
            InOrder(today, stage.Received, stage.PanelMet, stage.PanelReported, today);
            FollowsFromItsFindings(stage, procedure);
        }

        ConductedByTheRules(@case, procedure);

        foreach (var (before, after) in @case.Stages.Zip(@case.Stages.Skip(1)))
        {
            Assert.True(before.Number < after.Number && before.Received <= after.Received, "A stage that was asked for before the one before it");
        }
    }

    // What counts nowhere has nothing to be done by a date, and nothing is done to it but that it is restored.
    internal static void CheckVoided(Case @case, Procedure procedure, DateOnly today)
    {
        if (@case.Keeping.Voiding.Standing is not null)
        {
            Assert.Empty(CaseDeadlines.Of(@case, procedure, WorkingDays, new CouncilRules()));
            Assert.Equal([Verb.Restore], Moves.Now(@case, A.Office(Mabel, procedure: procedure, today: today)).Select(move => move.Verb));
        }
    }

    private static void AnsweredIfItSaysSo(Stage stage, Procedure procedure)
    {
        if (procedure.AsksForResponse && stage.Outcome is { } outcome && IsResponse(outcome))
        {
            Assert.Equal(stage.CurrentResponse?.SentOn, stage.Concluded);
        }
    }

    // What was answered at stages 2 and 3 was investigated and reviewed as the regulations say.
    private static void ConductedByTheRules(Case @case, Procedure procedure)
    {
        if (procedure.IsStatutory && @case.Stage(2)?.CurrentResponse?.SentOn is not null)
        {
            Assert.Equal((true, true), (@case.Investigation!.OfficerReported is not null, @case.Investigation.IndependentReported is not null));
            Assert.NotEqual(@case.Investigation.InvestigatingOfficer, @case.Investigation.IndependentPerson);
        }

        if (@case.Stage(3)?.PanelMet is not null)
        {
            Assert.Equal((3, 1), (@case.PanelMembers.Count, @case.PanelMembers.Count(member => member.Chairs)));
            Assert.DoesNotContain(@case.PanelMembers, member => member.Who == @case.Investigation?.IndependentPerson);
        }
    }

    private static bool IsResponse(string outcome) => outcome != Deed.NotPursued.Key && A.Outcome(outcome).Responded;

    private static void FollowsFromItsFindings(Stage stage, Procedure procedure)
    {
        Assert.Distinct(stage.PointsRaised.Select(point => point.Number));
        if (procedure.Kind == ProcedureKind.Complaint && stage.Outcome is { } outcome && IsResponse(outcome))
        {
            Assert.DoesNotContain(stage.PointsRaised, point => point.Finding is null);
            Assert.True(stage.PointsRaised.Count > 0 || !(A.Outcome(outcome).Fault || outcome == "not-upheld"), "Found without a point");
            Assert.Equal(stage.OutcomeOfFindings is { } found && found != outcome, stage.OutcomeReason is not null);
        }
    }

    private static void InOrder(DateOnly today, params IEnumerable<DateOnly?> dates)
    {
        var known = dates.OfType<DateOnly>().ToList();
        Assert.True(known.SequenceEqual(known.Order()), $"Dates run backwards on {today:d}: {string.Join(", ", known)}");
    }
}
