using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>The measures that do not count stages.</summary>
public sealed class OtherMeasureTests(OtherMeasureTests.Book book) : IClassFixture<OtherMeasureTests.Book>
{
    [Theory]
    [InlineData("issues", "", 4)] // of the two stages concluded in the year, not of the one concluded after it
    [InlineData("issues", "theme=delay", 2)]
    [InlineData("issues", "theme=none", 1)]
    [InlineData("issues", "classification=failure-to-act", 1)]
    [InlineData("issues", "finding=upheld|none", 3)]
    [InlineData("issues", "finding=upheld;theme=delay", 1)]
    [InlineData("issues", "outcome=upheld", 3)]
    [InlineData("issues", "fault=no;procedure=corporate;stage=1", 1)]
    [InlineData("issues", "channel=phone", 3)]
    [InlineData("not-progressed", "", 3)]
    [InlineData("not-progressed", "triage=rejected", 2)]
    [InlineData("not-progressed", "triage=withdrawn", 1)]
    [InlineData("not-progressed", "triage=rejected|withdrawn", 3)]
    [InlineData("not-progressed", "triage-reason=duplicate", 1)]
    [InlineData("not-progressed", "triage-reason=none", 2)]
    [InlineData("not-progressed", "procedure=corporate;triage=rejected", 1)]
    [InlineData("not-progressed", "gender=none;service=care", 1)]
    [InlineData("payments", "", 3112.76)]
    [InlineData("payments", "category=distress", 100.25)]
    [InlineData("payments", "category=none", 3012.50)]
    [InlineData("payments", "channel=phone", 100.25)]
    [InlineData("payments", "channel=none", 3012.51)] // of a case without a channel, and of no case
    [InlineData("payments", "procedure=none", 3012.50)]
    [InlineData("payments", "kind=none", 3012.50)]
    [InlineData("payments", "service=none;division=none;team=none", 3112.76)]
    [InlineData("payments", "ethnicity=none", 3112.76)]
    [InlineData("payments", "repeat=no", 3112.76)]
    [InlineData("payments", "child=no", 3112.76)]
    [InlineData("payments", "advocate=no", 3112.76)]
    [InlineData("payments", "category=panel;repeat=no", 0.01)]
    [InlineData("actions-agreed", "", 2)]
    [InlineData("actions-agreed", "theme=delay", 1)]
    [InlineData("actions-agreed", "service=send", 1)] // its service lies below
    [InlineData("actions-agreed", "service=sat;theme=none", 1)]
    [InlineData("actions-agreed", "service=none", 1)]
    [InlineData("actions-completed", "", 1)]
    [InlineData("actions-overdue", "", 3)] // due before the end: one never completed, one completed after the end, one given up after the end
    [InlineData("actions-overdue", "service=sat", 1)]
    [InlineData("actions-overdue", "theme=delay", 1)]
    public async Task RecordsOfAYear_UnderAMeasure_AreCounted(string measure, string facets, double expected) =>
        Assert.Equal((decimal)expected, await book.CountAsync("2025-26", measure, facets));

    [Theory]
    [InlineData("2025-26", 1)]
    [InlineData("2025-04-01..2026-04-30", 1)]
    [InlineData("2025-04-01..2026-05-01", 0)]
    public async Task AnActionThatIsGivenUp_IsOverdueUntilThen(string period, int expected) =>
        Assert.Equal(expected, await book.CountAsync(period, "actions-overdue", "service=sat;theme=staff"));

    [Theory]
    [InlineData("2025-26", "caseload=open-cases", "5736")]
    [InlineData("2025-26", "caseload=open-cases;service=none", "5736")]
    [InlineData("2025-04-01..2026-03-31", "caseload=open-cases", "5736")]
    [InlineData("2025-26", "caseload=open-cases;service=send", "12.5")]
    [InlineData("2025-26", "caseload=open-cases;service=sat", null)] // nothing is taken from the service above
    [InlineData("2025-26", "caseload=open-cases;service=care", null)] // nor added up from those below
    [InlineData("2024-25", "caseload=open-cases", null)]
    [InlineData("2025-26 Q1", "caseload=open-cases", null)]
    public async Task ACaseload_OfAYear_IsExactlyTheRowGiven(string period, string facets, string? expected) =>
        Assert.Equal(expected, (await book.CountAsync(period, "caseload", facets))?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            var upheld = Write(Arrived("2025-04-01") with { Channel = "phone" }, Stage("2025-04-01", "2025-04-01"));
            upheld.Stages[0].Interchange.RestatePoints([new("delay", "failure-to-act", "upheld"), new("delay", null, "not-upheld"), new(null, null, null)]);
            var other = Write(Arrived("2025-04-01", "corporate"), Stage("2025-04-01", "2026-03-31", "not-upheld"));
            other.Stages[0].Interchange.RestatePoints([new("staff", "delay", "upheld")]);
            Write(Arrived("2025-04-01"), Stage("2025-04-01", "2026-04-01")).Stages[0].Interchange.RestatePoints([new("delay", null, null)]);

            Write(Arrived("2025-04-01") with { Triage = TriageDecision.Rejected, TriageReason = "duplicate", Service = "leavers" });
            Write(Arrived("2026-03-31", "corporate") with { Triage = TriageDecision.Rejected });
            Write(Arrived("2025-04-01") with { Triage = TriageDecision.Withdrawn });
            Write(Arrived("2025-04-01") with { Triage = TriageDecision.Awaiting });
            Write(Arrived("2025-03-31") with { Triage = TriageDecision.Rejected });
            Write(Arrived("2026-04-01") with { Triage = TriageDecision.Withdrawn });

            WritePayments(KeyOf(upheld), KeyOf(other));
            WriteActions();
            Write(new Caseload("2025-26", "open-cases", null, 5736));
            Write(new Caseload("2025-26", "open-cases", "send", 12.50m));
            Write(new Caseload("2025-26", "open-cases", "leavers", 7));
        }

        private void WritePayments(int upheld, int other)
        {
            Write(new Payment(upheld, new PaymentFacts(On("2025-04-01"), "distress", 100.25m)));
            Write(new Payment(other, new PaymentFacts(On("2026-03-31"), "panel", 0.01m)));
            Write(new Payment(null, new PaymentFacts(On("2025-06-02"), null, 3012.50m)));
            Write(new Payment(upheld, new PaymentFacts(On("2025-03-31"), "distress", 1)));
            Write(new Payment(upheld, new PaymentFacts(On("2026-04-01"), "distress", 1)));
            Write(new Payment(upheld, new PaymentFacts(null, "distress", 1)));
        }

        private void WriteActions()
        {
            WriteAction("delay", null, "2025-04-01", "2026-03-30", null);
            WriteAction(null, "sat", "2026-03-31", "2026-03-31", null); // due on the last day is not past it
            WriteAction("staff", "care", "2025-03-31", "2026-03-30", "2026-04-01");
            WriteAction("delay", "care", "2026-04-01", null, null);
            WriteAction("delay", "care", "2025-03-31", "2025-05-01", "2026-03-31");
            Write(new LearningAction(null, new LearningActionFacts("staff", "sat", "Not after all", null, On("2024-06-01"), On("2025-06-01"), null)
            {
                NotImplemented = "No money",
                NotImplementedOn = On("2026-05-01"),
            }));
        }

        private void WriteAction(string? theme, string? service, string agreed, string? due, string? completed) =>
            Write(new LearningAction(null, new LearningActionFacts(
            theme, service, "Review it", null, On(agreed), due is null ? null : On(due), completed is null ? null : On(completed))));
    }
}
