using System.Globalization;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

public sealed class ClockWorkingTests
{
    [Fact]
    public void Sentences_AcrossEaster_NameTheHolidaysSkipped() => Assert.Equal(
        [
            "The stage was received on Monday 30 March 2026, which is day 0.",
            "Day 1 is Tuesday 31 March 2026.",
            "Saturdays and Sundays are skipped; so are the bank holidays on Friday 3 April 2026 and Monday 6 April 2026.",
            "Day 10 is Wednesday 15 April 2026 (regulation 14).",
            "It can be extended to day 20, Wednesday 29 April 2026, if the complaint is complex, or time is needed to find an advocate (regulation 14).",
        ],
        Working("children-act", 1, new StageDates(new DateOnly(2026, 3, 30))));

    [Fact]
    public void Sentences_AcrossChristmasWhenExtended_NameTheDateBefore() => Assert.Equal(
        [
            "The stage was received on Thursday 24 December 2020, which is day 0.",
            "Day 1 is Tuesday 29 December 2020.",
            "Saturdays and Sundays are skipped; so are the bank holidays on Friday 25 December 2020, Monday 28 December 2020 and Friday 1 January 2021.",
            "Day 20 is Tuesday 26 January 2021 (regulation 14).",
            "It was extended: before that it was due on day 10, Tuesday 12 January 2021.",
        ],
        Working("children-act", 1, new StageDates(new DateOnly(2020, 12, 24)), extended: true));

    [Fact]
    public void Sentences_AcrossTheStateFuneral_NameTheOneHoliday() => Assert.Equal(
        [
            "The stage was acknowledged on Friday 16 September 2022, which is day 0.",
            "Day 1 is Tuesday 20 September 2022.",
            "Saturdays and Sundays are skipped; so is the bank holiday on Monday 19 September 2022.",
            "Day 10 is Monday 3 October 2022 (Complaint Handling Code 6.3).",
            "It can be extended to day 20, Monday 17 October 2022, with a good reason that is explained to the complainant (Complaint Handling Code 6.4).",
        ],
        Working("code", 1, new StageDates(new DateOnly(2022, 9, 9), Acknowledged: new DateOnly(2022, 9, 16))));

    [Fact]
    public void Sentences_AReviewPanelStartedByHand_OffersNoExtension() => Assert.Equal(
        [
            "The stage had its clock started on Tuesday 3 March 2026, which is day 0.",
            "Day 1 is Wednesday 4 March 2026.",
            "Saturdays and Sundays are skipped; so are the bank holidays on Friday 3 April 2026, Monday 6 April 2026 and Monday 4 May 2026.",
            "Day 50 is Friday 15 May 2026 (regulations 19 and 20).",
        ],
        Working("children-act", 3, new StageDates(March(2), Started: March(3))));

    [Fact]
    public void Sentences_WithoutAHoliday_SaySo() =>
        Assert.Contains("Saturdays and Sundays are skipped; there is no bank holiday between.", Working("mp-enquiry", 1, new StageDates(March(2))));

    [Fact]
    public void Sentences_AnotherCultureOnTheMachine_AreEnglishAllTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            Assert.Contains("Day 1 is Tuesday 3 March 2026.", Working("mp-enquiry", 1, new StageDates(March(2))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IReadOnlyList<string> Working(string key, int stage, StageDates dates, bool extended = false)
    {
        var procedure = A.Procedure(key);
        var clock = Clock.For(procedure.Stage(stage)!, dates, extended, WorkingDays)!;
        return ClockWorking.Sentences(clock, procedure, stage, WorkingDays);
    }
}
