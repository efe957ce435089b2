using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Letters;

/// <summary>Keeps the words with which letters begin, in the course that every change of the set-up takes.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
/// <param name="book">Makes each change, or shows what it would come to.</param>
public sealed class LetterBook(PortalDb db, SetupBook book)
{
    /// <summary>The words with which the letters of a kind begin.</summary>
    public Task<LetterTemplate> TemplateAsync(LetterKind kind, LetterVariant variant, CancellationToken stop = default) =>
        db.LetterTemplates.AsNoTracking().SingleAsync(one => one.Kind == kind && one.Variant == variant, stop);

    /// <summary>The standard paragraphs in their order, those too that are no longer offered.</summary>
    public Task<List<StandardParagraph>> ParagraphsAsync(CancellationToken stop = default) =>
        db.StandardParagraphs.AsNoTracking().OrderBy(one => one.Position).ThenBy(one => one.Key).ToListAsync(stop);

    /// <summary>Gives the letters of a kind other words.</summary>
    public Task<SetupOutcome> RestateTemplateAsync(SetupAct act, LetterTemplate template, string text, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var changed = await db.LetterTemplates.SingleAsync(one => one.Kind == template.Kind && one.Variant == template.Variant, cancelled);
        changed.Restate(text);
        return Moved.None;
    }, stop);

    /// <summary>Adds a standard paragraph after the others.</summary>
    public Task<SetupOutcome> AddParagraphAsync(SetupAct act, ParagraphTerms terms, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var known = await db.StandardParagraphs.Select(one => new { one.Key, one.Position }).ToListAsync(cancelled);
        var key = ListKey.For(terms.Name, known.Select(one => one.Key));
        db.StandardParagraphs.Add(new StandardParagraph(key, terms with { Position = known.Count == 0 ? 0 : known.Max(one => one.Position) + 1 }));
        return Moved.None;
    }, stop);

    /// <summary>Changes a standard paragraph: its words, its place, and whether it is offered.</summary>
    public Task<SetupOutcome> RestateParagraphAsync(SetupAct act, string key, ParagraphTerms terms, CancellationToken stop = default) =>
        ChangeAsync(act, async cancelled =>
    {
        var paragraphs = await db.StandardParagraphs.OrderBy(one => one.Position).ThenBy(one => one.Key).ToListAsync(cancelled);
        var changed = paragraphs.Single(one => one.Key == key);
        changed.Restate(terms);
        paragraphs.Remove(changed);
        paragraphs.Insert(Math.Clamp(terms.Position, 0, paragraphs.Count), changed);
        foreach (var (place, paragraph) in paragraphs.Index())
        {
            paragraph.MoveTo(place);
        }

        return Moved.None;
    }, stop);

    private Task<SetupOutcome> ChangeAsync(SetupAct act, Func<CancellationToken, Task<Moved>> change, CancellationToken stop)
    {
        LetterTemplate.WhyNotChange(act.By)?.Throw();
        return book.ChangeAsync(act, change, stop);
    }
}
