using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>What the filter of the list offers that is the same for every council.</summary>
internal static class FilterWords
{
    /// <summary>The date that is meant where none is named: that of arrival.</summary>
    public const string Received = "received";

    /// <summary>Whether a stage is in time, as figures count it.</summary>
    public static IEnumerable<SelectListItem> Lateness { get; } =
    [
        new("Answered late", Member.Timeliness.Late), new("Overdue now", Member.Timeliness.Overdue), new("Answered in time", Member.Timeliness.OnTime),
        new("Open, not yet due", Member.Timeliness.Open),
    ];

    /// <summary>The dates that a period can be about.</summary>
    public static IEnumerable<SelectListItem> Dates { get; } =
        [new("Received", Received), .. Enum.GetValues<StageDate>().Select(date => new SelectListItem(date.ToString(), Key(date)))];

    /// <summary>Whose move can be asked for.</summary>
    public static IEnumerable<SelectListItem> Moves { get; } =
        [new("Whoever has it", "owner"), new("A manager", "manager"), new("The complainant", "complainant")];

    /// <summary>Whose move is meant.</summary>
    public static Mover? FindMove(string? key) => key switch
    {
        "owner" => Mover.Owner,
        "manager" => Mover.Manager,
        "complainant" => Mover.Complainant,
        _ => null,
    };

    /// <summary>What must not be overlooked.</summary>
    public static IEnumerable<Option> Flags { get; } = [.. Enum.GetValues<CaseFlag>().Select(flag => new Option(Key(flag), Words(flag)))];

    /// <summary>The date of that key, of those that a stage has.</summary>
    public static StageDate? FindDate(string? key) =>
        Enum.GetValues<StageDate>().Select(date => (StageDate?)date).FirstOrDefault(date => Key(date!.Value) == key);

    /// <summary>The flag of that key.</summary>
    public static CaseFlag? FindFlag(string? key) =>
        Enum.GetValues<CaseFlag>().Select(flag => (CaseFlag?)flag).FirstOrDefault(flag => Key(flag!.Value) == key);

    private static string Key(StageDate date) => date.ToString().ToLowerInvariant();

    private static string Key(CaseFlag flag) => flag switch
    {
        CaseFlag.RestrictedContact => "restricted",
        _ => flag.ToString().ToLowerInvariant(),
    };

    private static string Words(CaseFlag flag) => flag switch
    {
        CaseFlag.RestrictedContact => "Contact is restricted",
        CaseFlag.Safeguarding => "Safeguarding concern",
        CaseFlag.Sealed => "Sealed, and open to me",
        CaseFlag.Adjustments => "Adjustments in force",
        CaseFlag.Contribution => "A service has to answer us",
        _ => "With the Ombudsman",
    };
}
