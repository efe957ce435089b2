using System.ComponentModel;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

// What is asked about a document.
public sealed partial class AddModel
{
    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public IFormFile? File { get; set; }

        public string? Title { get; set; }

        [DisplayName("Date")]
        public DateOnly? Made { get; set; }

        internal static string NameOf(IFormFile file) => CaseDocument.NameOf(file.FileName);
    }
}
