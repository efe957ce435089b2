using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>What the Ombudsman asked about a complaint; or, of an Ombudsman case, what was decided and recommended.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public bool IsOmbudsmans => opened.Procedure.Kind == ProcedureKind.Ombudsman;

    /// <summary>The complaint that an Ombudsman case is about: its key and its reference; null where it is not open to the person.</summary>
    public (int Id, string Reference)? Complaint { get; private set; }

    public OmbudsmanRecord? Record { get; private set; }

    public IReadOnlyList<OmbudsmanRecommendation> Recommendations { get; private set; } = [];

    public IReadOnlyList<OmbudsmanLine> Cases { get; private set; } = [];

    public async Task OnGetAsync(int id, CancellationToken stop)
    {
        Cases = await OmbudsmanCases.About(db, id).ToListAsync(stop);
        Record = await db.OmbudsmanRecords.AsNoTracking().SingleOrDefaultAsync(record => record.CaseId == id, stop);
        Recommendations = await db.OmbudsmanRecommendations.AsNoTracking()
            .Where(one => one.CaseId == id).OrderBy(one => one.Due).ThenBy(one => one.Id).ToListAsync(stop);
        if (opened.Case.OmbudsmanOf is { } about)
        {
            Complaint = await db.Cases.Where(one => one.Id == about).Select(one => one.Reference).SingleOrDefaultAsync(stop) is { } reference
                ? (about, reference)
                : null;
        }
    }

    public string? Label(string list, string? key) => key is null ? null : opened.Council.Lists.Label(list, key);

    public string Standing(OmbudsmanRecommendation recommendation) => recommendation.On(opened.Today) switch
    {
        Compliance.OnTime => "Done on time",
        Compliance.Late => "Done late",
        Compliance.NotCompliedWith => "Not complied with",
        _ => "Not due yet",
    };
}
