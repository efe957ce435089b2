using System.Linq.Expressions;
using ComplaintsPortal.Data.Council.Changing;

namespace ComplaintsPortal.Data.Audit;

/// <summary>
/// What the audit tells of that an administrator may read: who signed in, who was refused, what was taken away, who looked for whom, and what
/// rights were changed. What was done to a case stands in its own history, for those who may see the case.
/// </summary>
/// <param name="Key">How an address names it.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Beginnings">How the entries begin that are about it.</param>
public sealed record AuditSubject(string Key, string Name, IReadOnlyList<string> Beginnings)
{
    /// <summary>How the entry of a sign-in that failed begins, as it is written.</summary>
    public static string FailedAs(string name) => $"Signing in as {name} failed";

    /// <summary>All of them, in the order of the screens.</summary>
    public static IReadOnlyList<AuditSubject> All { get; } =
    [
        new("signing-in", "Signing in and out", ["Signed in", "Signed out", "Signing in ", "Session ended", "Every other session ended"]),
        new("own-account", "Passwords and second factors", ["Password ", "Authenticator ", "Recovery codes ", "Passkey ", "Second factor "]),
        new(
            "rights", "Accounts and rights",
            ["Account ", "Link to set a password ", "Second administrator", "Key for figures ", "Private address of their calendar "]),
        new("set-up", "Changes of the set-up", [SetupChange.Changed, "Template of letters changed"]),
        new("refused", "Refused", ["Refused: "]),
        new(
            "taken-away", "Exported, printed and imported",
            ["All records exported", "Audit exported", "List of cases taken away ", "Register of ", Interchange.Import.Imported]),
        new("searches", "Searches for people and cases", ["Looked for a person", "Looked whether somebody was here before", "Searched people and cases"]),
    ];

    /// <summary>The entries about some of them; about all of them where none is named.</summary>
    /// <remarks>Whom a sealed case refused is told too: these entries say nothing of any case.</remarks>
    public static IQueryable<AuditEntry> Of(PortalDb db, IEnumerable<string> keys) => Among(db.AuditEntries.SealedToo(), keys);

    /// <summary>Those among some entries that are about these subjects; about any of them where none is named.</summary>
    internal static IQueryable<AuditEntry> Among(IQueryable<AuditEntry> entries, IEnumerable<string> keys)
    {
        List<AuditSubject> chosen = [.. All.Where(subject => keys.Contains(subject.Key))];
        return entries.Where(BeginsWith((chosen.Count == 0 ? All : chosen).SelectMany(subject => subject.Beginnings)));
    }

    // One condition after the other, so that both engines see a LIKE for each.
    private static Expression<Func<AuditEntry, bool>> BeginsWith(IEnumerable<string> beginnings)
    {
        var entry = Expression.Parameter(typeof(AuditEntry), "entry");
        var what = Expression.Property(entry, nameof(AuditEntry.What));
        var any = beginnings
            .Select(Expression (beginning) => Expression.Call(what, nameof(string.StartsWith), null, Expression.Constant(beginning)))
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<AuditEntry, bool>>(any, entry);
    }
}
