using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>A theme of a point of a stage.</summary>
/// <param name="CaseId">The database's key of the case.</param>
/// <param name="Stage">The number of the stage.</param>
/// <param name="Theme">The key of the theme.</param>
public sealed record StageTheme(int CaseId, int Stage, string Theme);

/// <summary>Reads the lines of a list with no more than its columns show: who complains and which child only where that was asked for.</summary>
internal static class CaseLines
{
    /// <summary>Cases with all their stages.</summary>
    public static IQueryable<CaseLine> Lines(this IQueryable<Case> cases, PortalDb db, IReadOnlyCollection<CaseColumn> columns, bool voided)
    {
        var (complainants, children) = (columns.Contains(CaseColumn.Complainant), columns.Contains(CaseColumn.Child));
        var moves = columns.Contains(CaseColumn.Move);
        return cases.Select(@case => new CaseLine(
            @case.Id, @case.Reference, @case.Particulars!.Summary, @case.Procedure, @case.Decision, @case.Received,
            db.Users.Where(account => account.Id == @case.Owner).Select(account => account.Name).FirstOrDefault(),
            @case.Stages.OrderBy(stage => stage.Number)
                .Select(stage => new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome,
                    stage.Responses.AsQueryable().Where(Response.IsCurrent).Max(response => response.SentOn))
                {
                    AwaitsManager = moves && db.Stages.Where(CaseMovers.AwaitsManager).Any(one => one.Id == stage.Id),
                }).ToList())
        {
            Voided = voided,
            Version = @case.Version,
            Service = @case.Service,
            Team = @case.Team,
            Complainant = complainants
                ? db.ContactDetails.Where(details => details.Person == @case.Complainant).Select(details => details.Name).FirstOrDefault() : null,
            Child = children
                ? @case.Particulars!.ChildName
                    ?? db.CaseChildren.Where(child => child.CaseId == @case.Id).OrderBy(child => child.Id).Select(child => child.Name).FirstOrDefault()
                : null,
        });
    }

    /// <summary>Stages, a line for each.</summary>
    public static IQueryable<CaseLine> Lines(this IQueryable<Stage> stages, PortalDb db, IReadOnlyCollection<CaseColumn> columns)
    {
        var (complainants, children) = (columns.Contains(CaseColumn.Complainant), columns.Contains(CaseColumn.Child));
        var moves = columns.Contains(CaseColumn.Move);
        return stages.Select(stage => new CaseLine(
            stage.CaseId, stage.Case.Reference, stage.Case.Particulars!.Summary, stage.Case.Procedure, stage.Case.Decision, stage.Case.Received,
            db.Users.Where(account => account.Id == stage.Case.Owner).Select(account => account.Name).FirstOrDefault(),
            new[] { new StageLine(stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome,
                stage.Responses.AsQueryable().Where(Response.IsCurrent).Max(response => response.SentOn))
            {
                AwaitsManager = moves && db.Stages.Where(CaseMovers.AwaitsManager).Any(one => one.Id == stage.Id),
            } })
        {
            Version = stage.Case.Version,
            Service = stage.Case.Service,
            Team = stage.Case.Team,
            Complainant = complainants
                ? db.ContactDetails.Where(details => details.Person == stage.Case.Complainant).Select(details => details.Name).FirstOrDefault() : null,
            Child = children
                ? stage.Case.Particulars!.ChildName
                    ?? db.CaseChildren.Where(child => child.CaseId == stage.CaseId).OrderBy(child => child.Id).Select(child => child.Name).FirstOrDefault()
                : null,
        });
    }
}
