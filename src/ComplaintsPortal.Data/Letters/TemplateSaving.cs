using ComplaintsPortal.Domain.Letters;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Letters;

/// <summary>Saving a template of letters that somebody edited from a form.</summary>
public static class TemplateSaving
{
    /// <summary>Saves it. False where somebody else saved it since the form was shown: then nothing is stored, and the context forgets what it read.</summary>
    /// <param name="db">The database.</param>
    /// <param name="template">The template, as changed.</param>
    /// <param name="version">The version that the form carried.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<bool> TrySaveAsync(this PortalDb db, LetterTemplate template, int version, CancellationToken stop = default)
    {
        db.Entry(template).Property(saved => saved.Version).OriginalValue = version;
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return false;
        }
    }
}
