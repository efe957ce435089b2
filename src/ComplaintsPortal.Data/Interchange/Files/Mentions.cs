using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Arriving;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>Not files of a data set: what its files say of people and cases that stand in others, which is checked where those are.</summary>
internal static class Mentions
{
    public static readonly Column<string?> Case = Column.Reference("other", Arrival.ReferenceLength).Needed();

    public static readonly Column<string?> NamingFile = Column.Text("file", 0);

    public static readonly Column<string?> NamingColumn = Column.Text("column", 0);

    /// <summary>The complainants that the cases name, which people.csv is checked against.</summary>
    public static InterchangeFile Complainants { get; } = new("", false, PeopleFile.Person);

    /// <summary>The cases that others name, with the file and column that does.</summary>
    public static InterchangeFile Cases { get; } = new("", false, Case, NamingFile, NamingColumn);
}
