using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Letters;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Bundles;

/// <summary>Every paper of one case that may go into a bundle, in the order in which it stands there.</summary>
/// <param name="case">The case, read whole.</param>
/// <param name="beside">What is kept beside it.</param>
/// <param name="lists">The words for its keys.</param>
/// <param name="council">The council, for letters that were not sent.</param>
/// <param name="today">The date in the office.</param>
public sealed class PapersOfACase(Case @case, CasePapers beside, CouncilLists lists, CouncilProfile council, DateOnly today)
{
    private const string ChronologyKey = "chronology";

    /// <summary>All of them.</summary>
    public IReadOnlyList<BundlePaper> All { get; } =
    [
        new RecordOfACase(@case, beside, lists).Paper,
        new(ChronologyKey, PaperKind.Chronology, "Chronology"),
        new ComplaintPaper(@case, lists).Paper,
        .. Written(@case, beside, council, today).OrderBy(paper => paper.On ?? DateOnly.MaxValue),
        .. @case.Stages.SelectMany(Recommendations),
        .. beside.Documents.Where(document => !BundleWords.IsBundle(document.Title)).OrderBy(document => document.Made)
            .ThenBy(document => document.Number).Select(Of),
        .. new DiaryOfACase(beside, lists).Papers,
        .. Notes(beside),
        .. History(beside),
    ];

    /// <summary>The papers of those keys, with a chronology that tells of them and of no other.</summary>
    public IReadOnlyList<BundlePaper> Chosen(BundleKind kind, IReadOnlyCollection<string> keys)
    {
        var chosen = All.Where(paper => keys.Contains(paper.Key)).ToList();
        return [.. chosen.Select(paper => paper.Key == ChronologyKey ? paper with { Parts = [Chronology(kind, chosen)] } : paper)];
    }

    // The panel is told how the complaint went, not what else was arranged with the person. That a response was sent is one of the dates.
    private BundlePart Chronology(BundleKind kind, IEnumerable<BundlePaper> chosen)
    {
        var dates = @case.Keeping.Correction.Dates.Where(date => kind is not BundleKind.Panel || date.Stage is not null || date.Key == "received")
            .Select(date => (date.On, What: date.Name));
        var papers = chosen.Where(paper => paper is { On: not null, Kind: PaperKind.Sent, Letter: not null } or { On: not null, File: not null })
            .Select(paper => (On: paper.On!.Value, What: paper.Letter is null ? paper.Title : $"Letter sent: {FirstSmall(paper.Title)}"));
        return new BundlePart(null)
        {
            Rows = [.. dates.Concat(papers).Where(one => one.On <= today).OrderBy(one => one.On).Select(one => new BundleRow(Words.Date(one.On), one.What))],
        };
    }

    private static string FirstSmall(string title) => Domain.FirstLetter.Small(title);

    private static IEnumerable<BundlePaper> Written(Case @case, CasePapers beside, CouncilProfile council, DateOnly today) =>
    [
        .. beside.Letters.Select(letter => Of(letter, @case, council, today)),
        .. @case.Stages.SelectMany(stage => stage.Responses.Select((response, place) => Of(response, place, stage, beside))).OfType<BundlePaper>(),
    ];

    private static BundlePaper Of(Letter letter, Case @case, CouncilProfile council, DateOnly today) =>
        new(
            $"letter-{letter.Id}", letter.IsDraft ? PaperKind.Draft : PaperKind.Sent,
            letter.IsDraft ? $"Draft: {FirstSmall(letter.Kind.Name())}" : letter.Kind.Name(), letter.SentOn)
        {
            Letter = LetterDocument.Of(letter, @case.Reference, council, today),
        };

    // A response that went out as a letter is that letter: it does not stand here twice.
    private static BundlePaper? Of(Response response, int place, Stage stage, CasePapers beside) => response switch
    {
        { SentOn: { } sent } when beside.Letters.Any(letter => letter.Kind.CarriesResponse() && letter.Stage == stage.Number && letter.SentOn == sent) => null,
        { SentOn: { } sent } => Paper(PaperKind.Sent, $"Response to stage {stage.Number}", sent),
        _ => Paper(PaperKind.Draft, $"Draft: response to stage {stage.Number}", null),
    }
    is { } paper
        ? paper with { Key = $"response-{stage.Number}-{place + 1}", Parts = [new BundlePart(null, LetterText.Normal(response.Text))] }
        : null;

    private static BundlePaper Paper(PaperKind kind, string title, DateOnly? on) => new("", kind, title, on);

    private static IEnumerable<BundlePaper> Recommendations(Stage stage) => stage.Recommendations.Made().ToList() is { Count: > 0 } made
        ?
        [
            new BundlePaper($"recommendations-{stage.Number}", PaperKind.Recommendations, $"Recommendations of stage {stage.Number}, and what was decided")
            {
                Parts = [.. made.Select((one, place) => Part(one, place + 1))],
            },
        ]
        : [];

    private static BundlePart Part(Recommendation one, int number) => new($"Recommendation {number}, {one.From.InWords()}", one.Text)
    {
        Rows =
        [
            .. Row("Decision", one.Accepted switch { null => "Not decided yet", true => "Accepted", false => "Rejected" }),
            .. Row("Decided by", one.AdjudicatedBy), .. Row("Decided on", one.Adjudicated is { } on ? Words.Date(on) : null),
            .. Row("What follows", one.Action), .. Row("By", one.Due is { } due ? Words.Date(due) : null), .. Row("Why", one.Reason),
        ],
    };

    internal static IEnumerable<BundleRow> Row(string name, string? said) => string.IsNullOrWhiteSpace(said) ? [] : [new BundleRow(name, said)];

    private static BundlePaper Of(CaseDocument document) =>
        new($"document-{document.Number}", BundleWords.OfDocument(document.Title), document.Title, document.Made)
        {
            File = document,
            Discreet = $"Document {document.Number}, dated {Words.Date(document.Made)}",
        };

    private static IEnumerable<BundlePaper> Notes(CasePapers beside) => beside.Notes.Count == 0 ? [] :
    [
        new("notes", PaperKind.Notes, "Notes of the council's own people")
        {
            Parts =
            [
                .. beside.Notes.Select(note => new BundlePart(
                    $"Note {note.Number}, {Words.Date(note.At.InUnitedKingdom().Date())}, {note.ByName}", note.Text)),
            ],
        },
    ];

    private static IEnumerable<BundlePaper> History(CasePapers beside) => beside.History.Count == 0 ? [] :
    [
        new("history", PaperKind.History, "What was done in the council's records")
        {
            Parts =
            [
                new BundlePart(null)
                {
                    Rows =
                    [
                        .. beside.History.Select(entry => new BundleRow(
                            Words.Date(entry.At.InUnitedKingdom().Date()), $"{entry.What} ({entry.ByName}){(entry.Why is { } why ? $"\n{why}" : "")}")),
                    ],
                },
            ],
        },
    ];
}
