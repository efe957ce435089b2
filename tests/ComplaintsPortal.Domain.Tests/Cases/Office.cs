using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>The people and the days of these tests. A statutory complaint received on Monday 2 March 2026 is due on the 16th, and at most
/// on the 30th.</summary>
internal static class Office
{
    internal static readonly Officer Ada = A.Officer();
    internal static readonly Officer Ben = A.Officer("Ben Achebe");
    internal static readonly Officer Mabel = A.Manager();
    internal static readonly Officer Martin = A.Manager("Martin Shaw");
    internal static readonly Officer Colin = A.Clerk();
    internal static readonly Officer Priya = A.Administrator();

    internal static readonly DateOnly Received = new(2026, 3, 2);
    internal static readonly DateOnly Due = new(2026, 3, 16);
    internal static readonly DateOnly Day20 = new(2026, 3, 30);
    internal static readonly WorkingCalendar WorkingDays = WorkingCalendar.EnglandAndWales;

    internal const string NotACaseWorker = "Only complaints officers and managers work on cases";
    internal const string Concluded = "This stage has already been concluded";

    internal static DateOnly March(int day) => new(2026, 3, day);

    internal static DateTimeOffset At(DateOnly date) => new(date, new TimeOnly(10, 0), TimeSpan.Zero);

    /// <summary>The office in which they act on a day, under the statutory procedure.</summary>
    internal static Domain.Office At(this Officer who, DateOnly day) => A.Office(who, At(day), A.Procedure(), WorkingDays);

    internal static CaseBuilder AtStage1() => A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1);

    /// <summary>The last thing that the history says of a case.</summary>
    internal static HistoryEntry Latest(this Case @case) => @case.TakeNewHistory()[^1];

    /// <summary>The refusal said so, the verb held to it, and left no trace.</summary>
    internal static void AssertRefused(string sentence, Refusal? whyNot, Case @case, Action verb)
    {
        _ = @case.TakeNewHistory();

        Assert.Equal(sentence, whyNot?.ToString());
        Assert.Equal(whyNot, Assert.Throws<RefusedException>(verb).Refusal);
        Assert.Empty(@case.TakeNewHistory());
    }
}
