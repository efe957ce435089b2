using ComplaintsPortal.Domain.Retention;

namespace ComplaintsPortal.Domain.Tests.Retention;

/// <summary>How long what is kept, and that the question for the database says the same as the date that a person reads.</summary>
public sealed class RetentionScheduleTests
{
    private static readonly DateOnly Closed = new(2026, 3, 2);
    private static readonly RetentionSchedule Defaults = new([]);

    public static TheoryData<string, RetentionFacts, DateOnly> Rows => new()
    {
        { "concern", Facts() with { Concern = true, AboutChild = true, Born = new(2010, 5, 1) }, new(2101, 3, 2) },
        { "in-care", Facts() with { InCare = true, AboutChild = true, Born = new(2010, 5, 1) }, new(2085, 5, 1) },
        { "child", Facts() with { AboutChild = true, Complaint = true, FaultFound = true, Born = new(2010, 5, 1) }, new(2035, 5, 1) },
        { "child of 24", Facts() with { AboutChild = true, Complaint = true, Born = new(2001, 5, 1) }, new(2032, 3, 2) },
        { "child of unknown age", Facts() with { AboutChild = true, Complaint = true }, new(2051, 1, 5) },
        { "fault-found", Facts() with { Complaint = true, FaultFound = true }, new(2036, 3, 2) },
        { "complaint", Facts() with { Complaint = true }, new(2032, 3, 2) },
        { "other", Facts() with { FaultFound = true }, new(2032, 3, 2) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Until_ACaseOfAClass_IsTheLastDayOnWhichItIsKept(string what, RetentionFacts facts, DateOnly until)
    {
        Assert.StartsWith(RetentionSchedule.ClassOf(facts).Key, what, StringComparison.Ordinal);
        Assert.Equal(until, Defaults.Until(facts));
        Assert.False(IsOver(Defaults, facts, until));
        Assert.True(IsOver(Defaults, facts, until.AddDays(1)));
    }

    [Fact]
    public void IsOver_OfAnyCaseOnAnyDay_SaysTheSameAsTheLastDay()
    {
        var lot = new Random(20261129);
        RetentionSchedule[] schedules =
            [Defaults, new([.. RetentionClass.All.Select((kept, place) => new RetentionPeriod(kept, place + 1))])];
        for (var draw = 0; draw < 20_000; draw++)
        {
            var received = new DateOnly(1996, 1, 1).AddDays(lot.Next(9_000));
            var facts = new RetentionFacts
            {
                Received = received,
                Closed = lot.Next(5) == 0 ? new DateOnly(2024, 2, 29) : received.AddDays(lot.Next(900)),
                Born = lot.Next(3) switch { 0 => null, 1 => new DateOnly(2004, 2, 29), _ => received.AddDays(-lot.Next(7_000)) },
                Concern = lot.Next(4) == 0,
                InCare = lot.Next(4) == 0,
                AboutChild = lot.Next(2) == 0,
                FaultFound = lot.Next(2) == 0,
                Complaint = lot.Next(2) == 0,
            };
            var schedule = schedules[lot.Next(2)];
            var today = schedule.Until(facts).AddDays(lot.Next(-2, 3));

            var over = IsOver(schedule, facts, today);
            Assert.True(over == (schedule.Until(facts) < today), $"{facts} on {today}");
            Assert.True(!over || facts.Received < schedule.ReceivedBefore(today), $"{facts} is not looked at on {today}");
        }
    }

    [Fact]
    public void IsOfAndMoves_OfAnyCase_SayTheSameAsTheClassAndTheLastDay()
    {
        var lot = new Random(20261129);
        var classes = RetentionClass.All.ToDictionary(kept => kept, kept => RetentionSchedule.IsOf(kept).Compile());
        var other = new RetentionSchedule(RetentionClass.All.Select((kept, place) => new RetentionPeriod(kept, kept.Years + (place % 2 == 0 ? 3 : -2))));
        var moves = RetentionClass.All.ToDictionary(kept => kept, kept => Defaults.Moves(kept, other).Compile());
        for (var draw = 0; draw < 5_000; draw++)
        {
            var received = new DateOnly(1996, 1, 1).AddDays(lot.Next(9_000));
            var facts = new RetentionFacts
            {
                Received = received,
                Closed = received.AddDays(lot.Next(9_000)),
                Born = lot.Next(3) == 0 ? null : new DateOnly(received.Year - lot.Next(40), 3, 1),
                Concern = lot.Next(4) == 0,
                InCare = lot.Next(4) == 0,
                AboutChild = lot.Next(2) == 0,
                FaultFound = lot.Next(2) == 0,
                Complaint = lot.Next(2) == 0,
            };
            var kept = RetentionSchedule.ClassOf(facts);

            Assert.Equal([kept], RetentionClass.All.Where(one => classes[one](facts)));
            Assert.True(moves[kept](facts) == (Defaults.Until(facts) != other.Until(facts)), $"{facts}");
        }
    }

    [Fact]
    public void Stays_OfEachThingThatKeepsACase_SaysWhich()
    {
        var (stays, goes) = (RetentionSchedule.Stays.Compile(), RetentionSchedule.Goes.Compile());

        foreach (var thing in typeof(RetentionFacts).GetProperties().Where(property => property.PropertyType == typeof(bool)))
        {
            var facts = Facts();
            thing.SetValue(facts, true);
            Assert.True((facts.Reasons.Count, stays(facts)) is (1, true) or (0, false), thing.Name);
            Assert.NotEqual(stays(facts), goes(facts));
        }

        Assert.True(goes(Facts()) && !stays(Facts()));
        Assert.Empty(Facts().Reasons);
    }

    private static RetentionFacts Facts() => new() { Received = new(2026, 1, 5), Closed = Closed };

    // Asked once a day: to compile it would take longer than all that it answers.
    private static bool IsOver(RetentionSchedule schedule, RetentionFacts facts, DateOnly today) =>
        schedule.IsOver(today).Compile(preferInterpretation: true)(facts);
}
