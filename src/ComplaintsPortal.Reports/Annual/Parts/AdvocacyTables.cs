using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// Advocacy in the complaints of children and young people: whether it was offered, what was answered, who provided it, and who had none
/// (section 26A of the Children Act 1989).
/// </summary>
internal sealed class AdvocacyTables
{
    private readonly ReportPeriods periods;
    private readonly IReadOnlyDictionary<AdvocacyAnswer, int> answers;
    private readonly Asked children;
    private readonly Asked without;
    private readonly Breakdown providers;

    public AdvocacyTables(QuestionSheet sheet, CouncilSetup setup, IReadOnlyDictionary<AdvocacyAnswer, int> answers)
    {
        (periods, this.answers) = (sheet.Periods, answers);
        var byChildren = sheet.All(Measure.Received).With(Facet.Kind, ProcedureKind.Complaint.Key()).With(Facet.Stage, Member.Stage.First)
            .With(Facet.Child, Facet.Yes);
        children = sheet.Ask(byChildren);
        without = sheet.Ask(byChildren.With(Facet.Advocate, Facet.No));
        providers = Breakdown.Of(sheet, byChildren.With(Facet.Advocate, Facet.Yes), Facet.AdvocacyProvider, setup.Lists);
    }

    /// <summary>The tables; none where no child or young person complained.</summary>
    public IEnumerable<Block> Compose()
    {
        if (children.Value.IsNothing)
        {
            yield break;
        }

        var all = (int)children.Show().This;
        yield return new Paragraph(
            $"{children.Value.Bracketed} {Words.Plural(all, "complaint was", "complaints were")} made by children and young people in the {periods.Word}. "
                + $"{without.Show().Bracketed} of them had no advocate.");
        if (answers.Count > 0)
        {
            var offered = answers.Values.Sum();
            yield return ConductPart.Counts(
                "Advocates offered to children and young people",
                $"Complaints made by children and young people at stage 1 {periods.InThis}.", "What was offered and answered",
                [
                    ("Offered and accepted", answers.GetValueOrDefault(AdvocacyAnswer.Accepted)),
                    ("Offered and declined", answers.GetValueOrDefault(AdvocacyAnswer.Declined)),
                    ("Offered, not answered yet", answers.GetValueOrDefault(AdvocacyAnswer.NotYet)),
                    ("No offer recorded", Math.Max(0, all - offered)),
                ]);
        }

        if (!providers.Total.IsNothing)
        {
            yield return providers.TableOrSentence(
                "Advocates, by provider", "complaints made by children and young people with an advocate", "Provider");
        }
    }
}
