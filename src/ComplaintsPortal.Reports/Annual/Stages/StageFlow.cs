using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>What came in, what went out and what was left, and whether that adds up.</summary>
internal sealed class StageFlow(StageScope scope)
{
    private readonly Asked received = scope.Ask(Measure.Received);
    private readonly Asked broughtForward = scope.Ask(Measure.BroughtForward);
    private readonly Asked workedOn = scope.Ask(Measure.WorkedOn);
    private readonly Asked concluded = scope.Ask(Measure.Concluded);
    private readonly Asked ongoing = scope.Ask(Measure.Ongoing);

    public Compared Received => received.Value;

    public Compared BroughtForward => broughtForward.Value;

    public Compared WorkedOn => workedOn.Value;

    public Compared Concluded => concluded.Value;

    public Compared Ongoing => ongoing.Value;

    /// <summary>Notes that the summary tells of it: of a first stage what was received, concluded and is open, of a later one what was worked on.</summary>
    public StageFlow ShowInSummary()
    {
        Show(scope.Procedure.Kind == ProcedureKind.Ombudsman || scope.IsLater ? [workedOn, received, broughtForward, ongoing] : [received, concluded, ongoing]);
        return this;
    }

    /// <summary>Notes that the document tells all five.</summary>
    public StageFlow Show()
    {
        Show([received, broughtForward, workedOn, concluded, ongoing]);
        return this;
    }

    /// <summary>Whether this period's figures add up.</summary>
    public bool Holds => Adds(WorkedOn.This, Received.This, BroughtForward.This, Concluded.This, Ongoing.This);

    /// <summary>Whether the figures of the period before add up.</summary>
    public bool Held => Adds(WorkedOn.Last, Received.Last, BroughtForward.Last, Concluded.Last, Ongoing.Last);

    /// <summary>Whether nothing was left over from one period to the next, so that what was received is the whole story.</summary>
    public bool NothingWaits => BroughtForward.IsNothing && Ongoing.IsNothing && Holds;

    /// <summary>The numbers in words.</summary>
    public Paragraph InWords()
    {
        var noun = scope.Noun;
        Show(WorkedOn.This == 0 ? [workedOn] : NothingWaits ? [received] : [received, broughtForward, workedOn, concluded, ongoing]);
        if (WorkedOn.This == 0)
        {
            return new Paragraph(
                $"No {noun.One} was worked on{scope.Here} in the {scope.Periods.Word}. There had been {WorkedOn.Before} {scope.Periods.Before}.");
        }

        if (NothingWaits)
        {
            return new Paragraph(
                $"{noun.Counted(Received)} {Were(Received)} received in the {scope.Periods.Word}, {Received.ChangeInWords(scope.Periods.NoneBefore)}."
                    + $"{(noun.IsAnswered ? $" {Words.Plural(Received.This, "It was", "All were")} concluded within it." : "")}");
        }

        return new Paragraph(
            $"The team worked on {noun.Counted(WorkedOn)}{scope.Here}. "
                + $"{Received.Bracketed} {Were(Received)} received in the {scope.Periods.Word}{Change(Received)} and {BroughtForward.Bracketed} had been "
                + $"brought forward. "
                + $"{Concluded.Bracketed} {Were(Concluded)} concluded and {Ongoing.Bracketed} {Were(Ongoing)} still open on {scope.Periods.End}.");
    }

    /// <summary>The same as a table, with the changes.</summary>
    public Table Table()
    {
        var periods = scope.Periods;
        Show();
        return new Table(
            $"{Words.Sentence(scope.Noun.Many)} worked on",
            $"All {scope.Noun.Many}{scope.Here} that were open at any time from {periods.Dates}, and a year before.",
            [new(Words.Sentence(scope.Noun.Many), true), new(periods.LastLabel), new(periods.ThisLabel), new("Change", true)],
            [
                Row("Received", Received), Row("Brought forward", BroughtForward), Row("Worked on", WorkedOn),
                Row("Concluded", Concluded), Row($"Still open at the end of the {periods.Word}", Ongoing),
            ]);
    }

    /// <summary>The sum of it in one line.</summary>
    public Sum Sum() => new(
        $"{Received.Now} received + {BroughtForward.Now} brought forward = {Concluded.Now} concluded + {Ongoing.Now} open"
            + $"{(Holds ? "" : $": {Words.Number(Received.This + BroughtForward.This)} is not {Words.Number(Concluded.This + Ongoing.This)}")}",
        Holds);

    private static void Show(IEnumerable<Asked> all)
    {
        foreach (var asked in all)
        {
            asked.Show();
        }
    }

    private string Change(Compared value) => value.IsNothing ? "" : $", {value.ChangeInWords(scope.Periods.NoneBefore)},";

    private Row Row(string label, Compared value) =>
        new(label, [value.Before, value.Now, new Cell(value.Change(scope.Periods.NoneBefore), value.Direction)]);

    private static string Were(Compared value) => Words.Plural(value.This, "was", "were");

    private static bool Adds(decimal workedOn, decimal received, decimal broughtForward, decimal concluded, decimal ongoing) =>
        workedOn == received + broughtForward && workedOn == concluded + ongoing;
}
