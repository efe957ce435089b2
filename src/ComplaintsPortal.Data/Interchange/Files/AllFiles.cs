using ComplaintsPortal.Data.Interchange.Format;




namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>What a data set may hold.</summary>
internal static class AllFiles
{
    /// <summary>The name of the council's own set-up.</summary>
    public const string Profile = "profile.json";

    /// <summary>Every CSV file, in the order in which they are read, written and reported on.</summary>
    public static IReadOnlyList<InterchangeFile> InOrder { get; } =
    [
        AccountFile.File, AppointeeFile.Only.File, TemplateFile.File, ParagraphFile.Only.File, CaseFile.File, StageFile.File, PeopleFile.File,
        ContactFile.Only.File, .. RecordTables.All.Select(table => table.File), HistoryFile.File, CaseloadFile.File, WordsFile.File,
        OmbudsmanLetterFile.Only.File,
    ];

    /// <summary>Every name that a data set may hold; other files are ignored.</summary>
    public static IReadOnlySet<string> Names { get; } = InOrder.Select(file => file.Name).Append(Profile).ToHashSet(StringComparer.Ordinal);
}
