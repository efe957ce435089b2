using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using FsCheck;
using FsCheck.Fluent;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>Whatever people try, in whatever order and on whatever dates: what the domain lets happen always makes sense.</summary>
public sealed class AnyCourseTests
{
    private static readonly string[] Outcomes = ["upheld", "not-upheld", "withdrawn", "answered"];

    private static readonly Verb[] Verbs = Enum.GetValues<Verb>();

    private static readonly Officer[] Everybody = [Ada, Ben, Mabel, Martin, Mabel, Martin, Colin, Priya];

    private static readonly Config Sixty = Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true).WithReplay(20260302, 7);

    private static readonly Gen<Course> AnyCourse =
        from procedure in Gen.Elements("children-act", "children-act", "children-act", "code", "corporate", "mp-enquiry", "compliment", "ombudsman")
        from attempts in AnyAttempt().ArrayOf(140)
        select new Course(procedure, attempts);

    [Fact]
    public void AnyCourse_OfWhatTheDomainAllows_MakesSenseThroughout()
    {
        var sent = 0;

        Prop.ForAll(AnyCourse.ToArbitrary(), course => sent += Follow(course)).Check(Sixty);

        Assert.True(sent > 20, $"Only {sent} responses were sent: too few courses came that far");
    }

    private static Gen<Attempt> AnyAttempt() =>
        from officer in Gen.Choose(0, Everybody.Length - 1)
        from mischief in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from pick in Gen.Choose(0, 999)
        from later in Gen.Choose(0, 6)
        from back in Gen.Choose(-1, 5)
        from outcome in Gen.Elements(Outcomes)
        select new Attempt(officer, mischief, pick, later, back, outcome);

    /// <summary>Tries all of it; the number of responses sent on the way.</summary>
    private static int Follow(Course course)
    {
        var @case = A.Case().Under(A.Procedure(course.Procedure)).Build();
        var witness = new Witness();
        var today = Received;
        foreach (var attempt in course.Attempts)
        {
            today = today.AddDays(attempt.Later);
            var procedure = A.Procedure(@case.Procedure);
            var deed = Choose(attempt, @case, procedure, today);
            if (Try(deed, @case, procedure))
            {
                witness.Sees(deed, @case);
                MakesSense.Check(@case, A.Procedure(@case.Procedure), today);
                MakesSense.CheckVoided(@case, A.Procedure(@case.Procedure), today);
            }
        }

        return witness.Sent;
    }

    // Mostly what is offered, now and then anything at all; on any date.
    private static Deed Choose(Attempt attempt, Case @case, Procedure procedure, DateOnly today)
    {
        var officer = Everybody[attempt.Officer];
        var offered = Moves.Now(@case, A.Office(officer, procedure: procedure, today: today)).Where(move => move.Allowed).SelectMany(Weighted).ToList();
        var (verb, stage) = attempt.Mischief || offered.Count == 0
            ? (Verbs[attempt.Pick % Verbs.Length], (attempt.Pick % 3) + 1)
            : (offered[attempt.Pick % offered.Count].Verb, offered[attempt.Pick % offered.Count].Stage ?? 1);
        return new Deed(verb, officer, today, today.AddDays(-attempt.Back), attempt.Outcome, stage);
    }

    // What ends a course is tried less often, so that many come far.
    private static IEnumerable<Move> Weighted(Move move) => Enumerable.Repeat(move, move.Verb switch
    {
        Verb.Reject or Verb.Withdraw or Verb.Assign or Verb.Return or Verb.Seal or Verb.Unseal or Verb.Bar or Verb.LiftBar => 1,
        Verb.Split or Verb.RaiseConcern or Verb.ReviewTriage or Verb.WithdrawAccepted or Verb.SkipStageOne or Verb.Reopen => 1,
        Verb.AgreeStatement or Verb.SettleRequest or Verb.SetStart or Verb.RecordReceipt or Verb.OfferStageTwo or Verb.ConfirmWithdrawal => 1,
        Verb.ConsiderFreezing or Verb.SendStatement or Verb.Recommend or Verb.ArrangePanel or Verb.StandDown or Verb.ReferEarly or Verb.SendBack => 1,
        Verb.AddPoint or Verb.AgreePoints or Verb.FindOnPoints or Verb.SendHoldingReply => 1,
        Verb.Void => 1,
        Verb.Conclude or Verb.Extend or Verb.Acknowledge => 2,
        Verb.Draft or Verb.Assess or Verb.Correct => 4,
        Verb.Accept or Verb.PassOn or Verb.Submit or Verb.Approve or Verb.Send or Verb.GoOn => 30,
        _ => 12,
    });

    private static bool Try(Deed deed, Case @case, Procedure procedure)
    {
        try
        {
            return deed.Do(@case, procedure);
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private sealed record Attempt(int Officer, bool Mischief, int Pick, int Later, int Back, string Outcome);

    private sealed record Course(string Procedure, Attempt[] Attempts)
    {
        public override string ToString() => $"{Procedure}: {string.Join(", ", Attempts.Select(attempt => attempt.ToString()))}";
    }

    /// <summary>Remembers by itself who wrote and who approved which words, and holds every sending to that.</summary>
    private sealed class Witness
    {
        private readonly Dictionary<int, HashSet<Guid>> authors = [];
        private readonly Dictionary<int, (string Text, Officer By, DateOnly On)> approved = [];

        internal int Sent { get; private set; }

        internal void Sees(Deed deed, Case @case)
        {
            if (deed.Verb is Verb.Draft)
            {
                authors.TryAdd(deed.Stage, []);
                authors[deed.Stage].Add(deed.Officer.Id);
            }
            else if (deed.Verb is Verb.Reopen)
            {
                authors.Remove(deed.Stage);
            }
            else if (deed.Verb is Verb.Approve)
            {
                approved[deed.Stage] = (@case.Stage(deed.Stage)!.CurrentResponse!.Text, deed.Officer, deed.Today);
            }
            else if (deed.Verb is Verb.Send)
            {
                var (text, by, on) = approved[deed.Stage];
                Assert.Equal(text, @case.Stage(deed.Stage)!.CurrentResponse!.Text);
                Assert.Equal(Role.Manager, by.Role);
                Assert.DoesNotContain(by.Id, authors[deed.Stage]);
                Assert.True(deed.On >= on, "Sent before it was approved");
                Sent++;
            }
        }
    }
}
