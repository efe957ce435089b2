using ComplaintsPortal.Data.Interchange.Files;



namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>The kinds of record that are counted, in the order in which they are reported.</summary>
internal static class Kind
{
    public const string Procedures = "procedures";
    public const string Entries = "list entries";
    public const string Rules = "council's rules";
    public const string Report = "report's parts and tables";
    public const string BankHolidays = "bank holidays";
    public const string Closures = "closures";
    public const string Accounts = "accounts";
    public const string Cases = "cases";
    public const string Stages = "stages";
    public const string People = "people";
    public const string Issues = "issues";
    public const string Actions = "actions";
    public const string Payments = "payments";
    public const string Caseloads = "caseloads";

    /// <summary>Those that are reported whether or not there is one.</summary>
    public static IReadOnlyList<string> Always { get; } = [Procedures, Entries, Closures, Cases, Stages, People, Issues, Actions, Payments, Caseloads];

    public static IReadOnlyList<string> All { get; } =
        [Procedures, Entries, Rules, Report, BankHolidays, Closures, .. AllFiles.InOrder.Select(file => file.Kind)];
}
