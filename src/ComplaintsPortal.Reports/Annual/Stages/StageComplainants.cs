using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>Who complained: what kinds of people, children among them, with whose help, and who had complained before.</summary>
internal sealed class StageComplainants(StageScope scope)
{
    private readonly Breakdown people = Breakdown.Of(scope.Sheet, scope.All(Measure.Received), Facet.Complainant, scope.Setup.Lists, WithAdvocate);
    private readonly Breakdown providers = Breakdown.Of(
        scope.Sheet, WithAdvocate(scope.All(Measure.Received)), Facet.AdvocacyProvider, scope.Setup.Lists);

    private readonly Asked advocate = scope.Sheet.Ask(WithAdvocate(scope.All(Measure.Received)));
    private readonly Asked children = scope.Ask(Measure.Received, Facet.Child, Facet.Yes);
    private readonly Asked childrenWithAdvocate = scope.Sheet.Ask(WithAdvocate(scope.All(Measure.Received)).With(Facet.Child, Facet.Yes));
    private readonly Asked repeat = scope.Ask(Measure.Received, Facet.Repeat, Facet.Yes);
    private readonly Breakdown reasons = Breakdown.Of(scope.Sheet, scope.All(Measure.Received), Facet.EscalationReason, scope.Setup.Lists);

    /// <summary>The table of complainants; a check of the whole report.</summary>
    public Breakdown Breakdown => people;

    /// <summary>The part, or null where nothing was received.</summary>
    public Section? Compose() => people.Total.IsNothing ? null : new Section(Heading, Blocks());

    /// <summary>What stands in the part.</summary>
    public IReadOnlyList<Block> Blocks() =>
        people.Total.IsNothing ? [] : [Division() with { IsDetail = true }, .. Children(), .. Advocates(), .. Repeat(), .. Reasons()];

    private string Heading => scope.Procedure.Kind switch
    {
        ProcedureKind.Complaint or ProcedureKind.Ombudsman => "Who complained",
        ProcedureKind.Enquiry => "Who asked",
        ProcedureKind.Compliment => "Who was pleased",
        _ => "Who wrote",
    };

    private bool ShowsAdvocates => !advocate.Value.IsNothing;

    private Block Division() => people.TableOrSentence(
        $"{Heading}: the {Words.Number(people.Total.This)} {scope.Noun.For(people.Total.This)} received",
        $"{scope.Noun.Many} received{scope.Here}",
        "Received from", ShowsAdvocates ? "With an advocate" : null);

    private IEnumerable<Block> Children()
    {
        if (children.Value is { This: 0, Last: > 0 })
        {
            yield return new Paragraph(
                $"None of the {people.Total.Now} received came from a child or young person; "
                    + $"{scope.Periods.Before} {children.Show().Before} of {people.Total.Before} did.");
        }
        else if (!children.Value.IsNothing)
        {
            var with = childrenWithAdvocate.Show();
            yield return new Paragraph(
                $"{children.Show().Bracketed} of the {people.Total.Bracketed} received, {Shares.Of(children.Value, people.Total)}, came from children "
                    + $"and young people: {with.Bracketed} with an advocate and "
                    + $"{new Compared(children.Value.This - with.This, children.Value.Last - with.Last).Bracketed} without one.");
        }
    }

    private IEnumerable<Block> Advocates()
    {
        if (advocate.Value is { This: 0, Last: > 0 })
        {
            yield return new Paragraph(
                $"None of the {people.Total.Now} received had the help of an advocate; "
                    + $"{scope.Periods.Before} {advocate.Show().Before} of {people.Total.Before} had.");
        }
        else if (ShowsAdvocates)
        {
            providers.Show();
            yield return new Paragraph(
                $"{advocate.Show().Bracketed} of the {people.Total.Bracketed} received, {Shares.Of(advocate.Value, people.Total)}, had the help of an "
                    + $"advocate: {Phrase.List([.. providers.Rows.Select(Phrase (row) => $"{Words.Within(row.Label)} {row.Value.Bracketed}")])}.");
        }
    }

    private IEnumerable<Block> Repeat()
    {
        if (!repeat.Value.IsNothing)
        {
            yield return new Paragraph(
                $"{repeat.Show().Bracketed} of the {people.Total.Bracketed} received, {Shares.Of(repeat.Value, people.Total)}, came from somebody who "
                    + $"had complained before.");
        }
    }

    private IEnumerable<Block> Reasons()
    {
        if (scope.IsLater && reasons.IsRecorded)
        {
            yield return reasons.TableOrSentence("Why people went on to this stage", $"{scope.Noun.Many} received{scope.Here}", "Reason") with
            {
                IsDetail = true,
            };
        }
    }

    private static Question WithAdvocate(Question question) => question.With(Facet.Advocate, Facet.Yes);
}
