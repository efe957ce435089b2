using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>The file of the words with which letters begin, where the council changed those of the portal: <c>templates.csv</c>.</summary>
internal static class TemplateFile
{
    public static InterchangeFile File { get; } = new("templates.csv", false,
        Column.Choice<LetterKind>("kind").Needed(), Column.Choice<LetterVariant>("variant").Needed(), Column.Text("text", LetterTemplate.TextLength).Needed())
    {
        KeyColumns = 2,
    };

    /// <summary>The templates that are not those that a portal begins with.</summary>
    public static async Task<IEnumerable<string?[]>> RowsAsync(PortalDb db, CancellationToken stop)
    {
        var defaults = DefaultTemplates.All().ToDictionary(template => (template.Kind, template.Variant), template => template.Text);
        var stored = await db.LetterTemplates.AsNoTracking().ToListAsync(stop);
        return stored.Where(template => defaults.GetValueOrDefault((template.Kind, template.Variant)) != template.Text)
            .OrderBy(template => template.Kind).ThenBy(template => template.Variant)
            .Select(template => new[] { Choices.WordOf(template.Kind), Choices.WordOf(template.Variant), template.Text });
    }

    /// <summary>Gives letters the words that are stated.</summary>
    public static async Task ApplyAsync(PortalDb db, IEnumerable<Row> rows, bool dryRun, Tally tally, CancellationToken stop)
    {
        var stored = await db.LetterTemplates.ToDictionaryAsync(template => (template.Kind, template.Variant), stop);
        foreach (var stated in rows.Select(row => new LetterTemplate(row.Choice<LetterKind>("kind")!.Value, row.Choice<LetterVariant>("variant")!.Value, LetterText.Normal(row["text"]!))))
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
}
