using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Saving;

/// <summary>Every change of the council's set-up raises its stamp, in the same transaction.</summary>
internal sealed class SetupStamped : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        if (ChangesSetup(db))
        {
            await db.RaiseStampAsync(cancellationToken);
        }

        return result;
    }

    private static bool ChangesSetup(PortalDb db) => db.ChangeTracker.Entries().Any(entry =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is CouncilProfile or CouncilRules or ReportLayout or Procedure or StageRule or ListEntry or BankHoliday or Closure
            or LetterTemplate or StandardParagraph or RetentionPeriod);
}
