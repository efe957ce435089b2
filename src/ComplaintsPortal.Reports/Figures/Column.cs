using System.Linq.Expressions;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace ComplaintsPortal.Reports.Figures;

/// <summary>What the database tells apart when it counts: an expression over a row, always a text, null where nothing is recorded.</summary>
/// <param name="Value">The expression; some ask how things stood at the end of the period.</param>
internal sealed record Column(Func<Asking, Expression<Func<Fact, string?>>> Value)
{
    public static readonly Column Procedure = new(_ => fact => fact.Case.Procedure);
    public static readonly Column ComplainantType = new(_ => fact => fact.Case.ComplainantType);
    public static readonly Column SubjectStatus = new(_ => fact => fact.Case.SubjectStatus);
    public static readonly Column Division = new(_ => fact => fact.Case.Division);
    public static readonly Column Service = new(_ => fact => fact.Case.Service);
    public static readonly Column Team = new(_ => fact => fact.Case.Team);
    public static readonly Column District = new(_ => fact => fact.Case.District);
    public static readonly Column Channel = new(_ => fact => fact.Case.Channel);
    public static readonly Column AdvocacyProvider = new(_ => fact => fact.Case.AdvocacyProvider);
    public static readonly Column AgeBand = new(_ => fact => fact.Person!.AgeBand) { AsksPerson = true };
    public static readonly Column Gender = new(_ => fact => fact.Person!.Gender) { AsksPerson = true };
    public static readonly Column Ethnicity = new(_ => fact => fact.Person!.Ethnicity) { AsksPerson = true };
    public static readonly Column Disability = new(_ => fact => fact.Person!.Disability) { AsksPerson = true };
    public static readonly Column SexualOrientation = new(_ => fact => fact.Person!.SexualOrientation) { AsksPerson = true };
    public static readonly Column Repeat = new(ComplainedBefore);

    public static readonly Column Stage = new(_ => fact => "" + fact.Stage.Number);
    public static readonly Column Extended = new(asking => fact =>
        fact.Stage.Extended && !(fact.Stage.Extension!.Since > asking.To) ? Facet.Yes : Facet.No);

    public static readonly Column EscalationReason = new(_ => fact => fact.Stage.EscalationReason);

    public static readonly Column LatenessReason = new(_ => fact => EF.Property<string?>(fact.Stage, StageColumns.LateReason));
    public static readonly Column LatenessService = new(_ => fact => EF.Property<string?>(fact.Stage, StageColumns.LateService));

    public static readonly Column Reopened = new(asking => fact =>
        fact.Stage.Reopened - asking.Db.Rounds.Count(round => round.StageId == fact.Stage.Id && round.On > asking.To) <= 0 ? Facet.No
        : fact.Stage.Reopened - asking.Db.Rounds.Count(round => round.StageId == fact.Stage.Id && round.On > asking.To) == 1 ? Member.Reopened.Once
        : Member.Reopened.Multiple);

    // A stage is concluded once: when it was reopened since, its first conclusion counts.
    public static readonly Column Outcome = new(asking => OfStage(StageAsKnown.Outcome(asking.To)));

    public static readonly Column RoundOutcome = new(asking => fact =>
        fact.Round.Concluded <= asking.To ? fact.Round.Outcome : null);

    public static readonly Column Timeliness = new(asking => OfStage(StageAsKnown.Timeliness(asking.To)));

    public static readonly Column Band = new(asking => fact =>
        fact.Stage.DueStandard == null ? Facet.None
        : fact.Stage.First != null ? (fact.Stage.First.Concluded > asking.To ? Facet.None
            : fact.Stage.First.Concluded <= fact.Stage.DueStandard ? Member.Band.Standard
            : fact.Stage.First.Concluded <= fact.Stage.DueMaximum ? Member.Band.Maximum : Member.Band.Over)
        : fact.Stage.Concluded == null || fact.Stage.Concluded > asking.To ? Facet.None
        : fact.Stage.Concluded <= fact.Stage.DueStandard ? Member.Band.Standard
        : fact.Stage.Concluded <= fact.Stage.DueMaximum ? Member.Band.Maximum : Member.Band.Over);

    /// <summary>What <see cref="ClockBasis"/> reads where the procedure decides: that the stage was acknowledged, agreed, or both.</summary>
    public const string Acknowledged = "acknowledged";
    public const string Agreed = "agreed";
    public const string Both = "both";

    // A start that was set is that of the ground whose date it is; otherwise the procedure says from which of the dates it counts.
    public static readonly Column ClockBasis = new(_ => fact =>
        fact.Stage.DueStandard == null ? Facet.None
        : fact.Stage.Started != null ? (fact.Stage.Started == fact.Stage.Agreed ? Member.ClockBasis.Statement
            : fact.Stage.Started == fact.Stage.RecordSettled ? Member.ClockBasis.Record
            : fact.Case.Procedure == DefaultProcedures.ChildrenAct && fact.Stage.Number == 1 ? Member.ClockBasis.Interest : Member.ClockBasis.Own)
        : fact.Stage.Agreed != null ? (fact.Stage.Acknowledged != null ? Both : Agreed)
        : fact.Stage.Acknowledged != null ? Acknowledged : Member.ClockBasis.Request);

    public static readonly Column Theme = new(_ => fact => fact.Issue.Theme);
    public static readonly Column Classification = new(_ => fact => fact.Issue.Classification);
    public static readonly Column Finding = new(_ => fact => fact.Stage.First != null ? fact.Issue.FirstFinding : fact.Issue.Finding);

    public static readonly Column Triage = new(_ => fact =>
        fact.Case.Decision == Domain.Cases.Arriving.TriageDecision.Rejected ? Member.Triage.Rejected : Member.Triage.Withdrawn);

    public static readonly Column TriageReason = new(_ => fact => fact.Case.TriageReason);
    public static readonly Column Category = new(_ => fact => fact.Payment.Category);
    public static readonly Column ActionTheme = new(_ => fact => fact.Action.Theme);
    public static readonly Column ActionService = new(_ => fact => fact.Action.Service);

    /// <summary>Whether the complainant's own row is needed.</summary>
    public bool AsksPerson { get; private init; }

    private static Expression<Func<Fact, string?>> OfStage(Expression<Func<Stage, string?>> value)
    {
        var fact = Expression.Parameter(typeof(Fact), "fact");
        var stage = Expression.Property(fact, nameof(Fact.Stage));
        return Expression.Lambda<Func<Fact, string?>>(ReplacingExpressionVisitor.Replace(value.Parameters[0], stage, value.Body), fact);
    }

    // The same column is asked for both: where another one is, the database compares nothing with nothing too, and no index serves.
    private static Expression<Func<Fact, string?>> ComplainedBefore(Asking asking) => fact => asking.Db.Cases
        .Where(earlier => EF.Property<string?>(fact.Case, CaseKeys.Complainant) != null
            && EF.Property<string?>(earlier, CaseKeys.Complainant) == EF.Property<string?>(fact.Case, CaseKeys.Complainant)
            && earlier.Received < fact.Case.Received
            && earlier.Decision == Domain.Cases.Arriving.TriageDecision.Accepted && asking.ComplaintProcedures.Contains(earlier.Procedure))
        .OrderBy(earlier => earlier.Received)
        .Select(earlier => Facet.Yes)
        .FirstOrDefault();
}

/// <summary>What the expressions need to know of the question.</summary>
/// <param name="Db">The database.</param>
/// <param name="To">The last day of the period: a figure is what was known then.</param>
/// <param name="ComplaintProcedures">The procedures of the kind "complaint".</param>
internal sealed record Asking(PortalDb Db, DateOnly To, IReadOnlyList<string> ComplaintProcedures);
