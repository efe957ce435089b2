using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Testing.Builders;
using FsCheck;
using FsCheck.Fluent;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.People;

/// <summary>However often people are mistaken for one another, merged and told apart: every case is somebody's, and what was merged can be undone.</summary>
public sealed class AnyPersonTests
{
    private static readonly string[] People = ["P1", "P2", "P3"];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true).WithReplay(20260302, 9);

    private static readonly Gen<Attempt> AnyAttempt =
        from verb in Gen.Choose(0, 4)
        from one in Gen.Choose(0, People.Length - 1)
        from other in Gen.Choose(0, People.Length - 1)
        from @case in Gen.Choose(0, 3)
        select new Attempt(verb, People[one], People[other], @case);

    [Fact]
    public void AnyCourse_OfTakingOverSeparatingMergingAndUndoing_KeepsEveryCaseAndItsHistory() =>
        Prop.ForAll(AnyAttempt.ArrayOf(40).ToArbitrary(), attempts => Follow(attempts)).Check(Many);

    [Fact]
    public void Merge_UndoneAtOnce_LeavesEveryCaseWhereItWas() =>
        Prop.ForAll(AnyAttempt.ArrayOf(20).ToArbitrary(), attempts =>
        {
            var file = Follow(attempts);
            file.Undo("P1", "P2");
            var before = file.Standing;
            file.Merge("P1", "P2");
            file.Undo("P1", "P2");

            Assert.Equal(before, file.Standing);
        }).Check(Many);

    private static Filed Follow(Attempt[] attempts)
    {
        var file = new Filed();
        foreach (var attempt in attempts)
        {
            _ = file.Cases.SelectMany(one => one.TakeNewHistory()).ToList();
            var before = file.Standing;
            if (!file.Try(attempt))
            {
                Assert.Equal(before, file.Standing);
                continue;
            }

            Assert.All(file.Cases, one => Assert.NotNull(one.Complainant));
            Assert.All(file.Children.GroupBy(child => child.CaseId), of => Assert.Equal(of.Count(), of.DistinctBy(child => child.Key).Count()));
            for (var place = 0; place < file.Cases.Length; place++)
            {
                var entries = file.Cases[place].TakeNewHistory();
                Assert.True(before[place] == file.Standing[place] || entries.Any(entry => entry.Person is not null), $"No trace of {attempt} on a case");
            }
        }

        return file;
    }

    private sealed record Attempt(int Verb, string One, string Other, int Case);

    private sealed class Filed
    {
        private readonly Domain.Office office = A.Office(Ada);
        private readonly List<PersonChange>[] changes = [[], [], [], []];

        internal Case[] Cases { get; } = [.. Enumerable.Range(0, 4).Select(place =>
            A.Case().Knowing(facts => facts with { Complainant = People[place % People.Length] }).Build())];

        // The cases of a test have no keys, so that each child stands with the place of its case instead.
        internal CaseChild[] Children { get; } =
            [.. Enumerable.Range(0, 4).Select(place => new CaseChild(place, new CaseChildFacts(People[(place + 1) % People.Length], "A child")))];

        internal (string? Complainant, string Child)[] Standing => [.. Cases.Select((one, place) => (one.Complainant, Children[place].Key))];

        internal bool Try(Attempt attempt)
        {
            try
            {
                Do(attempt);
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        }

        internal void Merge(string kept, string other)
        {
            for (var place = 0; place < Cases.Length; place++)
            {
                changes[place].AddRange(Cases[place].People.Persons.Merge(new PersonMerge(kept, other, "One telephone number"), [Children[place]], office));
            }
        }

        internal void Undo(string kept, string other)
        {
            for (var place = 0; place < Cases.Length; place++)
            {
                PersonChange[] its = [.. changes[place].Where(change => change.From == other && change.To == kept && change.UndoneOn is null)];
                Cases[place].People.Persons.UndoMerge(its, [Children[place]], "They are sisters", office);
            }
        }

        private void Do(Attempt attempt)
        {
            var persons = Cases[attempt.Case].People.Persons;
            switch (attempt.Verb)
            {
                case 0:
                    changes[attempt.Case].AddRange(new[] { persons.TakeOver(attempt.One, office) }.OfType<PersonChange>());
                    break;
                case 1:
                    changes[attempt.Case].Add(persons.Separate(attempt.One, "Another address", office));
                    break;
                case 2:
                    changes[attempt.Case].Add(persons.SeparateChild(Children[attempt.Case], attempt.One, "Another date of birth", office));
                    break;
                case 3:
                    Merge(attempt.One, attempt.Other);
                    break;
                default:
                    Undo(attempt.One, attempt.Other);
                    break;
            }
        }
    }
}
