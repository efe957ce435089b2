using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Reports.Tests.Annual;

/// <summary>A case as a test tells it, with its stages.</summary>
internal sealed record Told(CaseFacts Case, StageFacts[] Stages);

/// <summary>
/// Counts told cases one by one, by the text of the definitions and by nothing of the portal's own counting: the places are services alone,
/// nothing was reopened, and every clock starts when the stage was asked for.
/// </summary>
internal sealed class Recount(IReadOnlyList<Told> told, CouncilSetup setup)
{
    /// <summary>The figure; null where the measure or a facet is not recounted here.</summary>
    public decimal? Count(Question question)
    {
        var (from, to) = (question.Period.From, question.Period.To);
        if (question.Measure == Measure.NotProgressed)
        {
            return Sum(question, told.Where(one => one.Case.Triage is TriageDecision.Rejected or TriageDecision.Withdrawn
                && one.Case.Received >= from && one.Case.Received <= to).Select(one => (one, Stage: (StageFacts?)null)));
        }

        Func<StageFacts, bool>? counts = question.Measure.Name switch
        {
            _ when question.Measure == Measure.Received => stage => stage.Received >= from && stage.Received <= to,
            _ when question.Measure == Measure.BroughtForward => stage => stage.Received < from && !(stage.Concluded < from),
            _ when question.Measure == Measure.WorkedOn => stage => stage.Received <= to && !(stage.Concluded < from),
            _ when question.Measure == Measure.Concluded => stage => stage.Concluded >= from && stage.Concluded <= to,
            _ when question.Measure == Measure.Responded => stage => stage.Concluded >= from && stage.Concluded <= to
                && setup.Lists.Find(ListName.Outcome, stage.Outcome)!.Responded,
            _ when question.Measure == Measure.Ongoing => stage => stage.Received <= to && !(stage.Concluded <= to),
            _ => null,
        };
        return counts is null ? null : Sum(question, told.SelectMany(one => one.Stages.Where(counts), (one, stage) => (one, (StageFacts?)stage)));
    }

    private decimal? Sum(Question question, IEnumerable<(Told Told, StageFacts? Stage)> counted)
    {
        var sum = 0m;
        foreach (var (one, stage) in counted)
        {
            var falls = question.Facets.Select(facet => (facet.Value, Members: MembersOf(facet.Key, one, stage, question.Period.To))).ToArray();
            if (falls.Any(facet => facet.Members is null))
            {
                return null;
            }

            sum += falls.All(facet => facet.Value.Intersect(facet.Members!).Any()) ? 1 : 0;
        }

        return sum;
    }

    private string[]? MembersOf(string facet, Told one, StageFacts? stage, DateOnly to) => facet switch
    {
        "procedure" => [one.Case.Procedure],
        "kind" => [setup.Procedure(one.Case.Procedure).Kind.Key()],
        "complainant" => [one.Case.ComplainantType ?? "none"],
        "child" => YesOrNo(setup.Lists.Find(ListName.ComplainantType, one.Case.ComplainantType)?.Child is true),
        "subject" => [one.Case.SubjectStatus ?? "none"],
        "channel" => [one.Case.Channel ?? "none"],
        "district" => [one.Case.District ?? "none"],
        "advocate" => YesOrNo(one.Case.AdvocacyProvider is not null),
        "advocacy-provider" => [one.Case.AdvocacyProvider ?? "none"],
        "repeat" => YesOrNo(IsRepeat(one)),
        "team" => ["none"],
        "service" => one.Case.Service is { } service ? [.. UpFrom(service)] : ["none"],
        "division" => [DivisionOf(one.Case.Service) ?? "none"],
        "triage" => [one.Case.Triage == TriageDecision.Rejected ? "rejected" : "withdrawn"],
        "triage-reason" => [one.Case.TriageReason ?? "none"],
        _ => stage is null ? null : MembersOf(facet, setup.Procedure(one.Case.Procedure).Stages.Single(rule => rule.Number == stage.Number), stage, to),
    };

    private string[]? MembersOf(string facet, StageRule rule, StageFacts stage, DateOnly to) => facet switch
    {
        "stage" => [stage.Number.ToString(CultureInfo.InvariantCulture)],
        "outcome" => [Ended(stage, to) ? stage.Outcome! : "none"],
        "fault" => YesOrNo(Ended(stage, to) && setup.Lists.Find(ListName.Outcome, stage.Outcome)!.Fault),
        "extended" => YesOrNo(stage.Extended),
        "reopened" => ["no"],
        "escalation-reason" => [stage.EscalationReason ?? "none"],
        "timeliness" => [Timeliness(rule, stage, to)],
        "band" => [Band(rule, stage, to)],
        _ => null,
    };

    private static string Timeliness(StageRule rule, StageFacts stage, DateOnly to)
    {
        if ((stage.Extended ? rule.MaximumDays ?? rule.StandardDays : rule.StandardDays) is not { } days)
        {
            return "none";
        }

        var due = After(stage.Received, days);
        return Ended(stage, to) ? stage.Concluded <= due ? "on-time" : "late" : to <= due ? "open" : "overdue";
    }

    private static string Band(StageRule rule, StageFacts stage, DateOnly to) =>
        rule.StandardDays is not { } standard || !Ended(stage, to) ? "none"
        : stage.Concluded <= After(stage.Received, standard) ? "standard"
        : rule.MaximumDays is { } maximum && stage.Concluded <= After(stage.Received, maximum) ? "maximum" : "over";

    // Day by day, and not as the portal does it.
    private static DateOnly After(DateOnly start, int days)
    {
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || BankHolidays.EnglandAndWales.Contains(day) ? 0 : 1;
        }

        return day;
    }

    private bool IsRepeat(Told one) => one.Case.Complainant is { } person && told.Any(other => other.Case.Complainant == person
        && other.Case.Received < one.Case.Received && other.Case.Triage == TriageDecision.Accepted
        && setup.Procedure(other.Case.Procedure).Kind == ProcedureKind.Complaint);

    private IEnumerable<string> UpFrom(string service)
    {
        for (var at = service; at is not null && setup.Lists.Find(ListName.Service, at) is { } entry; at = entry.Parent)
        {
            yield return at;
        }
    }

    private string? DivisionOf(string? service) => service is null ? null
        : setup.Lists.Find(ListName.Division, setup.Lists.Find(ListName.Service, UpFrom(service).Last())?.Parent)?.Key;

    private static bool Ended(StageFacts stage, DateOnly to) => stage.Concluded <= to;

    private static string[] YesOrNo(bool yes) => [yes ? "yes" : "no"];
}
