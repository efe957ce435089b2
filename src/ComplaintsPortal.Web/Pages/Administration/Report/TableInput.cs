using System.ComponentModel;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Administration.Report;

/// <summary>What is asked for a table of the report.</summary>
public sealed class TableInput : SetupInput
{
    [DisplayName("Title")]
    public string? Title { get; set; }

    public string? Section { get; set; }

    public List<string> Measures { get; set; } = [];

    public string? Rows { get; set; }

    public string? Columns { get; set; }

    [DisplayName("What narrows it")]
    public string? Where { get; set; }

    public int Years { get; set; } = 1;

    [DisplayName("What the percentages are of")]
    public string? Share { get; set; }

    public bool Chart { get; set; }

    public int Place { get; set; }

    internal CrossTable Table => new(
        Title.Kept() ?? "", Section ?? "", Measures, Rows.Kept(), Columns.Kept(), Where.Kept() ?? "", Years, Share.Kept(), Chart);

    internal static TableInput Of(CrossTable table, int place, int stamp) => new()
    {
        Stamp = stamp,
        Title = table.Title,
        Section = table.Section,
        Measures = [.. table.Measures],
        Rows = table.Rows,
        Columns = table.Columns,
        Where = table.Where,
        Years = table.Years,
        Share = table.Share,
        Chart = table.Chart,
        Place = place,
    };
}

internal sealed class TableValidator : AbstractValidator<TableInput>
{
    public TableValidator(CouncilSetup setup, CrossTable? before)
    {
        RuleFor(input => input.Title).NotEmpty().WithMessage("Enter a title").AtMost(CrossTable.TitleLength);
        RuleFor(input => input.Section).NotEmpty().WithMessage("Choose the part in which it stands");
        RuleFor(input => input.Measures).NotEmpty().WithMessage("Choose what it counts");
        RuleFor(input => input.Where).AtMost(CrossTable.WhereLength);
        RuleFor(input => input.Share).AtMost(CrossTable.WhereLength);
        RuleFor(input => input.Rows).Refused(input => WhyNot(input, setup, before));
    }

    // Beside the rows, because that is where most of it is put right.
    private static Refusal? WhyNot(TableInput input, CouncilSetup setup, CrossTable? before) =>
        input.Title.Kept() is not null && input.Section is not null && input.Measures.Count > 0
        && setup.Report.WhyNotHave(input.Table, before, setup.Lists, setup.Procedures) is [var first, ..] ? new(first) : null;
}

/// <summary>What can be chosen for a table.</summary>
internal static class TableChoices
{
    public static IEnumerable<SelectListItem> Sections => ReportSection.All.Select(section => new SelectListItem(section.Name, section.Key));

    public static IEnumerable<Option> Measures =>
        Measure.All.Where(measure => measure != Measure.Caseload).Select(measure => new Option(measure.Key, measure.Name));

    public static IEnumerable<SelectListItem> Rows =>
        Facets.Prepend(new SelectListItem("Divisions, services and teams", CrossTable.Place));

    public static IEnumerable<SelectListItem> Facets => Facet.All
        .Where(facet => Measure.All.Any(measure => measure != Measure.Caseload && facet.AppliesTo(measure)))
        .Select(facet => new SelectListItem(facet.Name, facet.Key));

    public static IEnumerable<SelectListItem> Years =>
    [
        new("The year", "1"), new("The year and the year before", "2"),
        .. Enumerable.Range(CrossTable.FewestInLine, CrossTable.MostYears - 2).Select(years => new SelectListItem($"{years} years, a column each", $"{years}")),
    ];

    public static IEnumerable<SelectListItem> Places(int count) => Enumerable.Range(0, count).Select(place => new SelectListItem($"{place + 1}", $"{place}"));
}
