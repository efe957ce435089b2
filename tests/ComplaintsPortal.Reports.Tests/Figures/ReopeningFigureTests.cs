using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>A figure never changes after its period: not by a reopening, and not by an extension after the event.</summary>
public sealed class ReopeningFigureTests(ReopeningFigureTests.Book book) : IClassFixture<ReopeningFigureTests.Book>
{
    [Theory]
    [InlineData("2024-25", "concluded", "", 1)]
    [InlineData("2024-25", "concluded", "timeliness=on-time", 1)]
    [InlineData("2024-25", "concluded", "outcome=not-upheld", 1)]
    [InlineData("2024-25", "concluded", "band=standard", 1)]
    [InlineData("2024-25", "concluded", "reopened=no", 1)]
    [InlineData("2024-25", "ongoing", "", 0)]
    [InlineData("2024-25", "reopenings", "", 0)]
    [InlineData("2025-26", "reopenings", "", 1)]
    [InlineData("2025-26", "reopenings", "outcome=none", 1)]
    [InlineData("2025-26", "reopenings", "fault=no;stage=1;timeliness=on-time", 1)]
    [InlineData("2025-26", "brought-forward", "", 0)]
    [InlineData("2026-27", "concluded", "", 0)]
    [InlineData("2024-04-01..2027-03-31", "reopenings", "outcome=withdrawn", 1)]
    [InlineData("2024-04-01..2027-03-31", "concluded", "reopened=once", 1)]
    public async Task Count_OfAStageThatWasReopened_IsWhatItWas(string period, string measure, string facets, int count) =>
        Assert.Equal(count, await book.CountAsync(period, measure, $"procedure=children-act{(facets.Length == 0 ? "" : $";{facets}")}"));

    [Theory]
    [InlineData("timeliness=late", 2)]
    [InlineData("band=maximum", 2)]
    [InlineData("extended=yes", 2)]
    public async Task Count_OfWhatWasPromisedForADate_AsksForThatDate(string facets, int count) =>
        Assert.Equal(count, await book.CountAsync("2025-26", "concluded", $"procedure=corporate;{facets}"));

    public sealed class Book : Records
    {
        private const string Address = "mabel.firth@anyshire.example";

        private readonly Officer manager = A.Manager();

        protected override void Fill()
        {
            Write(new Account { Id = manager.Id, Name = manager.Name, Role = manager.Role, UserName = Address, Email = Address });
            var reopened = Write(Arrived("2024-05-01"), Stage("2024-05-01", "2024-05-10", "not-upheld"));
            reopened.CurrentStage!.Reopening.Reopen(On("2025-06-02"), "A point was left out", At("2025-06-02"));
            Withdraw(reopened, "2026-05-05");

            var promised = WriteOpen(Arrived("2025-09-01", "corporate"));
            Extend(promised, "2025-09-03", "2025-09-18");
            Withdraw(promised, "2025-09-26");

            var promisedLate = WriteOpen(Arrived("2025-10-01", "corporate"));
            Extend(promisedLate, "2025-10-17", "2025-10-24");
            Withdraw(promisedLate, "2025-10-22");
        }

        private void Extend(Case @case, string on, string until) => @case.CurrentStage!.Clock.Extend(
            A.Terms(A.Procedure("corporate"), 1, On(on)) with { Until = On(until) }, At(on) with { Procedure = A.Procedure("corporate") });

        private void Withdraw(Case @case, string on) =>
            @case.Withdrawal.Withdraw(new WithdrawalFacts(null, On(on), "phone", null, false, null), At(on));

        private Office At(string day) => A.Office(manager, today: On(day));
    }
}
