using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>The template of a letter that a page is about.</summary>
public sealed class OpenedTemplate(PortalDb db, SignedIn signedIn, TimeProvider time) : IOpened
{
    private LetterTemplate? found;

    /// <summary>The template.</summary>
    public LetterTemplate Template => found ?? throw new InvalidOperationException("No template is open");

    /// <summary>Whether somebody else saved other words since the form was shown.</summary>
    public bool IsStale { get; private set; }

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    string IOpened.Home => "/Letters/Templates/Index";

    object? IOpened.Route => null;

    string IOpened.Noun => "template";

    int IOpened.Version => Template.Version;

    /// <summary>Opens the template of a kind of letter in one of its wordings, both by their keys. False where there is none.</summary>
    public async Task<bool> FindAsync(string kind, string variant, CancellationToken stop)
    {
        var kinds = Enum.GetValues<LetterKind>().Where(one => one.Key() == kind);
        var variants = Enum.GetValues<LetterVariant>().Where(one => one.Key() == variant);
        found = await db.LetterTemplates.SingleOrDefaultAsync(one => kinds.Contains(one.Kind) && variants.Contains(one.Variant), stop);
        return found is not null;
    }

    /// <summary>Changes its words, for a reason.</summary>
    public void Change(string text, string why)
    {
        var before = Template.Text;
        var told = Template.Change(text, why, signedIn.Officer, time.GetUtcNow());
        var what = $"{Template.Kind.Name()}, {FirstLetter.Small(Template.Variant.Name())}";
        SetupHistory.Keep(db, new SetupDifference(SetupPart.Letters, what, before, Template.Text), told);
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Template, version, stop))
        {
            return true;
        }

        found = await db.LetterTemplates.SingleOrDefaultAsync(one => one.Kind == Template.Kind && one.Variant == Template.Variant, stop) ?? found;
        IsStale = true;
        return false;
    }
}
