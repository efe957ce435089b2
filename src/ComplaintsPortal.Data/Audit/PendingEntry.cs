using System.Security.Cryptography;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Audit;

/// <summary>An entry that is written when the change that it tells of is saved.</summary>
/// <param name="Entry">What was done.</param>
/// <param name="Case">The case it was done to, whose key may not be known yet.</param>
/// <param name="CaseId">The key of the case; before the save only where the case is not given.</param>
/// <param name="Reading">Whether the case was only read.</param>
internal sealed record PendingEntry(HistoryEntry Entry, Case? Case = null, int? CaseId = null, bool Reading = false)
{
    internal AuditEntry Write(long sequence, byte[] previous)
    {
        var salt = RandomNumberGenerator.GetBytes(AuditEntry.SaltLength);
        var digest = Make(sequence, salt, [], []).DigestOf(salt);
        return Make(sequence, salt, digest, Make(sequence, salt, digest, []).HashAfter(previous));
    }

    private AuditEntry Make(long sequence, byte[] salt, byte[] digest, byte[] hash) => new()
    {
        Sequence = sequence,
        At = Entry.At,
        By = Entry.By,
        ByName = Entry.ByName,
        What = Entry.What,
        Why = Entry.Why,
        CaseId = CaseId,
        Stage = Entry.Stage,
        Person = Entry.Person,
        HappenedOn = Entry.HappenedOn,
        Reading = Reading,
        Salt = salt,
        Digest = digest,
        Hash = hash,
    };
}
