using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual.Parts;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Reports.Writing;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>
/// The report on a period, composed: what regulation 13 of SI 2006/1738 and section 8 of the Complaint Handling Code ask for, as far as
/// it can be counted. It can be written as HTML, PDF or CSV (<see cref="ReportFiles"/>).
/// </summary>
/// <param name="Period">The period that it tells of.</param>
/// <param name="Cover">Its first page.</param>
/// <param name="Sections">Its parts, numbered.</param>
/// <param name="Figures">The figures that it was made from and may hand out, for this period and the one before.</param>
/// <param name="Faults">What does not add up in it, a sentence each.</param>
public sealed record AnnualReport(
    Period Period, Cover Cover, IReadOnlyList<Section> Sections, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Faults)
{
    /// <summary>The questions whose answers the document tells, in a table, a chart or a sentence.</summary>
    public IReadOnlySet<Question> Shown { get; init; } = new HashSet<Question>();

    /// <summary>What it does not say, so that nobody can be recognised, and why: for managers.</summary>
    public IReadOnlyList<HiddenNumber> Hidden { get; init; } = [];

    /// <summary>The report itself, to be written as HTML, PDF or Word.</summary>
    public Paper Paper => new(Cover, Sections);

    /// <summary>The sheet with which it goes before a committee; null where there is nothing to tell yet.</summary>
    public Paper? CommitteeSheet { get; init; }

    /// <summary>Its data annex: all of its tables; null where there is nothing to tell yet.</summary>
    public Paper? Annex { get; init; }

    /// <summary>The same for children and young people, in two pages; null where there is nothing to tell yet.</summary>
    public Paper? ForYoungPeople { get; init; }

    /// <summary>The hash of the Ombudsman's annual letter that is published beside it; null where none is.</summary>
    public string? LetterHash { get; init; }

    /// <summary>What is to be settled about the words that people wrote in it, a sentence each, as whoever reads may know it.</summary>
    public IReadOnlyList<string> WordsToSettle { get; init; } = [];

    /// <summary>Counts and composes the report on a period.</summary>
    /// <param name="db">The records.</param>
    /// <param name="period">A financial year, a quarter or any range.</param>
    /// <param name="edition">The number of the edition that is being published; null for a draft.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="stop">To give up.</param>
    public static Task<AnnualReport> ComposeAsync(PortalDb db, Period period, int? edition, DateTimeOffset now, CancellationToken stop = default) =>
        ComposeAsync(db, period, edition, null, now, stop);

    /// <summary>Counts and composes a draft as that person may read it: small numbers are suppressed for officers.</summary>
    public static Task<AnnualReport> DraftAsync(PortalDb db, Period period, Officer reader, DateTimeOffset now, CancellationToken stop = default) =>
        ComposeAsync(db, period, null, reader, now, stop);

    private static Task<AnnualReport> ComposeAsync(
        PortalDb db, Period period, int? edition, Officer? reader, DateTimeOffset now, CancellationToken stop) =>
        db.InOneStateAsync(cancelled => ReadAsync(db, period, edition, reader, now, cancelled), stop);

    private static async Task<AnnualReport> ReadAsync(
        PortalDb db, Period period, int? edition, Officer? reader, DateTimeOffset now, CancellationToken stop)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        var today = now.InUnitedKingdom().Date();
        if (SmallFigures.Told(period, reader, today) is not { } counted)
        {
            return NotYet(period, setup.Council, edition, today);
        }

        var periods = new ReportPeriods(period, counted);
        var sheet = new QuestionSheet(periods);
        var words = await ReportWords.ReadAsync(db, periods, setup, stop);
        var records = await ReportRecords.ReadAsync(db, periods, setup, stop);
        var parts = new ReportParts(sheet, setup, records, today)
        {
            Words = words,
            Days = await DaysTaken.ReadAsync(db, counted, setup, stop),
        };
        sheet.Add(words.Questions);
        sheet.AskOnce(words.QuestionsOfSheet);
        await sheet.AnswerAsync(new FigureBook(db), stop);
        Figure[] figures = [.. sheet.Figures.Where(figure => figure.Value is not null && !MonitoringPart.IsOneOf(figure.Question))];
        var given = reader is null ? figures : SmallFigures.For(reader, figures);
        words.Answer(sheet.Figures, reader);
        var composed = parts.Compose();
        var cover = CoverOf(setup.Council, periods, edition, today);
        HashSet<Question> shown = [.. sheet.Shown];
        var forCommittee = parts.SheetOf(cover);
        ComposedPart[] told = [.. composed.Select(part => part with { Section = Told([part.Section], reader)[0] })];
        return new AnnualReport(period, cover, Excerpt.ReportOf(told), given, parts.Faults)
        {
            Shown = shown,
            Hidden = parts.Hidden,
            ForYoungPeople = new Paper(
                cover with { IsForYoungPeople = true, Title = "What you told us, and what we did" }, Told(parts.ComposeForYoungPeople(), reader)),
            WordsToSettle = words.ToSettle,
            LetterHash = records.Ombudsman.LetterHash,
            CommitteeSheet = new Paper(forCommittee.Head, Numbering.Of(Told(forCommittee.Compose(), reader))),
            Annex = new Paper(cover with { IsAnnex = true }, Excerpt.AnnexOf(told)),
        };
    }

    private static IReadOnlyList<Section> Told(IReadOnlyList<Section> sections, Officer? reader) =>
        reader is { SeesSmallFigures: false } ? SuppressedDraft.Of(sections) : sections;

    private static Cover CoverOf(CouncilProfile council, ReportPeriods periods, int? edition, DateOnly today)
    {
        var standing = edition is { } number ? $"Edition {Words.Number(number)}, published on {Words.Date(today)}" : "Draft, not published";
        return new(council.Name, council.Team, TitleOf(periods), periods.Dates, standing, today)
        {
            ShortPeriod = periods.Short,
            Unfinished = periods.Unfinished,
            Colour = council.Colour,
            Logo = council.Logo,
            IsDraft = edition is null,
            Facts =
            [
                new("Prepared by", council.Team), new("Standing", standing),
                .. periods.Unfinished is { } unfinished ? new[] { new Definition("Not over", unfinished) } : [],
                new("Counted on", Words.Date(today)),
            ],
        };
    }

    private static string TitleOf(ReportPeriods periods)
    {
        var title = ReportPeriods.WordOf(periods.Whole) switch
        {
            "year" => "Annual report on complaints and other feedback about children's services",
            "quarter" => "Quarterly report on complaints and other feedback about children's services",
            _ => "Report on complaints and other feedback about children's services",
        };
        return periods.IsUnfinished ? $"{title}: the {ReportPeriods.WordOf(periods.Whole)} so far" : title;
    }

    // Nothing is said of days to come; and officers are told of whole months alone.
    private static AnnualReport NotYet(Period period, CouncilProfile council, int? edition, DateOnly today) => new(
        period, CoverOf(council, new ReportPeriods(period), edition, today),
        Numbering.Of([new Section("Nothing to tell yet", [new Paragraph(period.From > today
            ? $"The {ReportPeriods.WordOf(period)} begins on {Words.Date(period.From)}."
            : $"The {ReportPeriods.WordOf(period)} began on {Words.Date(period.From)}. Until its first month is over, managers alone read of it.")])]),
        [], []);
}
