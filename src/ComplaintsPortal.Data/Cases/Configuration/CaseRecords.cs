namespace ComplaintsPortal.Data.Cases.Configuration;

/// <summary>
/// What the case calls the records that lie beside it. Of them only the representative, on whom a deadline rests, is read with the whole
/// case: whoever acts on another reads it first, and the case then has it. What left its case is deleted.
/// </summary>
internal static class CaseRecords
{
    public const string Notes = nameof(Notes);
    public const string Contacts = nameof(Contacts);
    public const string Tasks = nameof(Tasks);
    public const string Contributions = nameof(Contributions);
    public const string Links = nameof(Links);
    public const string Documents = nameof(Documents);
    public const string Letters = "LettersWritten";
    public const string Children = nameof(Children);
    public const string PersonChanges = nameof(PersonChanges);
    public const string Remedies = nameof(Remedies);
    public const string Payments = nameof(Payments);
    public const string OmbudsmanRecommendations = nameof(OmbudsmanRecommendations);
    public const string OmbudsmanRecord = nameof(OmbudsmanRecord);
    public const string Representative = nameof(Representative);
    public const string Advocacy = nameof(Advocacy);
    public const string Constituent = nameof(Constituent);
    public const string Compliment = nameof(Compliment);
    public const string Holds = nameof(Holds);
    public const string ProcessingRestrictions = nameof(ProcessingRestrictions);
}
