using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.Interchange.Storing;
using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>The file of the words with which letters begin, where the council changed those of the portal: <c>templates.csv</c>.</summary>
internal static class TemplateFile
{
    private static readonly Fields<TemplateFacts> Fields = new(new(default, default, ""))
    {
        { Column.Choice<LetterKind>("kind").Needed(), f => f.Kind, (f, kind) => f with { Kind = kind ?? default } },
        { Column.Choice<LetterVariant>("variant").Needed(), f => f.Variant, (f, variant) => f with { Variant = variant ?? default } },
        { Column.Text("text", LetterTemplate.TextLength).Needed(), f => f.Text, (f, text) => f with { Text = text ?? "" } },
    };

    public static InterchangeFile File { get; } = new("templates.csv", false, [.. Fields]) { KeyColumns = 2 };

    /// <summary>The templates that are not those that a portal begins with.</summary>
    public static async Task<IEnumerable<string?[]>> RowsAsync(PortalDb db, CancellationToken stop)
    {
        var defaults = DefaultTemplates.All().ToDictionary(template => (template.Kind, template.Variant), template => template.Text);
        var stored = await db.LetterTemplates.AsNoTracking().ToListAsync(stop);
        return stored.Where(template => defaults.GetValueOrDefault((template.Kind, template.Variant)) != template.Text)
            .OrderBy(template => template.Kind).ThenBy(template => template.Variant)
            .Select(template => Fields.Cells(new(template.Kind, template.Variant, template.Text), Addresses.None));
    }

    /// <summary>Gives letters the words that are stated.</summary>
    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, bool dryRun, Tally tally, CancellationToken stop)
    {
        var stored = await db.LetterTemplates.ToDictionaryAsync(template => (template.Kind, template.Variant), stop);
        foreach (var stated in rows.Select(Make))
        {
            if (!stored.TryGetValue((stated.Kind, stated.Variant), out var known))
            {
                tally[File.Kind].Created++;
                db.LetterTemplates.Add(stated);
                continue;
            }

            tally[File.Kind].LeftAlone += known.Text == stated.Text ? 1 : 0;
            tally[File.Kind].Changed += known.Text == stated.Text ? 0 : 1;
            if (known.Text != stated.Text)
            {
                known.Restate(stated.Text);
            }
        }

        await (dryRun ? Task.CompletedTask : db.SaveChangesAsync(stop));
        db.ChangeTracker.Clear();
    }

    private static LetterTemplate Make(Row row)
    {
        var facts = Fields.Read(row, null, Addresses.None);
        return new LetterTemplate(facts.Kind, facts.Variant, LetterText.Normal(facts.Text));
    }

    private sealed record TemplateFacts(LetterKind Kind, LetterVariant Variant, string Text);
}
