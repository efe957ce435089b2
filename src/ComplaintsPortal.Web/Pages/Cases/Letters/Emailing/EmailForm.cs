using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;

/// <summary>What is entered where the portal e-mails a letter.</summary>
public sealed class EmailForm
{
    [DisplayName("E-mail address")]
    public string? To { get; set; }

    /// <summary>The numbers of the documents that go with it.</summary>
    public List<int> Documents { get; set; } = [];
}

internal sealed class EmailValidator : AbstractValidator<EmailForm>
{
    // A server for mail takes no more than so much.
    private const int MostDocuments = 10;

    public EmailValidator()
    {
        RuleFor(form => form.To).AtMost(LetterDelivery.ToLength).AnEmailAddress();
        RuleFor(form => form.Documents).Must(documents => documents.Count <= MostDocuments).WithMessage($"Choose {MostDocuments} documents at most");
    }
}
