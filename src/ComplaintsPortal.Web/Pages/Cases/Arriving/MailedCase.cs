using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases.Particulars;

namespace ComplaintsPortal.Web.Pages.Cases.Arriving;

/// <summary>What an e-mail answers of what is asked about a case.</summary>
internal static class MailedCase
{
    private const string ByEmail = "email";

    /// <summary>The form as the e-mail fills it in. What is longer than may be kept goes on in the e-mail itself, the first document.</summary>
    internal static CaseForm Form(ReceivedMail mail, CouncilLists lists) => new()
    {
        Summary = mail.Subject.Length == 0 ? "An e-mail without a subject" : Shortened(mail.Subject, CaseParticulars.SummaryLength),
        Account = Shortened(mail.Text, CaseParticulars.AccountLength),
        Channel = lists.Knows(ListName.Channel, ByEmail) ? ByEmail : null,
        Name = mail.SenderName is { } name ? Shortened(name, ContactDetails.LineLength) : null,
        Email = mail.SenderAddress is { Length: > 0 and <= ContactDetails.LineLength } address && EmailAddress.WhyNot(address) is null ? address : null,
    };

    /// <summary>The date of arrival: that of the e-mail, or today where it names none that can be.</summary>
    internal static DateOnly Received(ReceivedMail mail, DateOnly today) =>
        mail.Sent is { } sent && Arrival.WhyNotLogOn(sent, today) is null ? sent : today;

    private static string Shortened(string words, int most) => words.Length <= most ? words : $"{words[..(most - 1)]}…";
}
