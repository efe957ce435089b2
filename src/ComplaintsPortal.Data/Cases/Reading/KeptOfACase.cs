using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Reading;

/// <summary>
/// What there is of a case besides its stages: asked in one query, so that a case is read without asking for each of the many things that few
/// cases have.
/// </summary>
internal sealed record KeptOfACase
{
    // So many rows are read at once, each with the words of the case and the response; of more, each kind is read by itself.
    private const int MostRowsAtOnce = 12;

    /// <summary>Everything that a case can have.</summary>
    public static readonly KeptOfACase All = new()
    {
        Sealed = true,
        Concerns = true,
        Rejections = true,
        Adjustments = true,
        Restrictions = true,
        Restricted = true,
        Rounds = true,
        Withdrawals = true,
        LateRequests = true,
        Skips = true,
        PanelMembers = true,
        Recommendations = true,
        Conducted = true,
    };

    public int Stages { get; init; }

    public int Points { get; init; }

    public int Responses { get; init; }

    public bool Sealed { get; init; }

    public bool Concerns { get; init; }

    public bool Rejections { get; init; }

    public bool Adjustments { get; init; }

    public bool Restrictions { get; init; }

    /// <summary>Whether a restriction of processing stands.</summary>
    public bool Restricted { get; init; }

    public bool Rounds { get; init; }

    public bool Withdrawals { get; init; }

    public bool LateRequests { get; init; }

    public bool Skips { get; init; }

    public bool PanelMembers { get; init; }

    public bool Recommendations { get; init; }

    /// <summary>Whether stage 2 or 3 of the regulations was conducted, or the complaint stands still for other proceedings.</summary>
    public bool Conducted { get; init; }

    /// <summary>Whether it has no more than most, so that it is read in one query.</summary>
    public bool ReadAtOnce => Stages > 0 && !Rarely && Points * Responses <= MostRowsAtOnce;

    private bool Rarely => Sealed || Concerns || Rejections || Adjustments || Restrictions || Rounds || Withdrawals || LateRequests || Skips || PanelMembers
        || Recommendations || Restricted;

    /// <summary>What there is of one case; nothing where whoever reads may not see it.</summary>
    public static IQueryable<KeptOfACase> Of(PortalDb db, int id) => db.Cases.VoidedToo().Where(@case => @case.Id == id).Select(@case => new KeptOfACase
    {
        Stages = @case.Stages.Count,
        Points = @case.Stages.SelectMany(stage => stage.PointsRaised).Count(),
        Responses = @case.Stages.SelectMany(stage => stage.Responses).Count(),
        Sealed = @case.Access.Any(),
        Concerns = @case.Concerns.Any(),
        Rejections = @case.Rejections.Any(),
        Adjustments = @case.Adjustments.Any(),
        Restrictions = @case.Restrictions.Any(),
        Restricted = db.ProcessingRestrictions.Any(one => one.CaseId == @case.Id && one.Facts.Lifted == null),
        Rounds = db.Rounds.Any(round => @case.Stages.Any(stage => stage.Id == round.StageId)),
        Withdrawals = @case.Withdrawals.Any(),
        LateRequests = @case.LateRequests.Any(),
        Skips = @case.Skips.Any(),
        PanelMembers = @case.PanelMembers.Any(),
        Recommendations = @case.Recommendations.Any(),
        Conducted = @case.Investigation != null || @case.Panel != null || @case.Freezing != null,
    });

    /// <summary>The stages of a case, each with its parts and all of them with the case.</summary>
    public IQueryable<Stage> Read(IQueryable<Stage> stages)
    {
        var whole = stages.OrderBy(stage => stage.Number)
            .Include(stage => stage.Extension)
            .Include(stage => stage.Responses.OrderBy(response => response.Id))
            .Include(stage => stage.PointsRaised.OrderBy(issue => issue.Id))
            .Include(stage => stage.Case.Particulars).Include(stage => stage.Case.Assessment)
            .Include($"{nameof(Stage.Case)}.{VoidingConfiguration.Navigation}").Include($"{nameof(Stage.Case)}.{CaseRecords.Representative}");
        return (Conducted
            ? whole.Include(stage => stage.Case.Investigation).Include(stage => stage.Case.Panel).Include(stage => stage.Case.Freezing)
            : whole).AsSingleQuery();
    }

    /// <summary>The cases with all of it, each kind read by itself.</summary>
    public IQueryable<Case> Read(IQueryable<Case> cases) => WithRest(WithCourse(cases
        .Include(@case => @case.Particulars).Include(@case => @case.Assessment)
        .Include(VoidingConfiguration.Navigation).Include(CaseRecords.Representative)
        .Include(@case => @case.Stages.OrderBy(stage => stage.Number)).ThenInclude(stage => stage.Responses.OrderBy(response => response.Id))
        .Include(@case => @case.Stages).ThenInclude(stage => stage.Extension)
        .Include(@case => @case.Stages).ThenInclude(stage => stage.PointsRaised.OrderBy(issue => issue.Id)))).AsSplitQuery();

    private IQueryable<Case> WithCourse(IQueryable<Case> cases)
    {
        cases = Rounds ? cases.Include("Stages.Rounds") : cases;
        cases = Withdrawals ? cases.Include(@case => @case.Withdrawals.OrderBy(withdrawal => withdrawal.Id)) : cases;
        cases = LateRequests ? cases.Include(@case => @case.LateRequests.OrderBy(request => request.Id)) : cases;
        cases = Skips ? cases.Include(@case => @case.Skips.OrderBy(skip => skip.Id)) : cases;
        cases = PanelMembers ? cases.Include(@case => @case.PanelMembers.OrderBy(member => member.Id)) : cases;
        cases = Recommendations ? cases.Include(@case => @case.Recommendations.OrderBy(recommendation => recommendation.Id)) : cases;
        return Conducted ? cases.Include(@case => @case.Investigation).Include(@case => @case.Panel).Include(@case => @case.Freezing) : cases;
    }

    private IQueryable<Case> WithRest(IQueryable<Case> cases)
    {
        cases = Sealed ? cases.Include(@case => @case.Access.OrderBy(access => access.Id)) : cases;
        cases = Concerns ? cases.Include(@case => @case.Concerns.OrderBy(concern => concern.Id)) : cases;
        cases = Rejections ? cases.Include(@case => @case.Rejections.OrderBy(refusal => refusal.Id)) : cases;
        cases = Adjustments ? cases.Include(@case => @case.Adjustments.OrderBy(adjustment => adjustment.Id)) : cases;
        cases = Restricted ? cases.Include(CaseRecords.ProcessingRestrictions) : cases;
        return Restrictions ? cases.Include(@case => @case.Restrictions.OrderBy(restriction => restriction.Id)) : cases;
    }
}
