using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Writing;

public sealed class ReportTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2025-26");

    [Fact]
    public void Write_Again_KeepsWhatStoodThereWithItsAuthor()
    {
        var text = new ReportText(Year, ReportSlot.Themes);
        text.Write(new NewWords("First\r\nline ", ["74"]), ReportSlot.Themes, A.Officer(), Now);
        var entry = text.Write(new NewWords("Second", []), ReportSlot.Themes, A.Manager(), Now.AddDays(1));

        Assert.Equal(["First\nline", "Second"], text.Versions.Select(version => version.Text));
        Assert.Equal((A.Officer().Name, Now), (text.Versions[0].ByName, text.Versions[0].At));
        Assert.Equal(["74"], text.Versions[0].Said);
        Assert.Equal(2, text.Version);
        Assert.Equal(("Words of the report on 2025-26, Themes: written", A.Manager().Name), (entry.What, entry.ByName));
    }

    [Fact]
    public void Write_LastYearsText_IsMarkedUntilItIsWrittenAgain()
    {
        var text = new ReportText(Year, ReportSlot.Themes);
        var taken = text.Write(new NewWords("Old", []) { TakenFrom = "2024-25" }, ReportSlot.Themes, A.Officer(), Now);

        Assert.Equal("2024-25", text.Current!.TakenFrom);
        Assert.Equal("Words of the report on 2025-26, Themes: those of 2024-25 taken as a start", taken.What);

        text.Write(new NewWords("New", []), ReportSlot.Themes, A.Officer(), Now);

        Assert.Null(text.Current.TakenFrom);
    }

    [Theory]
    [InlineData(Role.Officer, true)]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Clerk, false)]
    [InlineData(Role.Administrator, false)]
    public void Write_OnlyByWhoWorksOnCases(Role role, bool may) =>
        Assert.Equal(may, ReportText.WhyNotWrite(new Officer(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), "Somebody", role)) is null);

    [Fact]
    public void Slots_OfACouncil_HaveOneForEachStageOfAComplaint()
    {
        var slots = ReportSlot.Of(DefaultProcedures.All());

        Assert.Contains(slots, slot => slot is { Key: "stage-children-act-3", Name: "Statutory complaint, stage 3" });
        Assert.DoesNotContain(slots, slot => slot.Key.Contains("mp-enquiry", StringComparison.Ordinal));
        Assert.Equal(slots.Count, slots.DistinctBy(slot => slot.Key).Count());
        Assert.Equal(ReportSlot.Headlines, slots[0]);
    }
}
