using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.TagHelpers;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>The conduct of stages 2 and 3 in words.</summary>
internal static class ConductWords
{
    /// <summary>How a panel may meet.</summary>
    internal static IEnumerable<Option> Modes => Enum.GetValues<PanelMode>().Select(mode => new Option(mode.ToString(), mode.Words()));

    /// <summary>Who has a role at stage 2.</summary>
    internal static IEnumerable<Option> Roles => Enum.GetValues<InvestigationRole>().Select(role => new Option(role.ToString(), role.Title()));

    /// <summary>What may be decided about a disputed change.</summary>
    internal static IEnumerable<Option> Answers => Enum.GetValues<FreezingAnswer>().Select(answer => new Option(answer.ToString(), answer.Words()));

    internal static string Words(this PanelMode mode) => mode.InWords();

    internal static string Words(this FreezingAnswer answer) => answer.InWords();

    internal static string Words(this Recommender from) => from.InWords();
}

/// <summary>The page on which the conduct of a stage is shown.</summary>
internal static class ConductPages
{
    /// <summary>The page of the stage of that number.</summary>
    internal static string Of(int stage) => stage == Domain.Cases.Reviewing.Panel.StageNumber ? "/Cases/Panel/Index" : "/Cases/Investigation/Index";
}
