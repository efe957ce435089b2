using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Lists;

/// <summary>The council's lists as a page names them, and what their entries can say.</summary>
internal static class ListWords
{
    /// <summary>"Complainant type" for <c>complainant-type</c>.</summary>
    public static string Of(string list) => FirstLetter.Capital(list.Replace('-', ' '));

    /// <summary>The name of the list at an address; null where there is none.</summary>
    public static string? Find(string list) => ListName.All.FirstOrDefault(known => known == list);

    /// <summary>Whether its entries say that somebody is a child.</summary>
    public static bool TellsChildren(string list) => list == ListName.ComplainantType;

    /// <summary>Whether its entries say that fault was found.</summary>
    public static bool TellsFault(string list) => list is ListName.Outcome or ListName.Finding;

    /// <summary>Whether its entries say that there was a response.</summary>
    public static bool TellsResponses(string list) => list == ListName.Outcome;
}

/// <summary>An entry as a form states it.</summary>
public sealed class EntryForm
{
    public string? Label { get; set; }

    public string? Parent { get; set; }

    public bool Child { get; set; }

    public bool Fault { get; set; }

    public bool Responded { get; set; }

    internal ListEntryTerms Terms(string list) => new(
        Label!.Trim(),
        Parent.Kept(),
        Child && ListWords.TellsChildren(list),
        Fault && ListWords.TellsFault(list),
        Responded || !ListWords.TellsResponses(list));

    internal static EntryForm Of(ListEntry entry) => new()
    {
        Label = entry.Label,
        Parent = entry.Parent,
        Child = entry.Child,
        Fault = entry.Fault,
        Responded = entry.Responded,
    };

    internal sealed class FormValidator : AbstractValidator<EntryForm>
    {
        public FormValidator(Func<ListEntryTerms, Refusal?> whyNot, string list)
        {
            RuleFor(form => form.Label).NotEmpty().WithMessage("Enter the name").AtMost(ListEntry.LabelLength);
            RuleFor(form => form.Label)
                .Must((form, label) => string.IsNullOrWhiteSpace(label) || whyNot(form.Terms(list)) is null)
                .WithMessage(form => whyNot(form.Terms(list))!.ToString());
        }
    }
}
