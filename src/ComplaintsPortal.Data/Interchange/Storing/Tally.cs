using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>Counts while an import runs.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, Count> counts = [];

    public int Redated { get; set; }

    public int WithoutStage { get; set; }

    /// <summary>The files of the documents that were added, which have yet to come.</summary>
    public List<StoredFile> Files { get; } = [];

    public Count this[string kind] => counts.TryGetValue(kind, out var count) ? count : counts[kind] = new Count();

    public IReadOnlyList<ImportCount> Counts =>
        [.. Kind.All.Where(kind => Kind.Always.Contains(kind) || this[kind].Any).Select(kind => this[kind].Of(kind))];

    /// <summary>Takes note of a record that is added.</summary>
    public void Add(object record)
    {
        if (record is CaseDocument { IsKept: true } document)
        {
            Files.Add(document.Facts.File);
        }
    }

    internal sealed class Count
    {
        public int Created { get; set; }

        public int Changed { get; set; }

        public int LeftAlone { get; set; }

        public int Removed { get; set; }

        public ImportCount Of(string kind) => new(kind, Created, Changed, LeftAlone, Removed);

        public bool Any => Created + Changed + LeftAlone + Removed > 0;
    }
}
