using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Cases.Contributing;
using ComplaintsPortal.Web.Pages.Cases.Particulars;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>A case in one look: what it is about, whose move it is, how long there is, what can be done now, what happened so far.</summary>
public sealed class DetailsModel(OpenedCase opened, PortalDb db, AccountNames names) : PageModel
{
    private const int HistoryShown = 10;
    private const int ButtonsShown = 4;

    public OpenedCase Opened => opened;
    public Case Case => opened.Case;
    public PeopleShown People { get; private set; } = null!;
    public ContributionsShown Contributions { get; private set; } = null!;
    public Attention Attention { get; private set; } = null!;
    public EarlierCases Earlier { get; private set; } = EarlierCases.None;
    public Duplicates Duplicates { get; private set; } = Duplicates.None;
    public IReadOnlyList<Move> Moves { get; private set; } = [];
    public IReadOnlyList<HistoryLine> History { get; private set; } = [];
    public int HistoryLength { get; private set; }
    public IReadOnlyList<OmbudsmanLine> OmbudsmanCases { get; private set; } = [];

    /// <summary>What runs besides the clock, on a case of the Ombudsman what it recommended as well.</summary>
    public IReadOnlyList<DeadlineFace> Deadlines { get; private set; } = [];
    public ClockFace? Clock => ClockFace.Of(opened);
    public NextStep Next => NextStep.Of(Case, opened.Office);

    /// <summary>What the next step is; of a case that came to nothing, why.</summary>
    public string WhatIsNext => Case.Decision is Domain.Cases.Arriving.TriageDecision.Rejected ? opened.Decision : Next.What;

    public string Whose => Next.Whose.InWords(opened, NameOf(Case.Owner));

    public string Heading => Case.Particulars?.Summary is { Length: > 0 } summary ? summary : $"Case {Case.Reference}";

    public string? Place => Listed(Label(ListName.Service, Case.Service), Label(ListName.Team, Case.Team), Label(ListName.District, Case.District));

    public string? Children => People.Children.Count > 0 ? string.Join(", ", People.Children) : Case.Particulars?.ChildName;

    public string Advocate => People.Advocate switch
    {
        null => Label(ListName.AdvocacyProvider, Case.AdvocacyProvider) ?? "None",
        { Answer: AdvocacyAnswer.Accepted, Name: null, Provider: null } => "Accepted",
        { Answer: AdvocacyAnswer.Accepted } known => Listed(known.Name, Label(ListName.AdvocacyProvider, known.Provider)),
        var known => $"Offered, {CasePeople.InWords(known.Answer)}",
    };

    public AccessShown Access => new(opened, People.Names);

    /// <summary>Whether the complaint that an Ombudsman case is about is open to the person.</summary>
    public bool SeesComplaint { get; private set; }

    public bool SeveralOpen => Case.Stages.Count(stage => stage.IsOpen) > 1;

    /// <summary>What may be done now, the next step first; concluding comes last until it is next.</summary>
    public IEnumerable<Move> Allowed => Moves
        .Where(move => move.Allowed).OrderByDescending(Next.Is).ThenBy(move => move.Verb is Verb.Conclude);

    /// <summary>The moves with a button of their own; the others are a list of links.</summary>
    public IEnumerable<Move> Buttons => Allowed.Take(ButtonsShown);

    public IEnumerable<Move> OtherMoves => Allowed.Skip(ButtonsShown);

    /// <summary>What may not be done now: the labels of the buttons that share a reason, and the reason.</summary>
    public IEnumerable<(string Labels, Refusal Refusal)> Refused => Moves
        .Where(move => !move.Allowed && !MovePages.IsOfASection(move.Verb))
        .GroupBy(move => move.Refusal!)
        .Select(moves => (string.Join(", ", moves.Select(LabelOf)), moves.Key));

    public async Task OnGetAsync(int id, CancellationToken stop)
    {
        var around = await opened.AroundAsync(stop);
        People = await PeopleShown.ReadAsync(db, opened, names, stop);
        Contributions = await ContributionsShown.ReadAsync(db, opened, stop);
        Attention = await Attention.ReadAsync(db, opened, stop);
        Earlier = Case.Decision is Domain.Cases.Arriving.TriageDecision.Awaiting ? await EarlierCases.ReadAsync(db, Case, stop) : EarlierCases.None;
        Duplicates = await Duplicates.ReadAsync(db, opened, stop);
        Moves = Domain.Cases.Moving.Moves.Now(Case, opened.Office);
        OmbudsmanCases = around.Ombudsman ? await Data.Cases.OmbudsmanCases.About(db, id).ToListAsync(stop) : [];
        var recommended = around.Recommended ? await db.OmbudsmanRecommendations.AsNoTracking().Where(one => one.CaseId == id).ToListAsync(stop) : [];
        Deadlines = [.. DeadlineFace.Of(recommended, opened), .. DeadlineFace.Of(opened)];
        SeesComplaint = Case.OmbudsmanOf is { } about && await db.Cases.AnyAsync(one => one.Id == about, stop);
        (History, HistoryLength) = await db.HistoryOf(id).LatestAsync(HistoryShown, stop);
    }

    /// <summary>"Stage 1, local resolution: partially upheld, Monday 29 June 2026".</summary>
    public string InOneLine(Stage stage) =>
        $"{opened.NameOf(stage)}: {(Label(ListName.Outcome, stage.Outcome) ?? "Concluded").ToLowerInvariant()}, {stage.Concluded.InWords()}";

    public string LabelOf(Move move) => SeveralOpen && move.Stage is { } stage ? $"{move.Label} (stage {stage})" : move.Label;

    public string? Label(string list, string? key) => key is null ? null : opened.Council.Lists.Label(list, key);

    public string? NameOf(Guid? account) => account is { } id ? People.Names.GetValueOrDefault(id) : null;

    public string AuthorsOf(Response response) => Listed([.. response.Authors.Select(author => NameOf(author))]);

    private static string Listed(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}
