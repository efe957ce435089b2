using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Keeping;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>What is asked about a document.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public IFormFile? File { get; set; }

    public string? Title { get; set; }

    [DisplayName("Date")]
    public DateOnly? Made { get; set; }

    /// <summary>The file's name as it is kept.</summary>
    internal static string NameOf(IFormFile file) => CaseDocument.NameOf(file.FileName);
}
