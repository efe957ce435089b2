using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What was refused on arrival and why, and what was withdrawn before it was accepted (Complaint Handling Code 8.1b).</summary>
internal sealed class NotProgressedPart(QuestionSheet sheet, CouncilSetup setup)
{
    private readonly ReportPeriods periods = sheet.Periods;
    private readonly Asked all = sheet.Ask(sheet.All(Measure.NotProgressed));
    private readonly Asked withdrawn = sheet.Ask(sheet.All(Measure.NotProgressed).With(Facet.Triage, Member.Triage.Withdrawn));
    private readonly Breakdown rejected = Breakdown.Of(
        sheet, sheet.All(Measure.NotProgressed).With(Facet.Triage, Member.Triage.Rejected), Facet.TriageReason, setup.Lists);

    /// <summary>The table of reasons; a check of the whole report.</summary>
    public Breakdown Breakdown => rejected;

    /// <summary>The part.</summary>
    public Section Compose() => new("Refused or withdrawn before being accepted", [.. Blocks()]);

    private IEnumerable<Block> Blocks()
    {
        if (all.Value.IsNothing)
        {
            yield return new Paragraph($"Nothing was recorded as refused, or as withdrawn before being accepted, {periods.InEither}.");
            yield break;
        }

        yield return new Paragraph(
            $"{all.Show().Bracketed} {Words.Plural(all.Value.This, "record", "records")} received in the {periods.Word} did not go on to a procedure: " +
            $"{rejected.ShowTotal().Bracketed} {Were(rejected.Total)} refused and {withdrawn.Show().Bracketed} {Were(withdrawn.Value)} withdrawn.");
        if (!rejected.Total.IsNothing)
        {
            yield return rejected.TableOrSentence("Reasons for refusing", "records refused on arrival, by the date on which they were received", "Reason");
        }
    }

    private static string Were(Compared value) => Words.Plural(value.This, "was", "were");
}
