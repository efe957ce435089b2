using ComplaintsPortal.Data.Reporting;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// "You said, we found, we did": what was learned, told by theme as far as its words were cleared; done, in hand, and not made with the reason
/// (Getting the Best from Complaints: the annual report names improvements that were not implemented). The rest is only counted.
/// </summary>
internal sealed class LearningTold(LearningOfAPeriod learning, ReportPeriods periods, CouncilLists lists)
{
    /// <summary>The part, or nothing where nothing was agreed, done or still open.</summary>
    public IEnumerable<Section> Compose() => learning.Counts.Count == 0
        ? []
        : [new Section("You said, we found, we did", [Counts(), new Paragraph(Telling)], [.. Themes()])];

    private Table Counts() => new(
        "What became of what was promised",
        $"Learning actions agreed {periods.InThis}, and those agreed before that were open on {Words.Date(periods.This.From)}, as known on {periods.End}.",
        [new("When it was agreed", true), new("Done"), new("In hand"), new("Not made"), new("All")],
        [Row($"{Words.Sentence(periods.InThis)}", earlier: false), Row("Before", earlier: true)],
        Row("All", earlier: null));

    private Row Row(string label, bool? earlier) => new(label,
        [Cell(earlier, ActionStanding.Done), Cell(earlier, ActionStanding.InHand), Cell(earlier, ActionStanding.NotMade), Cell(earlier, null)]);

    private Cell Cell(bool? earlier, ActionStanding? standing) => Words.Number(learning.Counts
        .Where(one => (earlier is null || one.Earlier == earlier) && (standing is null || one.Standing == standing)).Sum(one => one.Number));

    private string Telling
    {
        get
        {
            var (told, untold) = (learning.Told.Count, learning.Counts.Sum(one => one.Number) - learning.Told.Count);
            return (told, untold) switch
            {
                (0, _) => "None of them is told here: no words about them have been cleared for publication.",
                (_, 0) => "All of them are told below.",
                _ => $"Below, {Words.Number(told)} of them {Words.Plural(told, "is", "are")} told. "
                    + $"The words about the other{(untold == 1 ? "" : $" {Words.Number(untold)}")} have not been cleared for publication.",
            };
        }
    }

    // In the order of the council's list; what has no theme stands last.
    private IEnumerable<Section> Themes() =>
        from theme in learning.Told.GroupBy(action => action.Theme)
        orderby lists.All(ListName.Theme).Select(entry => entry.Key).ToList().IndexOf(theme.Key ?? "") is var place && place < 0 ? int.MaxValue : place
        select new Section(theme.Key is { } key ? lists.Label(ListName.Theme, key) : "Other themes", [.. theme.Select(Tell)]);

    private Definitions Tell(ActionTold action) => new(
    [
        new Definition("You said", action.Words.Said ?? "Not recorded"),
        new Definition("We found", action.Words.Found ?? "Not recorded"),
        new Definition(HowFar(action.Standing), action.Words.Did ?? "Not recorded"),
        new Definition("Where it stands", $"{(action.Earlier ? $"Promised before {periods.Short}. " : "")}{Standing(action)}"),
    ]);

    private static string HowFar(ActionStanding standing) => standing switch
    {
        ActionStanding.Done => "We did",
        ActionStanding.InHand => "We are doing",
        _ => "We had planned",
    };

    private string Standing(ActionTold action) => action switch
    {
        { Standing: ActionStanding.Done, Completed: { } on } => $"Done on {Words.Date(on)}.",
        { Standing: ActionStanding.NotMade } => $"Not made. {action.NotImplemented ?? "No reason was recorded."}",
        { Words.Post: var post, Due: { } due } when due < periods.This.To => $"In hand: {Post(post)}. It was due by {Words.Date(due)} and is late.",
        { Words.Post: var post, Due: { } due } => $"In hand: {Post(post)}, by {Words.Date(due)}.",
        { Words.Post: var post } => $"In hand: {Post(post)}; no date was set.",
    };

    private static string Post(string? post) => post is null ? "nobody was named" : Words.Within(post);
}
