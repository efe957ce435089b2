using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Saving;

/// <summary>The version of a person's details rises once a save that changes them, whoever changes them.</summary>
internal sealed class PersonVersions : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // Where the connection broke and the save is tried again, it has risen already.
        foreach (var version in eventData.Context!.ChangeTracker.Entries<ContactDetails>()
            .Where(entry => entry.State is EntityState.Modified).Select(entry => entry.Property(details => details.Version))
            .Where(version => version.CurrentValue == version.OriginalValue))
        {
            version.CurrentValue = version.OriginalValue + 1;
        }

        return new(result);
    }
}
