using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using FsCheck;
using FsCheck.Fluent;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>
/// No act of an officer alone, in any order and on any date, makes a statutory due date later than the regulations allow, or a late
/// stage one in time. Managers approve and return responses, and nothing else.
/// </summary>
public sealed class AnyOfficerTests
{
    private static readonly Verb[] Verbs = [.. Enum.GetValues<Verb>()];

    private static readonly Officer[] Officers = [Ada, Ben];

    private static readonly Config Eighty = Config.QuickThrowOnFailure.WithMaxTest(80).WithQuietOnSuccess(true).WithReplay(20260601, 11);

    private static readonly Gen<Attempt[]> Courses = (
        from officer in Gen.Choose(0, 1)
        from pick in Gen.Choose(0, 999)
        from anything in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        from later in Gen.Choose(0, 7)
        from back in Gen.Choose(0, 60)
        from outcome in Gen.Elements("upheld", "not-upheld", "withdrawn", "outside-remit", "not-determined")
        select new Attempt(officer, pick, anything, later, back, outcome)).ArrayOf(120);

    [Fact]
    public void AnyOrder_OfAnOfficersActs_MovesNoStatutoryDateBeyondTheLimitAndMakesNothingLateInTime()
    {
        var late = 0;

        Prop.ForAll(Courses.ToArbitrary(), course => late += Follow(course)).Check(Eighty);

        Assert.True(late > 20, $"Only {late} acts were done while a stage was late: the courses prove too little");
    }

    private static int Follow(Attempt[] course)
    {
        var @case = A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1).Build();
        var (today, late) = (Received, 0);
        HashSet<int> everLate = [];
        foreach (var attempt in course)
        {
            today = today.AddDays(attempt.Later);
            everLate.UnionWith(@case.Stages.Where(stage => IsLate(stage, today)).Select(stage => stage.Number));
            if (Try(attempt, @case, today))
            {
                late += everLate.Count > 0 ? 1 : 0;
                Holds(@case, everLate, attempt);
            }
        }

        return late;
    }

    // By the figures: once a stage is late it stays late, whatever is recorded; and no due date lies beyond the limit of the law.
    private static void Holds(Case @case, HashSet<int> everLate, Attempt attempt)
    {
        foreach (var stage in @case.Stages.Where(_ => @case.Procedure == "children-act"))
        {
            var most = WorkingDays.AddWorkingDays(stage.Received, stage.Number switch { 1 => 20, 2 => 65, _ => 50 });
            var counted = stage.First?.Due ?? stage.Due;
            Assert.True(counted <= most, $"Stage {stage.Number} is due on {counted}, after {most}, by {attempt}");
            Assert.False(
                everLate.Contains(stage.Number) && (stage.First?.Concluded ?? stage.Concluded) <= counted,
                $"Stage {stage.Number} was late and is in time, by {attempt}");
        }
    }

    private static bool IsLate(Stage stage, DateOnly today) => stage.First is { } first
        ? first.Concluded > first.Due
        : (stage.Concluded ?? today) > stage.Due && (stage.Concluded is not null || stage.CurrentResponse?.SentOn is null);

    // A manager does what only managers do to a response, so that stages can end at all.
    private static bool Try(Attempt attempt, Case @case, DateOnly today)
    {
        var procedure = A.Procedure(@case.Procedure);
        var who = Officers[attempt.Officer];
        var offered = Moves.Now(@case, A.Office(who, procedure: procedure, today: today)).Where(move => move.Allowed && !Ends(move.Verb)).ToList();
        var (verb, number) = attempt.Anything || offered.Count == 0
            ? (Verbs[attempt.Pick % Verbs.Length], @case.CurrentStage?.Number ?? 1)
            : (offered[attempt.Pick % offered.Count].Verb, offered[attempt.Pick % offered.Count].Stage ?? 1);
        if (@case.CurrentStage?.Response.WhyNotApprove(A.Office(Mabel, today: today)) is null && @case.CurrentStage is not null)
        {
            @case.CurrentStage.Response.Approve(A.Office(Mabel, At(today)));
        }

        try
        {
            return new Deed(verb, who, today, today.AddDays(-attempt.Back), attempt.Outcome, number).Do(@case, procedure);
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private static bool Ends(Verb verb) => verb is Verb.Seal or Verb.Bar or Verb.Split or Verb.RaiseConcern;

    private sealed record Attempt(int Officer, int Pick, bool Anything, int Later, int Back, string Outcome);
}
