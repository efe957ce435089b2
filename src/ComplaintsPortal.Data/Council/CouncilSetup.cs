using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Council;

/// <summary>How a council has set up its portal, at one moment: its name, procedures, lists and calendar.</summary>
public sealed record CouncilSetup(CouncilProfile Council, IReadOnlyList<Procedure> Procedures, CouncilLists Lists, WorkingCalendar Calendar)
{
    /// <summary>What the council decided where the law leaves it open; the safe choices where it decided nothing.</summary>
    public CouncilRules Rules { get; init; } = new();

    /// <summary>What the council calls things.</summary>
    public Vocabulary Words => new(Lists, Procedures);

    /// <summary>What the council decided of its report; nothing where it decided nothing.</summary>
    public ReportLayoutFacts Report { get; init; } = ReportLayoutFacts.None;

    /// <summary>The standard paragraphs that are offered, in their order.</summary>
    public IReadOnlyList<StandardParagraph> Paragraphs { get; init; } = [];

    private readonly Dictionary<string, Procedure> byKey = Procedures.ToDictionary(procedure => procedure.Key);

    /// <summary>Reads it, in eight queries of small tables.</summary>
    public static async Task<CouncilSetup> ReadAsync(PortalDb db, CancellationToken stop = default)
    {
        var council = await db.Council.AsNoTracking().SingleAsync(stop);
        var procedures = await db.Procedures.AsNoTracking().OrderBy(procedure => procedure.Position).ThenBy(procedure => procedure.Key).ToListAsync(stop);
        var entries = await db.ListEntries.AsNoTracking().ToListAsync(stop);
        var holidays = await db.BankHolidays.AsNoTracking().Select(holiday => holiday.Date).ToListAsync(stop);
        var closures = await db.Closures.AsNoTracking().Select(closure => closure.Date).ToListAsync(stop);
        var rules = await db.CouncilRules.AsNoTracking().SingleOrDefaultAsync(stop);
        var layout = await db.ReportLayouts.AsNoTracking().SingleOrDefaultAsync(stop);
        var paragraphs = await db.StandardParagraphs.AsNoTracking().Where(paragraph => !paragraph.Retired)
            .OrderBy(paragraph => paragraph.Position).ThenBy(paragraph => paragraph.Key).ToListAsync(stop);
        return new CouncilSetup(council, procedures, new CouncilLists(entries),
            new WorkingCalendar(holidays, closures))
        { Rules = rules ?? new CouncilRules(), Report = layout?.Facts ?? ReportLayoutFacts.None, Paragraphs = paragraphs };
    }

    /// <summary>The procedure of that key, or null where there is none.</summary>
    public Procedure? FindProcedure(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The office in which somebody acts on a record of that procedure.</summary>
    public Office Office(Officer who, DateTimeOffset now, string procedure) => new(who, now, Procedure(procedure), Calendar, Rules);

    /// <summary>The procedure of that key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Procedure Procedure(string key) => byKey[key];
}
