using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>The columns of the list of cases, and its orders, as addresses and people name them.</summary>
internal static class ColumnWords
{
    /// <summary>The order in which the list comes where none is asked for.</summary>
    public const string Newest = "newest";

    private const string Oldest = "oldest";

    /// <summary>What is shown where nobody chose: besides the case itself, which is always shown.</summary>
    public static readonly IReadOnlyList<CaseColumn> Usual = [CaseColumn.Procedure, CaseColumn.Received, CaseColumn.Status, CaseColumn.Owner];

    /// <summary>What can be shown besides the case itself.</summary>
    public static readonly IReadOnlyList<CaseColumn> Offered = [.. Enum.GetValues<CaseColumn>().Where(column => column is not CaseColumn.Reference)];

    /// <summary>The orders that are offered.</summary>
    public static IEnumerable<SelectListItem> Orders { get; } =
    [
        new("Newest first", Newest), new("Oldest first", Oldest), new("Soonest due first", "due"), new("Latest due first", "-due"),
        .. from column in Enum.GetValues<CaseColumn>()
           where column is not (CaseColumn.Received or CaseColumn.Due)
           from item in new SelectListItem[] { new($"By {Sorted(column)}", column.Key()), new($"By {Sorted(column)}, the last first", $"-{column.Key()}") }
           select item,
    ];

    /// <summary>The columns as boxes to tick.</summary>
    public static IEnumerable<Option> Choices { get; } = [.. Offered.Select(column => new Option(column.Key(), column.Words()))];

    /// <summary>"complainant".</summary>
    public static string Key(this CaseColumn column) => column.ToString().ToLowerInvariant();

    /// <summary>The column of that key that can be shown; null where there is none.</summary>
    public static CaseColumn? Find(string? key) => Offered.Select(column => (CaseColumn?)column).FirstOrDefault(column => column!.Value.Key() == key);

    /// <summary>"Days taken".</summary>
    public static string Words(this CaseColumn column) => column switch
    {
        CaseColumn.Reference => "Case",
        CaseColumn.Theme => "Themes",
        CaseColumn.Move => "Whose move",
        CaseColumn.Days => "Days taken",
        _ => column.ToString(),
    };

    /// <summary>The order of that key; null where there is none, and the usual one where none is asked for.</summary>
    public static CaseSort? FindSort(string? key) => string.IsNullOrEmpty(key) ? CaseSort.Usual : All.FirstOrDefault(sort => sort.Key() == key);

    /// <summary>"-complainant": by the name of the complainant, the last first.</summary>
    public static string Key(this CaseSort sort) => sort switch
    {
        { By: CaseColumn.Received, Descending: true } => Newest,
        { By: CaseColumn.Received } => Oldest,
        _ => (sort.Descending ? "-" : "") + sort.By.Key(),
    };

    private static IEnumerable<CaseSort> All =>
        Enum.GetValues<CaseColumn>().SelectMany(column => new CaseSort[] { new(column, true), new(column, false) });

    private static string Sorted(CaseColumn column) => column is CaseColumn.Reference ? "reference" : column.Words().ToLowerInvariant();
}
