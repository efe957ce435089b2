using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>A case as it stands, with what is kept beside it, so that something can be tried and taken back.</summary>
internal sealed class CaseSnapshot
{
    private readonly List<Action> undo = [];

    internal CaseSnapshot(Case @case, BesideACase? beside)
    {
        var received = @case.Received;
        undo.Add(() => @case.Received = received);
        Keep(@case.Withdrawals, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.LateRequests, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.Skips, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.Rejections, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.PanelMembers, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.Recommendations, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.Adjustments, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(@case.Restrictions, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(OneOrNone(@case.Assessment), one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(OneOrNone(@case.Freezing), one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(OneOrNone(@case.Investigation), one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(OneOrNone(@case.Panel), one => one.Facts, (one, facts) => one.Restate(facts));
        foreach (var stage in @case.Stages)
        {
            Keep(stage);
        }

        Keep(beside ?? new BesideACase());
    }

    internal void Restore() => undo.ForEach(one => one());

    private void Keep(Stage stage)
    {
        var extension = stage.Extension;
        Keep([stage], one => one.Interchange.Facts, (one, facts) => one.Interchange.Restate(facts));
        undo.Add(() => stage.Extension = extension);
        Keep(OneOrNone(extension), one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(stage.rounds, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(stage.issues, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(stage.responses.Where(one => one.SentOn is not null), one => one.SentOn!.Value, (one, sent) => one.Send(sent));
    }

    private void Keep(BesideACase beside)
    {
        Keep(beside.Remedies, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(beside.Payments, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(beside.LearningActions, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(beside.OmbudsmanRecommendations, one => one.Facts, (one, facts) => one.Restate(facts));
        Keep(beside.Letters.Where(one => one.SentOn is not null), one => one.SentOn!.Value, (one, sent) => one.SentOnAnother(sent));
        Keep(beside.Documents, one => one.Made, (one, made) => one.MadeOn(made));
    }

    private static IEnumerable<T> OneOrNone<T>(T? one)
        where T : class => one is null ? [] : [one];

    private void Keep<T, TFacts>(IEnumerable<T> records, Func<T, TFacts> facts, Action<T, TFacts> restate)
    {
        foreach (var record in records)
        {
            var kept = facts(record);
            undo.Add(() => restate(record, kept));
        }
    }
}
